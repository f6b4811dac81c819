import type { Endpoint } from '../http/index.ts'
import type { Text } from '../i18n/texts.ts'
import { pastTense } from './past-tense.ts'

/** '<room>.<verb-noun>' as written in the audit → what somebody did, to stand behind their name: 'gave a role'. */
export type Acts = Readonly<Record<string, Text>>

/**
 * The audited acts of a room in words. Each writing endpoint gives its summary, up to the first bracket or semicolon, the
 * English told as done; `others` words the acts that no endpoint is named after, and those whose summary makes no sentence.
 */
export function actsOf(room: string, endpoints: Readonly<Record<string, Endpoint>>, others: Acts = {}): Acts {
  const acts: Record<string, Text> = {}
  for (const [name, { method, summary }] of Object.entries(endpoints)) {
    if (method === 'GET') continue
    acts[`${room}.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] = { zh: main(summary.zh), en: pastTense(main(summary.en)) }
  }
  for (const [name, text] of Object.entries(others)) acts[`${room}.${name}`] = text
  return acts
}

function main(summary: string): string {
  return (summary.split(/[（(；;：:]/)[0] ?? '').trim()
}
