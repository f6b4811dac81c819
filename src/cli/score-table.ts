import type { Explanation, OutcomeValue } from '../engine/index.ts'
import type { ScoreDocument } from './score-document.ts'

/** The document as lines for people. */
export function writeScoreTable(document: ScoreDocument, lang: 'zh' | 'en'): string {
  const lines: string[] = []
  for (const problem of [...document.errors, ...document.warnings]) lines.push(`${problem.file}:${problem.line}:${problem.column} [${problem.code}] ${problem.message}${lang === 'zh' ? ';' : '; '}${problem.remedy}`)
  for (const example of document.examples ?? []) lines.push(`${example.passed ? '✓' : '✗'} ${example.name}`)
  const names = [...new Set(document.subjects.flatMap((subject) => Object.keys(subject.outcomes)))]
  if (document.subjects.length > 0) {
    const rows = [[lang === 'zh' ? '对象' : 'subject', ...names], ...document.subjects.map((subject) => [subject.id, ...names.map((name) => (Object.hasOwn(subject.outcomes, name) ? cell(subject.outcomes[name]!, lang) : ''))])]
    const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => width(row[column]!))))
    for (const row of rows) lines.push(row.map((text, column) => text + ' '.repeat(widths[column]! - width(text))).join('  ').trimEnd())
  }
  for (const subject of document.subjects) {
    if (!subject.explanation) continue
    lines.push('', subject.id)
    for (const explanation of Object.values(subject.explanation)) lines.push(...tree(explanation, lang, 1))
  }
  return `${lines.join('\n')}\n`
}

function cell(outcome: OutcomeValue, lang: 'zh' | 'en'): string {
  switch (outcome.state) {
    case 'value': return typeof outcome.value === 'boolean' ? (lang === 'zh' ? (outcome.value ? '是' : '否') : outcome.value ? 'yes' : 'no') : outcome.value
    case 'na': return lang === 'zh' ? `不适用(${outcome.reason})` : `n/a (${outcome.reason})`
    case 'missing': return lang === 'zh' ? `缺:${outcome.missing.join('、')}` : `missing: ${outcome.missing.join(', ')}`
    case 'none': return '—'
    case 'error': return lang === 'zh' ? `算不出:${outcome.code}(第${outcome.line}行)` : `error: ${outcome.code} (line ${outcome.line})`
  }
}

function tree(explanation: Explanation, lang: 'zh' | 'en', depth: number): string[] {
  const name = explanation.outcome === undefined ? '' : `${explanation.outcome}${lang === 'zh' ? ':' : ': '}`
  return [`${'  '.repeat(depth)}${name}${explanation.sentence[lang]}`, ...explanation.parts.flatMap((part) => tree(part, lang, depth + 1))]
}

/** How wide a text is on a terminal: Chinese characters take two columns. */
function width(text: string): number {
  let columns = 0
  for (const character of text) columns += /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1
  return columns
}
