import { say, type Lang, type Texts } from '../i18n/texts.ts'
import type { Problem } from '../errors/problem.ts'

/** The body of application/problem+json (RFC 9457), with our stable `code` and the remedy in the user's language. */
export type ProblemAnswer = {
  type: 'about:blank'
  status: number
  code: string
  title: string
  detail: string
  fields?: { path: string; code: string; message: string }[]
  [more: string]: unknown
}

/** Turns a refusal into its answer; texts come from the rooms' catalogues, both languages always exist (a test). */
export function problemAnswer(problem: Problem, lang: Lang, texts: Texts): ProblemAnswer {
  const [room, ...rest] = problem.code.split('.')
  const key = `${room}.error.${rest.join('.')}`
  const title = texts[key]
  const remedy = texts[`${key}.remedy`]
  const answer: ProblemAnswer = {
    type: 'about:blank',
    status: problem.status,
    code: problem.code,
    title: title ? say(lang, title, problem.params) : problem.code,
    detail: remedy ? say(lang, remedy, problem.params) : '',
    ...problem.more,
  }
  if (problem.fields.length > 0) {
    answer.fields = problem.fields.map((fault) => {
      const text = texts[`foundation.field.${fault.code}`] ?? texts[fault.code]
      return { path: fault.path, code: fault.code, message: text ? say(lang, text, fault.params) : fault.code }
    })
  }
  return answer
}
