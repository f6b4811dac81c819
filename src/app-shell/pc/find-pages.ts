/** A line of the command box: its kind and title in the reader's language, and where it leads. */
export type Found = { kind: string; title: string; note?: string; to: string }

/** The pages whose name in either language holds the words; all of them when there are none. */
export const findPages = (words: string, pages: readonly { path: string; names: readonly string[] }[], kind: string): Found[] => {
  const wanted = words.trim().toLowerCase()
  return pages.filter(page => page.names.some(name => name.toLowerCase().includes(wanted))).map(page => ({ kind, title: page.names[0]!, to: page.path }))
}
