import type { z } from 'zod'
import type { FieldFault } from '../errors/problem.ts'

type Issue = z.core.$ZodIssue

/** The faults of a request as fields with stable codes, whatever the validator's own wording. */
export function fieldFaults(issues: readonly Issue[], root: string): FieldFault[] {
  return issues.flatMap((issue) => faultsOf(issue, root)).slice(0, 100)
}

function faultsOf(issue: Issue, root: string): FieldFault[] {
  const path = [...(root === 'body' ? [] : [root]), ...issue.path.map(String)].join('.') || root
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? [{ path, code: 'required' }] : [{ path, code: 'type', params: { expected: issue.expected } }]
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return [{ path, code: 'required' }]
      return [{ path, code: issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'too-small', params: { minimum: String(issue.minimum) } }]
    case 'too_big':
      return [{ path, code: issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-big', params: { maximum: String(issue.maximum) } }]
    case 'invalid_format':
      return [{ path, code: 'format', params: { format: issue.format } }]
    case 'invalid_value':
      return [{ path, code: 'choice', params: { options: issue.values.map(String).join(' · ') } }]
    case 'unrecognized_keys':
      return issue.keys.slice(0, 20).map((key) => ({ path: path === root ? key.slice(0, 60) : `${path}.${key.slice(0, 60)}`, code: 'unknown', params: { keys: key.slice(0, 60) } }))
    case 'custom': {
      const code = (issue.params as { code?: string } | undefined)?.code ?? 'invalid'
      return [{ path, code }]
    }
    default:
      return [{ path, code: 'invalid' }]
  }
}
