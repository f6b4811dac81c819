import { beforeAll, expect, it } from 'vitest'
import { openWorld, type Caller, type World } from '../../../test/support/api-test.ts'

let world: World
let B2: Caller
let meeting: string
const paper = { name: '签到表.txt', bytes: Buffer.from('到会名单\n') }
const url = () => `/meetings/${meeting}/attachments`

beforeAll(async () => {
  world = await openWorld()
  B2 = await world.as('B2')
  meeting = (await B2.post('/meetings', { kind: 'themePartyDay', unit: world.bureau.units['B2']?.id, title: '到园区现场', day: '2026-07-08' })).body.id
})

it('a paper is kept and handed out as a download to whoever sees the meeting', async () => {
  const { status, body } = await B2.upload(url(), paper)
  expect(status, JSON.stringify(body)).toBe(200)
  expect((await B2.get(`/meetings/${meeting}`)).body.attachments).toMatchObject([{ name: '签到表.txt', bytes: paper.bytes.length, by: '陆工远' }])
  const answer = await (await world.as('M3')).get(`${url()}/${body.file}`)
  expect([answer.status, answer.raw.equals(paper.bytes)]).toEqual([200, true])
  expect(answer.headers['content-disposition']).toMatch(/^attachment/)
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect((await (await world.as('B1')).get(`${url()}/${body.file}`)).status).toBe(404)
})

it.each([
  ['a page called text', { name: 'a.txt', bytes: Buffer.from('<!doctype html><script>') }, 415, 'foundation.file-type-refused'],
  ['a name that disagrees', { name: 'a.pdf', bytes: paper.bytes }, 415, 'foundation.file-name-disagrees'],
  ['an empty file', { name: 'a.txt', bytes: Buffer.alloc(0) }, 422, 'foundation.file-is-empty'],
  ['more than 10 MB', { name: 'a.txt', bytes: Buffer.alloc(11 * 1024 * 1024, 'a') }, 413, 'foundation.file-too-large'],
  ['more than any upload may have', { name: 'a.txt', bytes: Buffer.alloc(21 * 1024 * 1024, 'a') }, 413, 'foundation.body-too-large'],
])('%s is refused', async (_what, file, status, code) => {
  const answer = await B2.upload(url(), file)
  expect([answer.status, answer.body.code]).toEqual([status, code])
})

it('only the recorder attaches and takes away; what was taken away is gone for readers', async () => {
  expect((await (await world.as('M3')).upload(url(), paper)).status).toBe(403)
  expect((await (await world.as('B1')).upload(url(), paper)).status).toBe(404)
  const { file } = (await B2.upload(url(), paper)).body
  expect((await (await world.as('M3')).delete(`${url()}/${file}`)).status).toBe(403)
  expect((await B2.delete(`${url()}/${file}`)).status).toBe(204)
  expect((await B2.delete(`${url()}/${file}`)).status).toBe(404)
  expect((await B2.get(`${url()}/${file}`)).status).toBe(404)
})

it('papers are few, and a talk has none', async () => {
  for (let count = (await B2.get(`/meetings/${meeting}`)).body.attachments.length; count < 6; count += 1) expect((await B2.upload(url(), paper)).status).toBe(200)
  expect((await B2.upload(url(), paper)).body.code).toBe('branch-life.papers-are-few')
  const talk = (await B2.post('/meetings', { kind: 'heartToHeartTalk', unit: world.bureau.units['B2']?.id, title: '谈心谈话', day: '2026-07-08', people: [world.bureau.people['M3']] })).body.id
  expect((await B2.upload(`/meetings/${talk}/attachments`, paper)).body.code).toBe('branch-life.talk-keeps-no-content')
})
