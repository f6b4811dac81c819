import type { Found, UiMenuEntry } from '../ui-offer.ts'
import { uiModules } from '../ui-modules.ts'

/** The pages whose name holds the words in either language; `names` gives both names of an entry. */
export const findPages = (words: string, entries: readonly UiMenuEntry[], names: (entry: UiMenuEntry) => readonly string[]): Found[] => {
  const wanted = words.trim().toLowerCase()
  return entries.filter(entry => names(entry).some(name => name.toLowerCase().includes(wanted))).map(entry => ({ kind: 'shell.find.page' as const, title: names(entry)[0]!, to: entry.path }))
}

/** What the modules' own searches find; one that fails only leaves its part out. */
export const findRecords = async (words: string): Promise<Found[]> => {
  const answers = await Promise.allSettled(uiModules.map(offer => offer.find?.(words) ?? []))
  return answers.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []))
}
