import type { CompiledScheme } from '../../engine/index.ts'
import { indicatorOf } from '../indicators/index.ts'
import { indicatorNamed } from './input-origin-rules.ts'

/** The inputs of a scheme that people state: no indicator answers them, and no rating sheet. */
export function inputsToState(compiled: CompiledScheme): CompiledScheme['inputs'] {
  return compiled.inputs.filter((input) => input.type !== 'ballots' && indicatorNamed(input, (key) => indicatorOf(key) !== undefined) === null)
}
