/** Plain data that remembers its place: what the engine reads. Numbers stay as their source text. */
export type Located =
  | { kind: 'scalar'; text: string; plain: boolean; line: number; column: number }
  | { kind: 'list'; items: Located[]; line: number; column: number }
  | { kind: 'map'; entries: { key: Extract<Located, { kind: 'scalar' }>; value: Located }[]; line: number; column: number }

/** Why a text is no readable tree. */
export interface TreeProblem { code: 'yaml-syntax' | 'too-deep' | 'too-many-nodes' | 'unknown-alias' | 'bad-key' | 'several-documents'; line: number; column: number; detail: string }

export interface TreeLimits { depth: number; nodes: number }
