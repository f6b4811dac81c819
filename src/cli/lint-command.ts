import { lintScheme } from '../engine/index.ts'
import type { BurdenSummary, Finding } from '../engine/index.ts'
import type { CommandIo } from './command-io.ts'
import { loadScheme } from './load-scheme.ts'

const USAGE = 'usage: tongpin lint SCHEME.yaml [--format table|json] [--lang zh|en]\nexit: 0 no errors and nothing forbidden, 1 otherwise, 2 wrong usage\n'

interface LintDocument { format: 'tongpin.lint/1'; scheme: { id: string | null; language: 1 | null; sm3: string }; findings: Finding[]; summary: BurdenSummary | null }

/** The command `lint`: looks for faults in a scheme and for what the burden rules forbid. Returns the exit code. */
export async function runLint(argv: string[], io: CommandIo): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(USAGE)
    return 0
  }
  const options = readOptions(argv)
  if (typeof options === 'string') return usage(options, io)
  let bytes: Uint8Array
  try {
    bytes = io.read(options.file)
  } catch (error) {
    return usage(`cannot read ${options.file} (${(error as { code?: string }).code ?? 'error'})`, io)
  }
  const loaded = loadScheme(bytes)
  const { findings, summary } = lintScheme(loaded.scheme, loaded.problems)
  const document: LintDocument = { format: 'tongpin.lint/1', scheme: { id: loaded.id ?? null, language: loaded.language === '1' ? 1 : null, sm3: loaded.sm3 }, findings, summary: summary ?? null }
  io.out(options.format === 'json' ? `${JSON.stringify(document, null, 1)}\n` : table(document, options.lang))
  return findings.some((finding) => finding.level !== 'advice') ? 1 : 0
}

function usage(message: string, io: CommandIo): number {
  io.err(`tongpin lint: ${message}\n${USAGE}`)
  return 2
}

function readOptions(argv: string[]): { file: string; format: 'table' | 'json'; lang: 'zh' | 'en' } | string {
  const values: Record<string, string> = { format: 'table', lang: 'zh' }
  const files: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!
    const option = /^--(format|lang)(?:=(.*))?$/.exec(argument)
    if (option) values[option[1]!] = option[2] ?? argv[++i] ?? ''
    else if (argument.startsWith('-') && argument !== '-') return `unknown option ${argument}`
    else files.push(argument)
  }
  const { format, lang } = values
  if (format !== 'table' && format !== 'json') return '--format is table or json'
  if (lang !== 'zh' && lang !== 'en') return '--lang is zh or en'
  return files.length === 1 ? { file: files[0]!, format, lang } : files.length === 0 ? 'no scheme is named' : 'too many files'
}

const LEVELS = { error: { zh: '错误', en: 'error' }, forbidden: { zh: '禁止', en: 'forbidden' }, advice: { zh: '建议', en: 'advice' } }

function table({ findings, summary }: LintDocument, lang: 'zh' | 'en'): string {
  const lines = findings.map((finding) => `${finding.line}:${finding.column} [${LEVELS[finding.level][lang]} ${finding.code}] ${finding.message[lang]}${lang === 'zh' ? '。' : '. '}${finding.reason[lang]}${lang === 'zh' ? '。' : '. '}${finding.fix[lang]}${lang === 'zh' ? '(' : ' ('}${finding.source[lang]}${lang === 'zh' ? ')' : ')'}`)
  if (summary) {
    lines.push(lang === 'zh'
      ? `用数据 ${summary.indicators} 项(预算 ${summary.budget} 项),其中 ${summary.automatic} 项由记录自动取得,${summary.byHand.length} 项要人填报,每个对象约 ${summary.hoursPerSubject} 小时`
      : `${summary.indicators} inputs (budget ${summary.budget}); ${summary.automatic} fill themselves from records, ${summary.byHand.length} must be written by people, about ${summary.hoursPerSubject} hours a subject`)
  }
  return `${lines.join('\n')}\n`
}
