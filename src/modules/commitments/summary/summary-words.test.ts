import { expect, test } from 'vitest'
import { summaryWords, type QuarterRecords } from './summary-words.ts'

const records: QuarterRecords = { branch: '第一党支部', quarter: 2, published: [{ kind: 'post' }, { kind: 'practicalDeed' }], judged: [], helped: [], blocked: [], changed: [], withdrawn: [], help: [] }

test('says what the records say', () => {
  expect(summaryWords({ ...records, judged: [{ outcome: 'kept' }, { outcome: 'partlyKept' }], helped: [{ people: 1, students: 0 }, { people: 0, students: 2 }], blocked: [{ holder: '江问渠', word: '系统换版' }], changed: [{}], withdrawn: [{}], help: [{}] })).toBe('二季度，第一党支部在践承诺2条，其中实事1件。本季度评诺2条，兑现1条，未全部兑现1条。新帮助困难群众1人、学生2人。小组检查受阻1条：江问渠（系统换版）。对进度偏慢的安排帮扶1件。经审议变更1条。经审议撤回1条。')
})

test('says nothing about what did not happen', () => expect(summaryWords(records)).toBe('二季度，第一党支部在践承诺2条，其中实事1件。'))
