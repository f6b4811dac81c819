/** An answer as the server's `inject` gives it. */
export type WireAnswer = { statusCode: number; headers: Record<string, unknown>; body: string }

type Problem = { type?: unknown; status?: unknown; code?: unknown; title?: unknown; detail?: unknown; fields?: { path?: unknown; code?: unknown; message?: unknown }[] }

/** Faults of an answer as seen from outside: a 5xx, or a refusal that does not say what is wrong and what to do. */
export function answerFaults(answer: WireAnswer, lang: 'zh' | 'en'): string[] {
  if (answer.statusCode >= 500) return [`answered ${answer.statusCode}: ${answer.body.slice(0, 300)}`]
  if (answer.statusCode < 400) return []
  const media = String(answer.headers['content-type'] ?? '')
  if (!media.startsWith('application/problem+json')) return [`answered ${answer.statusCode} as ${media || 'nothing'}: ${answer.body.slice(0, 200)}`]
  const problem = JSON.parse(answer.body) as Problem
  const faults: string[] = []
  if (problem.status !== answer.statusCode) faults.push(`says status ${String(problem.status)} but is ${answer.statusCode}`)
  if (typeof problem.code !== 'string' || !/^[a-z-]+\.[a-z0-9-]+/.test(problem.code)) faults.push(`has the code ${String(problem.code)}`)
  for (const key of ['title', 'detail'] as const) faults.push(...sentenceFaults(problem[key], `${String(problem.code)} ${key}`, lang))
  for (const field of problem.fields ?? []) faults.push(...sentenceFaults(field.message === field.code ? undefined : field.message, `the field ${String(field.path)} (${String(field.code)})`, lang))
  return faults
}

function sentenceFaults(text: unknown, what: string, lang: 'zh' | 'en'): string[] {
  if (typeof text !== 'string' || text.trim() === '') return [`${what} says nothing`]
  // A key that the caller made up may look like a parameter; it comes back as it was sent.
  if (/\{\{/.test(text) && !what.includes('{{')) return [`${what} has an unfilled parameter: ${text}`]
  if (lang === 'zh' && !/\p{Script=Han}/u.test(text)) return [`${what} is not Chinese: ${text}`]
  return []
}
