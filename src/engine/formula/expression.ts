/** What a name in a formula stands for; filled in when the scheme is checked. */
export type Reference =
  | { in: 'input'; index: number }
  | { in: 'name'; index: number }
  | { in: 'local'; name: string }
  | { in: 'tag'; tag: string }
  | { in: 'own'; what: 'id' | 'kind' | 'parent' }
  | { in: 'period'; end: 'from' | 'to' }
  | { in: 'tally'; index: number; choice: string }
  | { in: 'above'; cross: number; stage: number; target: Reference }

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in'

/** A formula as plain data. Numbers are kept as exact text. */
export type Expression =
  | { t: 'number'; v: string; source: string }
  | { t: 'text'; v: string }
  | { t: 'flag'; v: boolean }
  | { t: 'date'; v: string }
  | { t: 'list'; items: Expression[] }
  | { t: 'name'; name: string; field?: string; at: number; ref?: Reference }
  | { t: 'negative'; a: Expression }
  | { t: 'arithmetic'; op: '+' | '-' | '*' | '/' | '^'; a: Expression; b: Expression }
  | { t: 'compare'; op: Comparison; a: Expression; b: Expression }
  | { t: 'and' | 'or'; a: Expression; b: Expression }
  | { t: 'not'; a: Expression }
  | { t: 'call'; fn: string; args: Expression[]; at: number }
  | { t: 'over'; fn: string; of?: Expression; list: Expression; where?: Expression; at: number }

/** A formula with its place in the scheme. */
export interface Formula { expression: Expression; line: number; column: number; source: string }
