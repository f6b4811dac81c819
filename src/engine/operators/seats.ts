import { ROUND_MODES } from '../values/rounding.ts'
import { join, readEnum, readFlag, readFormula, readKeyed, readWord, report } from '../scheme/reading.ts'
import { TEXT } from '../scheme/shape.ts'
import { checkAmong, readAmong } from './member-set.ts'
import { readOrdering } from './ordering.ts'
import type { NodeReader, Operator } from './operator.ts'
import type { Located } from '../located.ts'
import { describeFormula } from './describe-formula.ts'
import { seatCrossing } from './fill-seats.ts'
import type { SeatGrade, SeatsNode } from './seats-node.ts'
import { unknownWords } from './wording.ts'
import { same } from '../problem.ts'

/** Grades with a limited number of seats, filled best first; who finds a grade full moves down. */
export const seats: Operator<SeatsNode> = {
  key: 'seats',
  keys: ['grades', 'start', 'base', 'among', 'order', 'ties', 'then', 'cascade'],
  parse(keyed, base, reader) {
    const { reading } = reader
    const ordering = readOrdering(keyed, 'seats', base.path, reading)
    const grades = readGrades(keyed.get('grades'), join(base.path, 'grades'), reader)
    if (!keyed.get('grades')) report(reading, keyed.at('seats'), 'missing-key', join(base.path, 'grades'), { zh: '名额要写有哪些等次(grades)', en: 'seats needs its grades' }, { zh: 'grades: [{grade: 优秀, share: 15%}, {grade: 其他}]', en: 'grades: [{grade: excellent, share: 15%}, {grade: other}]' })
    const start = readFormula(keyed.get('start'), join(base.path, 'start'), reading)
    const quotaBase = readFormula(keyed.get('base'), join(base.path, 'base'), reading)
    const among = readAmong(keyed.get('among'), join(base.path, 'among'), keyed.at('seats'), reading)
    if (!ordering || grades.length === 0) return undefined
    return {
      ...base, ordering, grades, among, ...(start ? { start } : {}), ...(quotaBase ? { base: quotaBase } : {}),
      ties: readEnum(keyed.get('ties'), join(base.path, 'ties'), ['down', 'up'] as const, reading) ?? 'down',
      cascade: readFlag(keyed.get('cascade'), join(base.path, 'cascade'), reading) ?? true,
    }
  },
  check(node, checker, scope) {
    checker.crossing(node, () => {
      const members = checkAmong(node.among, checker, scope)
      for (const formula of [node.ordering.value, ...node.ordering.then]) checker.formula(formula, members, 'number')
      if (node.base) checker.formula(node.base, members, 'number')
      for (const grade of node.grades) for (const formula of [grade.share, grade.count, grade.atLeast]) if (formula) checker.formula(formula, members, 'number')
      if (node.start) {
        const shape = checker.formula(node.start, members, 'text')
        const unknown = shape.choices?.find((choice) => !node.grades.some((grade) => grade.grade === choice))
        if (unknown !== undefined) checker.report(node.start, 'unknown-choice', node.path, { zh: `start 会给出“${unknown}”,grades 里没有`, en: `start may give "${unknown}", which is not among the grades` }, { zh: `在 grades 里加上“${unknown}”`, en: `add "${unknown}" to grades` })
      }
    })
    return { ...TEXT, choices: node.grades.map((grade) => grade.grade) }
  },
  link(node, linker) {
    const k = node.cross!
    if (!linker.env.crossings[k]) linker.env.crossings[k] = seatCrossing(node, linker)
    return (row) => linker.env.crossings[k]!.read(row)
  },
  say(node, teller, row, _locals, value) {
    const words = describeFormula(node.ordering.value, teller, row, undefined)
    const inputs = teller.inputs(node.ordering.value, row, undefined)
    const story = teller.env.crossings[node.cross!]!.story?.(row)
    if (value.s !== 'text' || !story) return { sentence: unknownWords(value), parts: [], inputs }
    const start = node.start ? { zh: `初定${story.start},`, en: `starts at ${story.start}, ` } : same('')
    const full = story.full.length > 0 ? { zh: `${story.full.map(({ grade, seats: count }) => `${grade}名额${count}个已满`).join('、')},顺延为`, en: `${story.full.map(({ grade, seats: count }) => `the ${count} seat(s) of ${grade} are taken`).join(', ')}, so ` } : { zh: '定为', en: 'stays ' }
    return { sentence: { zh: `${words.zh}排第${story.place}位,${start.zh}${full.zh}${value.v}`, en: `${words.en}, place ${story.place}: ${start.en}${full.en}${value.v}` }, parts: [], inputs }
  },
  inside: () => [],
  formulas: (node) => [node.ordering.value, ...node.ordering.then, ...(node.among.where ? [node.among.where] : []), ...node.among.same, ...(node.start ? [node.start] : []), ...(node.base ? [node.base] : []), ...node.grades.flatMap((grade) => [grade.share, grade.count, grade.atLeast].filter((formula) => formula !== undefined))],
}

function readGrades(located: Located | undefined, path: string, { reading }: NodeReader): SeatGrade[] {
  if (!located) return []
  if (located.kind !== 'list' || located.items.length === 0) {
    report(reading, located, 'wrong-shape', path, { zh: '各等次应是列表,至少一行', en: 'grades must be a list with at least one row' }, { zh: '- {grade: 优秀, share: 15%}', en: '- {grade: excellent, share: 15%}' })
    return []
  }
  const seen = new Set<string>()
  return located.items.flatMap((item, i) => {
    const at = `${path}[${i + 1}]`
    const keyed = readKeyed(item, at, ['grade', 'share', 'count', 'at_least', 'round', 'note'], reading)
    if (!keyed) return []
    const grade = readWord(keyed.get('grade'), join(at, 'grade'), reading)
    if (grade === undefined) {
      if (!keyed.get('grade')) report(reading, item, 'missing-key', join(at, 'grade'), { zh: '这一行没有写等次', en: 'this row has no grade' }, { zh: '加上 grade: 优秀', en: 'add grade: …' })
      return []
    }
    if (seen.has(grade)) report(reading, item, 'duplicate-name', join(at, 'grade'), { zh: `等次“${grade}”写了两次`, en: `the grade "${grade}" is written twice` }, { zh: '合并成一行', en: 'merge the rows' })
    seen.add(grade)
    const share = readFormula(keyed.get('share'), join(at, 'share'), reading)
    const count = readFormula(keyed.get('count'), join(at, 'count'), reading)
    const atLeast = readFormula(keyed.get('at_least'), join(at, 'at_least'), reading)
    if (share && count) report(reading, item, 'two-operators', at, { zh: 'share(比例)和 count(个数)只写一个', en: 'write either share or count' }, { zh: '去掉一个', en: 'remove one' })
    return [{ line: item.line, column: item.column, grade, round: readEnum(keyed.get('round'), join(at, 'round'), ROUND_MODES, reading) ?? 'down', ...(share ? { share } : {}), ...(count ? { count } : {}), ...(atLeast ? { atLeast } : {}) }]
  })
}
