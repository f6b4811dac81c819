// The figures behind the numbers of the compliance matrix, by duty.
const dueOf: Readonly<Record<string, string>> = { memberMeeting: 'member-meetings-due', committeeMeeting: 'committee-meetings-due', groupMeeting: 'group-meetings-due', partyClass: 'party-classes-due', themePartyDay: 'theme-days-due' }

const kebab = (code: string): string => code.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** The indicators of what a duty asks for and of what fulfilled it. */
export const indicatorsOfDuty = (duty: string): { due: string; done: string } => ({ due: dueOf[duty] ?? `${kebab(duty)}-due`, done: `${kebab(duty)}-done` })
