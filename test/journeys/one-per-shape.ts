/** The first link of each shape: /plans/goals/:id once, however many goals there are. */
export function onePerShape(links: readonly string[]): string[] {
  const shapes = new Map<string, string>()
  for (const link of links) {
    const shape = link.replace(/[?#].*/, '').replaceAll(/[0-9a-f-]{36}/g, ':id')
    if (!shapes.has(shape)) shapes.set(shape, link)
  }
  return [...shapes.values()].slice(0, 4)
}
