import type { CompiledScheme } from '../compile.ts'
import type { Text } from '../problem.ts'
import type { SchemeNode } from '../scheme/node.ts'

/** In which language a rule is told, how its results are counted (分, 元 or nothing), whether they are taken away, and how the nodes inside are told. */
export interface Speaker {
  compiled: CompiledScheme
  language: keyof Text
  unit: Text
  taken: boolean
  node: (node: SchemeNode, s: Speaker) => string
  /** One of two wordings, by the language. */
  say: (zh: string, en: string) => string
}

export function speakerOf(compiled: CompiledScheme, language: keyof Text, unit: Text, node: Speaker['node']): Speaker {
  return { compiled, language, unit, taken: false, node, say: (zh, en) => (language === 'zh' ? zh : en) }
}

/** A quantity with its unit: 5分, 5 points. */
export function counted(words: string, unit: Text, { language }: Speaker): string {
  const own = language === 'en' && words === '1' ? unit.en.replace(/s$/, '') : unit[language]
  return own === '' ? words : language === 'zh' ? `${words}${own}` : `${words} ${own}`
}

/** 甲、乙和 so on: things side by side. */
export function listed(words: readonly string[], s: Speaker): string {
  return words.join(s.say('、', ', '))
}

/** Clauses one after another. */
export function clauses(words: readonly (string | undefined)[], s: Speaker): string {
  return words.filter((each) => each !== undefined && each !== '').join(s.say('，', ', '))
}

/** Cases one after another. */
export function cases(words: readonly string[], s: Speaker): string {
  return words.join(s.say('；', '; '))
}
