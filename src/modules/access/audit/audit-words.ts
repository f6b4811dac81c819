import { isDay } from '../../../foundation/clock/day.ts'
import type { Text, Texts } from '../../../foundation/i18n/texts.ts'
import { roles } from '../roles.ts'
import { auditFieldNames } from './audit-field-names.ts'
import { auditValueWords } from './audit-value-words.ts'

/** One field of an audited act: what it is called, what stood there before (null: nothing is known of it), what stands there now. */
export type AuditField = { name: Text; before: Text | null; after: Text }

type Change = Readonly<Record<string, unknown>>
type Words = { names: ReadonlyMap<string, string>; texts: Texts }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const digest = /^[0-9a-f]{64}$/
/** A name that only the program uses: released-on-time, memberMeeting. */
const codeName = /^[a-z][a-z0-9]*([-.#/][a-zA-Z0-9-]+|[A-Z][a-z0-9]+)+$/
const yes: Text = { zh: '是', en: 'yes' }
const no: Text = { zh: '否', en: 'no' }
const other: Text = { zh: '其他', en: 'other' }
const holder: Text = { zh: '由谁到谁', en: 'passed on' }
const step: Text = { zh: '步骤', en: 'step' }

/** The fields of an audit row as people know them. Ids that nobody has a name for, digests and the program's own codes are left out (auditCodes). */
export function auditFields(action: string, change: Change, words: Words): AuditField[] {
  const moved = movedFromTo(action, change, words)
  const renewed = ['name', 'parent', 'quantity'].find((key) => 'was' in change && key in change)
  const fields = Object.entries(change).flatMap(([key, value]) => {
    if (key === 'was' || key === 'params' || (moved && (key === 'from' || key === 'to'))) return []
    const after = valueWords(key, value, words)
    if (!after) return []
    return [{ name: auditFieldNames[key] ?? other, before: key === renewed ? valueWords(key, change['was'], words) : null, after }]
  })
  return moved ? [moved, ...fields] : fields
}

/** `from` and `to` are a period when they are days, else where something went: a person, a step. */
function movedFromTo(action: string, change: Change, words: Words): AuditField | null {
  const { from, to } = change
  if (typeof from !== 'string' || typeof to !== 'string' || isDay(from)) return null
  const [before, after] = [from, to].map((value) => valueWords('', value, words))
  return after ? { name: action === 'assessment.move' ? step : holder, before: before ?? null, after } : null
}

function valueWords(key: string, value: unknown, words: Words): Text | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return plain(String(value))
  if (typeof value === 'string') return stringWords(key, value, words)
  if (Array.isArray(value)) return listWords(key, value, words)
  const { zh, en } = value as { zh?: unknown; en?: unknown }
  if (typeof zh === 'string' && typeof en === 'string') return { zh, en }
  return count(Object.keys(value).length)
}

function stringWords(key: string, value: string, { names, texts }: Words): Text | null {
  if (uuid.test(value)) return names.has(value) ? plain(names.get(value)!) : null
  if (digest.test(value)) return null
  const role = key === 'role' ? Object.entries(roles).find(([one]) => one === value)?.[1].label : undefined
  const named = role ?? texts[`organisation.${key}.${value}`] ?? texts[`organisation.kind.${value}`] ?? texts[`assessment.step.${value}`]
  return named ?? auditValueWords[value] ?? (codeName.test(value) ? null : plain(value))
}

function listWords(key: string, values: readonly unknown[], words: Words): Text | null {
  const said = values.map((value) => (typeof value !== 'string' ? null : (auditFieldNames[value] ?? stringWords(key, value, words))))
  if (said.length === 0) return null
  if (said.some((text) => text === null)) return count(values.length)
  return { zh: said.map((text) => text!.zh).join('、'), en: said.map((text) => text!.en).join(', ') }
}

function plain(words: string): Text {
  return { zh: words, en: words }
}

function count(many: number): Text {
  return { zh: `${many} 项`, en: many === 1 ? '1 entry' : `${many} entries` }
}

/** The program's own codes in an audit row, for whoever wants to know exactly: 'measure released-on-time'. */
export function auditCodes(change: Change, words: Words): string[] {
  return Object.entries(change).flatMap(([key, value]) => (typeof value === 'string' && codeName.test(value) && !stringWords(key, value, words) ? [`${key} ${value}`] : []))
}

/** What the act was done to, as a name: what the act itself says, else an account, a unit or a person; empty when none is known. */
export function auditThing(record: string, change: Change, names: ReadonlyMap<string, string>): string {
  const says = [change['code'], change['title'], change['name'], change['carrier'], change['goal'], change['register'], change['duty']].find((value) => typeof value === 'string' && value !== '' && !uuid.test(value) && !codeName.test(value))
  if (says) return says as string
  for (const id of [record, change['account'], change['person'], change['unit']]) if (typeof id === 'string' && names.has(id)) return names.get(id)!
  return ''
}

/** Whose record a sensitive reading opened, as far as the address said it and the one has a name. */
export function readThing(change: Change, names: ReadonlyMap<string, string>): string {
  return paramsOf(change).flatMap((value) => (typeof value === 'string' && names.has(value) ? [names.get(value)!] : [])).join(' · ')
}

function paramsOf(change: Change): unknown[] {
  const params = change['params']
  return typeof params === 'object' && params !== null ? Object.values(params) : []
}

/** The ids in an audit row that may have a name. */
export function idsIn(row: { record: string; unit_path: string | null; change: Change }): string[] {
  const ids: string[] = [row.record, ...(row.unit_path?.split('/') ?? [])]
  for (const value of [...Object.values(row.change), ...paramsOf(row.change)]) ids.push(...(Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string'))
  return ids.filter((one) => uuid.test(one))
}
