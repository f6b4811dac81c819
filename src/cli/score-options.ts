/** What was asked for on the command line of `score`. */
export interface ScoreOptions { scheme: string; facts: string | undefined; examples: boolean; format: 'table' | 'json'; explain: boolean; lang: 'zh' | 'en'; subject: string | undefined; kind: string | undefined }

export const SCORE_USAGE = `usage: tongpin score SCHEME.yaml FACTS.yaml [--format table|json] [--explain] [--lang zh|en] [--subject ID] [--kind KIND]
       tongpin score SCHEME.yaml --examples [--format table|json] [--lang zh|en]
FACTS may be - for standard input.
exit: 0 done, 1 scheme or facts invalid, 2 wrong usage, 3 something is missing or cannot be worked out
`

/** Reads the arguments; a text says what is wrong with them. */
export function readOptions(argv: string[]): ScoreOptions | string {
  const options: ScoreOptions = { scheme: '', facts: undefined, examples: false, format: 'table', explain: false, lang: 'zh', subject: undefined, kind: undefined }
  const files: string[] = []
  const seen = new Set<string>()
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!
    if (argument === '-' || !argument.startsWith('-')) {
      files.push(argument)
      continue
    }
    const [name = '', inline] = argument.includes('=') ? [argument.slice(0, argument.indexOf('=')), argument.slice(argument.indexOf('=') + 1)] : [argument]
    if (seen.has(name)) return `${name} is given twice`
    seen.add(name)
    if (name === '--explain' || name === '--examples') {
      if (inline !== undefined) return `${name} takes no value`
      if (name === '--explain') options.explain = true
      else options.examples = true
      continue
    }
    if (!['--format', '--lang', '--subject', '--kind'].includes(name)) return `unknown option ${name}`
    const value = inline ?? argv[++i]
    if (value === undefined || value === '') return `${name} needs a value`
    if (name === '--format') {
      if (value !== 'table' && value !== 'json') return '--format is table or json'
      options.format = value
    } else if (name === '--lang') {
      if (value !== 'zh' && value !== 'en') return '--lang is zh or en'
      options.lang = value
    } else if (name === '--subject') options.subject = value
    else options.kind = value
  }
  if (files.length === 0) return 'no scheme is named'
  if (options.examples ? files.length > 1 : files.length !== 2) return options.examples ? '--examples takes the scheme only' : files.length === 1 ? 'no facts are named' : 'too many files'
  options.scheme = files[0]!
  options.facts = files[1]
  if (options.scheme === '-') return 'only FACTS may be -'
  return options
}
