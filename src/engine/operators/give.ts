import { text } from '../values/value.ts'
import type { Located } from '../located.ts'
import type { Place } from '../problem.ts'
import { readWord, report } from '../scheme/reading.ts'
import type { Keyed } from '../scheme/reading.ts'
import { TEXT } from '../scheme/shape.ts'
import type { Shape } from '../scheme/shape.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Run } from '../run/row.ts'
import type { Checker, Linker, NodeReader, Scope } from './operator.ts'

/** What a row of bands or cases gives: a node, or a text as it stands. */
export interface Gift { give?: SchemeNode; grade?: string }

/** Reads `give` or `grade` of a row; exactly one must be written. */
export function readGift(keyed: Keyed, reader: NodeReader, place: Place): Gift | undefined {
  const give: Located | undefined = keyed.get('give')
  const grade = keyed.get('grade')
  if ((give === undefined) === (grade === undefined)) {
    report(reader.reading, place, 'missing-key', `${keyed.path}.give`, { zh: 'give(得多少)和 grade(什么等次)要写且只写一个', en: 'write exactly one of give (a value) and grade (a text)' }, { zh: '数字或算式用 give,文字用 grade', en: 'give for a number or formula, grade for a text' })
    return undefined
  }
  if (grade) {
    const word = readWord(grade, `${keyed.path}.grade`, reader.reading)
    return word === undefined ? undefined : { grade: word }
  }
  const node = reader.node(give, `${keyed.path}.give`)
  return node && { give: node }
}

export function checkGift(gift: Gift, checker: Checker, scope: Scope): Shape {
  return gift.give ? checker.node(gift.give, scope) : { ...TEXT, choices: [gift.grade!] }
}

export function linkGift(gift: Gift, linker: Linker): Run {
  if (gift.give) return linker.node(gift.give)
  const grade = text(gift.grade!)
  return () => grade
}
