/** The kind of value that a name or a node has, as far as it can be told before facts are known. */
export interface Shape {
  type: 'number' | 'text' | 'flag' | 'date' | 'list' | 'record' | 'tally' | 'ballots' | 'papers' | 'any'
  element?: Shape
  fields?: ReadonlyMap<string, Shape>
  /** The only texts that can occur, when they are known. */
  choices?: readonly string[]
}

export const NUMBER: Shape = { type: 'number' }
export const TEXT: Shape = { type: 'text' }
export const FLAG: Shape = { type: 'flag' }
export const DATE: Shape = { type: 'date' }
export const ANY: Shape = { type: 'any' }

/** The shape of a value that may come from either place. */
export function either(a: Shape | undefined, b: Shape): Shape {
  if (!a || a.type === 'any') return b
  return b.type === 'any' || a.type === b.type ? { ...a, choices: a.choices && b.choices ? [...a.choices, ...b.choices] : undefined } : ANY
}
