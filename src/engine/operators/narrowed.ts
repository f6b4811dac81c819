import type { Scope } from './operator.ts'

/** The same names for fewer kinds of subject: what stands in a branch that only they can take. */
export function narrowed(scope: Scope, kinds: readonly number[]): Scope {
  return { ...scope, kinds: scope.kinds.filter((kind) => kinds.includes(kind)), up: scope.up && narrowed(scope.up, kinds) }
}
