import { expect, test } from 'vitest'
import { readItemLines } from './item-lines.ts'

test('columns copied from Excel become items; headings and empty lines are passed over', () => {
  const pasted = '条款\t内容\t动作\r\n二（三）\t分四批开展核查\t规定\r\n\r\n四\t培育支部子品牌\t自选动作\r\n'
  expect(readItemLines(pasted)).toEqual([
    { clause: '二（三）', words: '分四批开展核查', action: 'required' },
    { clause: '四', words: '培育支部子品牌', action: 'optional' },
  ])
})

test('one column is the words, two are clause and words; both are required', () => {
  expect(readItemLines('每季度听取一次汇报\n五\t建立台账')).toEqual([
    { clause: '', words: '每季度听取一次汇报', action: 'required' },
    { clause: '五', words: '建立台账', action: 'required' },
  ])
})
