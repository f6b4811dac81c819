import type { Visitor } from '../journey.ts'

/** B2 takes the letter item by item: forwards it for the group, then records what the branch meeting decided. */
export async function secretaryDecides({ page, open, look }: Visitor, holder: string, words: string): Promise<void> {
  await open('/commitments')
  await page.getByRole('link', { name: new RegExp(words) }).first().click()
  await page.getByRole('link', { name: '逐条审议' }).click()
  await page.getByText(words).first().waitFor()
  await page.getByRole('button', { name: /^转交支部/ }).click()
  await page.getByRole('button', { name: /^通过/ }).waitFor()
  await look(`review of the letter of ${holder}`)
  await page.getByRole('button', { name: /^通过/ }).click()
  await page.getByText('通过待公布').first().waitFor()
}

/** B2 holds a theme Party day that serves K4, with attendance and minutes; a resolution becomes a task of the branch. */
export async function secretaryHoldsMeeting({ page, open, look }: Visitor, title: string): Promise<void> {
  await open('/branch-life/new')
  await page.getByLabel('单位').first().selectOption({ label: '第二党支部(专业统计支部)' })
  await page.getByLabel('种类').selectOption({ label: '主题党日' })
  await page.getByLabel('主题').fill(title)
  await page.getByLabel(/^议题/).fill('核查中常见的三类差错\n每人认领一家企业')
  const goals = page.getByLabel(/^服务哪项业务/)
  await goals.selectOption((await goals.locator('option').filter({ hasText: 'K4 ' }).getAttribute('value')) ?? '')
  await page.getByRole('button', { name: '安排好' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await look('meeting planned')
  await page.getByRole('combobox', { name: /到会情况/ }).last().selectOption({ label: '请假' })
  await page.getByRole('button', { name: '记下到会' }).click()
  await page.getByRole('button', { name: '记为已开' }).waitFor()
  await page.getByRole('button', { name: '写记录' }).click()
  await page.getByRole('textbox', { name: '会议记录' }).fill('逐户讲了差错的来源。\n会后到两家企业现场核对。')
  await page.getByLabel(/^对业务起了什么作用/).fill('两家企业当场更正三处')
  await page.getByRole('button', { name: '存下记录' }).click()
  await page.getByText('会后到两家企业现场核对。').waitFor()
  await page.getByRole('button', { name: '写记录' }).waitFor()
  await page.getByRole('button', { name: '记为已开' }).click()
  await page.getByText('已开', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: '记一条决议' }).click()
  await page.getByLabel('决议内容').fill('一月底前回访认领的企业')
  const home = page.getByLabel(/^属于哪个目标/)
  await home.selectOption((await home.locator('option').filter({ hasText: 'D6 ' }).getAttribute('value')) ?? '')
  const doer = page.getByLabel(/^谁来做/)
  await doer.selectOption((await doer.locator('option').filter({ hasText: '第二党支部(专业统计支部)' }).getAttribute('value')) ?? '')
  await page.getByRole('button', { name: '记一条决议' }).last().click()
  await page.getByText('已列为任务').waitFor()
  await look('meeting held')
}
