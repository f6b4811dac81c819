import { deed } from './api-deeds.ts'
import type { Journey, Stage, Visitor } from './journey.ts'

const promise = '每期监测快报发出前交叉核对一遍'
const note = '补核十一月一期，核对单已归档'

type Entry = { id: string; note: string }

/** On the phone, without a network: what was typed stays, and is one record once the network is back. */
export const keptDraft: readonly Journey[] = [
  {
    name: 'a member types progress without a network, reloads, sends it once',
    walk: async (stage) => {
      const member = await stage.asPerson('M4', { width: 390, lang: 'zh' })
      const { page, open, look } = member
      await open('/commitments')
      await typeAndSendOffline(member)
      await look('progress typed without a network')
      await page.context().setOffline(false)
      await page.reload()
      await openSheet(member)
      await page.getByText('上次填的没交出去，还在这里。').waitFor()
      if ((await page.getByLabel(/^补一句/).inputValue()) !== note) throw new Error('What was typed did not stay.')
      await look('progress found again')
      // Pressed twice, as an impatient thumb does.
      await page.getByRole('button', { name: /^记下，完成第/ }).dblclick()
      await page.getByText('记下了。').waitFor()
      if (await page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('tp_draft')))) throw new Error('What was sent is still kept on the device.')
      await countedOnce(stage, member)
    },
  },
]

async function openSheet({ page }: Visitor): Promise<void> {
  await page.getByRole('article').filter({ hasText: promise }).getByRole('button', { name: '记一次进展' }).click()
}

async function typeAndSendOffline(member: Visitor): Promise<void> {
  const { page } = member
  await openSheet(member)
  await page.getByLabel(/^补一句/).fill(note)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /^记下，完成第/ }).click()
  await page.getByText(/^没有网络，还没交出去/).waitFor()
  if ((await page.getByRole('alert').count()) > 0) throw new Error('A lost network is no alarm.')
}

/** Exactly one entry; then its amount is corrected to nothing, as the demo's figures were before. */
async function countedOnce(stage: Stage, member: Visitor): Promise<void> {
  const { rows } = await deed<{ rows: { id: string; letter: string; text: string }[] }>(member, 'GET /commitments?mine=true&year=2026&limit=50')
  const { letter = '', id } = rows.find(({ text }) => text.startsWith(promise)) ?? {}
  const { items } = await deed<{ items: { id: string; progress: Entry[] }[] }>(member, `GET /commitment-letters/${letter}`)
  const entries = items.find((item) => item.id === id)?.progress.filter((entry) => entry.note === note) ?? []
  if (entries.length !== 1) throw new Error(`${entries.length} entries were made of one on ${stage.address}.`)
  await deed(member, `POST /commitment-progress/${entries[0]?.id}/correction`, { quantity: '0', reason: '与上一次重复' })
}
