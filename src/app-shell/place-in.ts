/** The menu entry one stands in at an address: the one with the longest path that leads there, or null. */
export const placeIn = (entries: readonly { path: string }[], pathname: string): string | null =>
  entries.map(entry => entry.path).filter(path => path === pathname || (path !== '/' && pathname.startsWith(`${path}/`))).sort((a, b) => b.length - a.length)[0] ?? null
