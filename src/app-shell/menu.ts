import { uiModules } from './ui-modules.ts'
import type { MenuGroup, UiMenuEntry } from './ui-offer.ts'

const order: readonly MenuGroup[] = ['workbench', 'plan', 'deploy', 'carry-out', 'check', 'see', 'book']

/** The menu that a person sees: the modules' entries they may use, in the order of the year. */
export const menuFor = (can: (ability: string) => boolean): readonly { group: MenuGroup; entries: readonly UiMenuEntry[] }[] => {
  const entries = uiModules.flatMap(offer => offer.menu).filter(entry => !entry.ability || can(entry.ability))
  return order.map(group => ({ group, entries: entries.filter(entry => entry.group === group) })).filter(({ entries: of }) => of.length > 0)
}
