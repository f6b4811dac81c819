// The figures behind the numbers of the compliance matrix, by duty.
const stems: Readonly<Record<string, string>> = { memberMeeting: 'member-meetings', committeeMeeting: 'committee-meetings', groupMeeting: 'group-meetings', partyClass: 'party-classes', themePartyDay: 'theme-days' }

/** The first part of the indicators '…-due' and '…-held' of a duty; undefined for a duty without figures. */
export const stemOf = (duty: string): string | undefined => stems[duty]
