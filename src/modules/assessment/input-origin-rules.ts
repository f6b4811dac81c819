/** What an input of a scheme says about where it comes from. */
export type OriginSpec = { name: string; source: string; indicator?: string }

/** The indicator that an input names (its own name unless it names another), or null when people state it. */
export function indicatorNamed(input: OriginSpec, exists: (key: string) => boolean): string | null {
  if (input.source !== 'indicator') return null
  const key = input.indicator ?? input.name
  return exists(key) ? key : null
}
