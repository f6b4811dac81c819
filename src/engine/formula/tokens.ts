export interface Token { t: 'number' | 'name' | 'text' | 'date' | 'sign' | 'end'; v: string; at: number }

const SIGNS: Record<string, string> = {
  '×': '*', '÷': '/', '≥': '>=', '≤': '<=', '≠': '!=', '(': '(', ')': ')', ',': ',', '=': '=', '<': '<', '>': '>', '+': '+', '-': '-', '−': '-', '==': '=', '<>': '!=', '*': '*', '%': '%',
}
/** Words with a meaning of their own; each has one Chinese alias. */
export const WORDS: ReadonlyMap<string, string> = new Map([['且', 'and'], ['或', 'or'], ['非', 'not'], ['属于', 'in'], ['其中', 'where'], ['取自', 'of'], ['真', 'true'], ['假', 'false']])

const NUMBER = /(?:\d+\.\d+|\d+|\.\d+)%?/y
const DATE = /\d{4}-\d{2}-\d{2}(?![\d-])/y
const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_-]*/uy
const TEXT = /'([^']*)'|"([^"]*)"|“([^”]*)”/y
const SIGN = /==|<>|>=|<=|!=|[-+*/^()=<>,.[\]×÷≥≤≠(),=<>+-−*]/y

/**
 * Cuts a formula into tokens. A name may hold hyphens when the scheme has such a name (`words`); else a hyphen is a minus sign.
 * Returns the offset of the first character that cannot be read as a number when there is one.
 */
export function tokens(source: string, words: ReadonlySet<string>): Token[] | number {
  const found: Token[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  while (at < source.length) {
    if (/\s/.test(source[at]!)) {
      at++
      continue
    }
    const date = take(DATE)
    const number = date ? null : take(NUMBER)
    const name = date || number ? null : take(NAME)
    const text = date || number || name ? null : take(TEXT)
    const sign = date || number || name || text ? null : take(SIGN)
    if (date) found.push({ t: 'date', v: date[0], at })
    else if (number) found.push({ t: 'number', v: number[0], at })
    else if (name) {
      const word = knownPrefix(name[0], words)
      found.push({ t: 'name', v: WORDS.get(word) ?? word, at })
      at += word.length
      continue
    } else if (text) found.push({ t: 'text', v: text[1] ?? text[2] ?? text[3] ?? '', at })
    else if (sign) found.push({ t: 'sign', v: SIGNS[sign[0]] ?? sign[0], at })
    else return at
    at += (date ?? number ?? text ?? sign)![0].length
  }
  found.push({ t: 'end', v: '', at: source.length })
  return found
}

/** The longest beginning of a hyphenated run that is a name of the scheme, else what stands before the first hyphen. */
function knownPrefix(run: string, words: ReadonlySet<string>): string {
  if (!run.includes('-')) return run
  for (let end = run.length; end > 0; end = run.lastIndexOf('-', end - 1)) {
    const word = run.slice(0, end)
    if (words.has(word)) return word
  }
  return run.slice(0, run.indexOf('-'))
}
