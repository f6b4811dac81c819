import { Problem } from '../errors/problem.ts'

type Thrown = { code?: string; statusCode?: number; message?: string }

const unavailableCodes = new Set(['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'])
const badValueCodes = new Set(['22001', '22003', '22007', '22008', '22021', '22023', '22P02', '22P05'])

/**
 * Maps whatever was thrown to a refusal, or to null when it is our own fault (then it is logged and answered 500).
 * Known outside faults: the framework's parsing errors, a value that PostgreSQL cannot hold, a lost server.
 */
export function problemOf(thrown: unknown): Problem | null {
  if (thrown instanceof Problem) return thrown
  const { code = '', statusCode = 0, message = '' } = (thrown ?? {}) as Thrown
  if (statusCode === 413 || code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE') return new Problem('foundation.body-too-large', 413)
  if (statusCode === 415) return new Problem('foundation.unsupported-media', 415)
  if (code.startsWith('FST_ERR_CTP') || code.startsWith('FST_ERR_VALIDATION') || statusCode === 400) return new Problem('foundation.bad-body', 400)
  if (statusCode === 404) return new Problem('foundation.not-found', 404)
  if (statusCode === 414 || statusCode === 431) return new Problem('foundation.body-too-large', statusCode)
  if (code.startsWith('FST_') && statusCode >= 400 && statusCode < 500) return new Problem('foundation.bad-body', statusCode)
  if (badValueCodes.has(code)) return new Problem('foundation.bad-value', 422)
  if (code === '23505') return new Problem('foundation.duplicate', 409)
  if (unavailableCodes.has(code) || /Connection terminated|timeout exceeded when trying to connect/.test(message)) return new Problem('foundation.unavailable', 503)
  return null
}
