import { match } from 'node:assert/strict'
import type { Journey, Visitor } from './journey.ts'

const duty = '青年理论学习'
const kind = '青年读书会'

/**
 * The office sets a duty, adds the kind of meeting that fulfils it, sees it in the matrix, and ends both from tomorrow on; then a ledger's
 * form changes and changes back, and the rows stay as they were.
 */
export const kindsAndRegisters: readonly Journey[] = [
  {
    name: 'the office adds a duty and a kind of meeting, and a field to a ledger',
    inTheLongRun: true,
    walk: async (stage) => {
      const clerk = await stage.asPerson('P2', { width: 1440, lang: 'zh' })
      await setDuty(clerk)
      await addKind(clerk)
      await clerk.page.goto('/branch-life/compliance?show=short')
      await clerk.page.getByRole('button', { name: new RegExp(`${duty}.*未到期`) }).first().waitFor()
      await clerk.look('the matrix with a duty of one\'s own and what is missing')
      await end(clerk, '/meeting-kinds', kind, '停用', '从这天起停用')
      await end(clerk, '/duties', duty, '终止', '从这天起终止')
      await changeForm(clerk)
    },
  },
]

async function setDuty({ page, open, look }: Visitor): Promise<void> {
  await open('/duties/new')
  await page.getByLabel('名称', { exact: true }).fill(duty)
  await page.getByLabel('英文名称').fill('Youth theory study')
  await page.getByText(new RegExp(`每个党支部每季度 1 次“${duty}”`)).waitFor()
  await page.getByRole('button', { name: '设好' }).click()
  await page.getByRole('button', { name: '从这天起这样办' }).click()
  await page.getByRole('heading', { level: 1, name: duty }).waitFor()
  await look('a new duty that nothing fulfils yet')
}

async function addKind({ page, look }: Visitor): Promise<void> {
  await page.getByRole('link', { name: '新增一种会议' }).click()
  await page.getByLabel('名称', { exact: true }).fill(kind)
  await page.getByLabel('英文名称').fill('Youth reading circle')
  await page.getByText(new RegExp(`党支部可以开“${kind}”.*计入“${duty}”`)).waitFor()
  await look('a new kind of meeting')
  await page.getByRole('button', { name: '加上' }).click()
  await page.getByRole('button', { name: '从这天起这样开' }).click()
  await page.getByRole('heading', { level: 1, name: kind }).waitFor()
}

/** What was added for this walk ends today, so that others find the demo as it was. */
async function end({ page }: Visitor, list: string, name: string, act: string, yes: string): Promise<void> {
  await page.goto(list)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('button', { name: act, exact: true }).click()
  await page.getByRole('button', { name: yes }).click()
  await page.getByText(new RegExp(`已${act}`)).first().waitFor()
}

async function changeForm({ page, look }: Visitor): Promise<void> {
  await page.goto('/ledgers')
  await page.getByRole('link', { name: '调研台账' }).click()
  await page.getByRole('link', { name: '改表式' }).click()
  await page.getByRole('button', { name: '加一项' }).click()
  await page.getByLabel('名称', { exact: true }).last().fill('形式')
  await page.getByLabel('选项（用顿号隔开）').last().fill('座谈、走访')
  await page.getByLabel('必填', { exact: true }).last().uncheck()
  await look('a ledger\'s form')
  await use(page, /加“形式”一项/, '想看看怎么调研的')
  await page.getByRole('columnheader', { name: '形式', exact: true }).waitFor()
  await page.getByRole('link', { name: '改表式' }).click()
  await page.getByRole('button', { name: '停用这一项' }).last().click()
  await use(page, /停用“形式”/, '用不上')
  await page.getByRole('columnheader', { name: /形式.*已停用/ }).waitFor()
  await look('a ledger with a retired field')
  match((await page.getByRole('row').nth(1).textContent()) ?? '', /2026-/)
}

async function use(page: Visitor['page'], change: RegExp, reason: string): Promise<void> {
  await page.getByRole('button', { name: '看看会改什么' }).click()
  await page.getByText(change).first().waitFor()
  await page.getByLabel('为什么改').fill(reason)
  await page.getByRole('button', { name: '从现在起用这个表式' }).click()
  await page.getByRole('heading', { level: 1, name: '调研台账' }).waitFor()
}
