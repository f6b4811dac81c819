import { lintScheme, rulesInWords, type CompiledScheme, type RuleWords, type Scheme as WrittenScheme } from '../../engine/index.ts'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import { indicatorOf } from '../indicators/index.ts'
import { compiledOf } from './assessment-store.ts'
import { printed } from './chinese-punctuation.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import { readScheme } from './read-scheme.ts'
import { separately } from './separate-texts.ts'
import { isOfMembers } from './subject-kind-rules.ts'
import type { Scheme } from './tables.ts'
import { assessmentsBy, seenScheme, versionsOf } from './visible-schemes.ts'

/**
 * One version of a scheme in words: its rules with full marks and sources, where its inputs come from, how the source was
 * read, what the linter says, and which assessments use it. Errors: 404 for whoever sees no assessment by it.
 */
export async function schemeDetail(reader: Reader, actor: Actor, id: string) {
  const scheme = await seenScheme(reader, actor, id)
  const compiled = compiledOf(scheme)
  return {
    id: scheme.id,
    key: scheme.key,
    version: scheme.version,
    title: printed(scheme.title),
    sm3: scheme.sm3,
    text: scheme.text,
    entererName: scheme.enterer_name,
    enteredAt: scheme.entered_at.toISOString(),
    ...asWritten(scheme),
    ofMembers: isOfMembers(compiled),
    kinds: compiled.kinds.map(({ title }) => title),
    rules: rulesInWords(compiled).map((rule) => ({ ...rule, ...asPrinted(rule) })),
    inputs: compiled.inputs.map((input) => ({ name: input.name, title: input.title, unit: input.unit ?? null, source: input.source, ...originOf(input) })),
    outcomes: compiled.names.filter((named) => named.outcome).map((named) => ({ name: named.name, title: named.title, type: named.type ?? ('number' as const) })),
    assessments: (await assessmentsBy(reader, actor, id)).map(({ id: assessment, title, from_day, to_day, step }) => ({ id: assessment, title, from: from_day, to: to_day, step })),
    versions: (await versionsOf(reader, actor, scheme.key)).map(({ id: each, version, entered_at }) => ({ id: each, version, enteredAt: entered_at.toISOString() })),
  }
}

/** A rule and its parts with the author's own words as they are printed. */
function asPrinted({ title, sentence, gaps, note, source, basis, parts, ...rest }: RuleWords): RuleWords {
  return { ...rest, title: printed(title), sentence: printed(sentence), gaps: gaps.map(printed), ...(note ? { note: printed(note) } : {}), ...(source ? { source: printed(source) } : {}), ...(basis ? { basis: printed(basis) } : {}), parts: parts.map(asPrinted) }
}

/** What the text says besides its rules, and what the linter finds in it. */
function asWritten({ text }: Scheme) {
  const { scheme, problems } = readScheme(text)
  const { findings, summary } = lintScheme(scheme && asFilledHere(scheme), problems)
  return {
    source: scheme?.source ? separately(scheme.source).map(printed) : [],
    readings: (scheme?.readings ?? []).map(printed),
    total: scheme?.total ?? null,
    period: scheme?.period?.unit ?? null,
    findings: findings.map(({ code, level, line, message, reason, source, fix }) => ({ code, level, line, message: printed(message), reason: printed(reason), source: printed(source), fix: printed(fix) })),
    burden: summary ? { ...summary, byHand: summary.byHand.map((name) => scheme?.inputs.find((input) => input.name === name)?.title ?? { zh: name, en: name }) } : null,
  }
}

/** The scheme with the inputs for which no indicator is kept here as people state them: what it asks of them is then counted rightly. */
function asFilledHere(scheme: WrittenScheme): WrittenScheme {
  return { ...scheme, inputs: scheme.inputs.map((input) => (input.source === 'indicator' && originOf(input).origin === 'people' ? { ...input, source: 'report' } : input)) }
}

/** Where an input comes from: an indicator with its definition, rating sheets with their groups, or people. */
function originOf(input: CompiledScheme['inputs'][number]): { origin: 'records' | 'sheets' | 'people'; indicator: { key: string; label: Text; definition: Text } | null; groups: string[] } {
  const indicator = indicatorOf(indicatorNamed(input, (key) => indicatorOf(key) !== undefined) ?? '')
  if (indicator) return { origin: 'records', indicator: { key: indicator.key, label: indicator.label, definition: indicator.definition }, groups: [] }
  return { origin: input.type === 'ballots' ? 'sheets' : 'people', indicator: null, groups: input.groups ?? [] }
}
