import { deed } from './api-deeds.ts'
import type { Journey, Stage } from './journey.ts'

const proposal = '第四批核查的典型差错整理成口径说明'

/** What a branch proposes becomes the section's task only by its head, who then carries it out. */
export const sectionHead: readonly Journey[] = [
  {
    name: 'a section head takes up a branch\'s proposal and carries it out',
    walk: async (stage) => {
      await proposed(stage)
      const { page, open, look } = await stage.asPerson('S3', { width: 1440, lang: 'zh' })
      await open('/')
      const row = page.getByRole('listitem').filter({ hasText: proposal })
      await row.first().waitFor()
      await look('a proposal waits for the section head')
      await row.getByRole('button', { name: /接受|采纳|同意/ }).first().click()
      await row.getByRole('button', { name: /接受|采纳|同意/ }).first().waitFor({ state: 'detached' })
      await open('/plans')
      await page.getByText(/^K4 /).first().click()
      await page.getByRole('link', { name: '打开', exact: true }).click()
      const task = page.getByRole('article').or(page.getByRole('listitem')).or(page.getByRole('row')).filter({ hasText: proposal })
      await task.first().waitFor()
      await look('the proposal became a task')
    },
  },
]

/** The first branch's secretary writes the proposal down at a meeting of December. */
async function proposed(stage: Stage): Promise<void> {
  const secretary = await stage.asPerson('B1', { width: 390, lang: 'zh' })
  const find = async (path: string, what: string) => (await deed<{ rows: { id: string; code?: string; unit?: { name: string } }[] }>(secretary, path)).rows.find((row) => row.code === what || row.unit?.name.startsWith(what))?.id ?? ''
  const [goal, unit] = [await find('GET /goals?words=K4', 'K4'), await find('GET /units', 'S3')]
  const meeting = await find('GET /meetings?state=held&kind=committeeMeeting&limit=200', '第一党支部')
  const { version } = await deed<{ version: number }>(secretary, `GET /meetings/${meeting}`)
  await deed(secretary, `POST /meetings/${meeting}/resolutions`, { version, content: proposal, goal, unit })
}
