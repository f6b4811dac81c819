import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let letter = ''
const unit = (code: string) => world.bureau.units[code]!.id
const item = { year: 2026, kind: 'practicalDeed', form: 'individual', category: 'enterprises', text: '帮8家新纳入的小企业建好统计台账。', target: '8', targetUnit: '家', due: '2026-10-31' }
const xml = (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
const plain = (bytes: Buffer) => xml(bytes).replace(/<[^>]+>/g, '')
const word = async (who: string) => (await world.as(who)).get(`/commitment-letters/${letter}/document`)
const booklet = async (who: string, branch = 'B2') => (await world.as(who)).get(`/commitment-booklet?year=2026&branch=${unit(branch)}`)

beforeAll(async () => {
  world = await openWorld()
  const member = await world.as('M6')
  const deed = (await member.post('/commitment-items', item)).body
  letter = deed.letter
  await member.post('/commitment-items', { ...item, kind: 'post', category: '', text: '月报按时上报11期。', due: '2026-12-18' })
  await member.post(`/commitment-letters/${letter}/submission`)
})

test('a letter in review prints as a draft, for those who see it', async () => {
  const answer = await word('M6')
  expect(answer.status).toBe(200)
  expect(String(answer.headers['content-disposition'])).toContain(encodeURIComponent('2026年承诺书-葛规成.docx'))
  expect(plain(answer.raw)).toContain('2026年目标承诺书（草稿）')
  expect((await word('M4')).status).toBe(404)
  expect((await booklet('M6')).status).toBe(404)
})

test('published, it has its meeting, its kinds and the line to sign; the booklet has contents that point to it', async () => {
  const items = (await (await world.as('M6')).get(`/commitment-letters/${letter}`)).body.items
  for (const { id } of items) {
    await (await world.as('G4')).post(`/commitment-items/${id}/group-review`, { decision: 'forward' })
    await (await world.as('B2')).post(`/commitment-items/${id}/branch-decision`, { decision: 'accept', meeting: { title: '支部党员大会', date: '2026-07-06' } })
  }
  await (await world.as('P2')).post('/commitment-publications', { letters: [letter] })
  const text = plain((await word('M4')).raw)
  for (const part of ['2026年目标承诺书', '一、岗位承诺', '二、实事承诺', '帮8家新纳入的小企业建好统计台账。（10月31日前完成）', '审核：2026年7月6日支部党员大会逐条审核通过。', '承诺人（签名）']) expect(text).toContain(part)
  const bound = (await booklet('N1')).raw
  expect(plain(bound)).toContain('2026年目标承诺书汇编')
  expect(xml(bound)).toContain(`PAGEREF letter-${letter}`)
  expect((await booklet('M4', 'B3')).status).toBe(404)
  expect((await booklet('A1')).status).toBe(404)
})
