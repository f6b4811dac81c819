import type { Journey, Visitor } from './journey.ts'

const title = '研究元旦值班和年初重点'

/** A second committee meeting is asked for in December: noticed, excused, recorded by keyboard, minuted, resolved; the matrix turns. */
export const branchMonth: readonly Journey[] = [
  {
    name: 'a branch secretary\'s month: from notice to a duty done',
    walk: async (stage) => {
      const office = await stage.asPerson('P2', { width: 1440, lang: 'zh' })
      const secretary = await stage.asPerson('B2', { width: 1440, lang: 'zh' })
      const member = await stage.asPerson('O2', { width: 390, lang: 'zh' })
      await office.open('/duties/committeeMeeting')
      await askTimes(office, '2')
      await showsInMatrix(secretary, '未到期，应开 2 次，实开 1 次')
      const address = await planAndNotify(secretary)
      await askLeave(member, address)
      await recordByKeyboard(secretary)
      await minuteAndHold(secretary)
      await resolve(secretary)
      await showsInMatrix(secretary, '按期，应开 2 次，实开 2 次')
      await member.page.goto(address)
      await member.page.getByText('两人一班，名单元旦前公布。').waitFor()
      // What was asked for this walk is taken back, so that December stands as it was for whoever comes next.
      await askTimes(office, '1')
    },
  },
]

/** The office words how often committees meet; earlier months stay as they were owed. */
async function askTimes({ page }: Visitor, times: string): Promise<void> {
  await page.getByRole('button', { name: '改写' }).click()
  await page.getByLabel('每期次数').fill(times)
  await page.getByRole('button', { name: '从这天起这样办' }).click()
  await page.getByRole('row').filter({ hasText: '现行' }).filter({ hasText: `每月 ${times} 次` }).waitFor()
}

async function showsInMatrix({ page }: Visitor, state: string): Promise<void> {
  await page.goto('/branch-life/compliance?duty=committeeMeeting')
  await page.getByRole('button', { name: new RegExp(`支委会.*${state}`) }).first().waitFor()
}

async function planAndNotify({ page }: Visitor): Promise<string> {
  await page.goto('/branch-life/new?kind=committeeMeeting')
  await page.getByLabel('单位').first().selectOption({ label: '第二党支部(专业统计支部)' })
  await page.getByLabel('主题').fill(title)
  await page.getByLabel(/^议题/).fill('元旦值班\n年初重点')
  await page.getByRole('button', { name: '安排好' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('button', { name: '发通知' }).click()
  await page.getByText('已通知').first().waitFor()
  return new URL(page.url()).pathname
}

/** On the phone: one choice, one press; no cause is asked. */
async function askLeave({ page, look }: Visitor, address: string): Promise<void> {
  await page.goto(address)
  await page.getByText('学习培训', { exact: true }).click()
  await page.getByRole('button', { name: '请假', exact: true }).click()
  await page.getByText('已请假：学习培训').waitFor()
  await look('leave asked')
}

/** The list is ready, with the leave that was asked; the first is marked absent on business, and all without a mouse. */
async function recordByKeyboard({ page, look }: Visitor): Promise<void> {
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByText('本人已请假').waitFor()
  await page.getByRole('combobox', { name: /到会情况/ }).first().focus()
  await page.keyboard.press('ArrowDown')
  await look('attendance by keyboard')
  for (let step = 0; step < 20 && !(await page.getByRole('button', { name: '记下到会' }).evaluate((node) => node === document.activeElement)); step += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '记为已开' }).waitFor()
}

async function minuteAndHold({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: '写记录' }).click()
  await page.getByRole('textbox', { name: '会议记录' }).fill('两人一班，名单元旦前公布。')
  await page.getByRole('button', { name: '存下记录' }).click()
  await page.getByRole('button', { name: '写记录' }).waitFor()
  await page.getByRole('button', { name: '记为已开' }).click()
  await page.getByText('已开', { exact: true }).first().waitFor()
}

async function resolve({ page, look }: Visitor): Promise<void> {
  await page.getByRole('button', { name: '记一条决议' }).click()
  await page.getByLabel('决议内容').fill('一月十日前开好第一次支委会')
  for (const [field, words] of [[/^属于哪个目标/, 'D6 '], [/^谁来做/, '第二党支部(专业统计支部)']] as const) {
    const choice = page.getByLabel(field)
    await choice.selectOption((await choice.locator('option').filter({ hasText: words }).getAttribute('value')) ?? '')
  }
  await page.getByRole('button', { name: '记一条决议' }).last().click()
  await page.getByText('已列为任务').waitFor()
  await look('resolution became a task')
}
