/** The kind of subject in a scheme that stands for the members of the units that are chosen. */
const memberKind = 'member'

/** Is a scheme about members, not units? */
export function isOfMembers({ kinds }: { kinds: readonly { id: string }[] }): boolean {
  return kinds[0]?.id === memberKind
}
