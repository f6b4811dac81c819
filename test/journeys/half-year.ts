import type { Journey, Visitor } from './journey.ts'

const title = '第四季度党支部考核'
const second = '第二党支部(专业统计支部)'

/** The assessment office runs an assessment of one branch from opening to public notice, then publishes the half-year that is ready and opens a figure of it. */
export const halfYear: readonly Journey[] = [
  {
    name: 'the assessment office runs a half-year, from opening to a published figure',
    walk: async (stage) => {
      const office = await stage.asPerson('P1', { width: 1440, lang: 'zh' })
      const secretary = await stage.asPerson('B2', { width: 1440, lang: 'zh' })
      const rater = await stage.asPerson('N1', { width: 390, lang: 'zh' })
      const leader = await stage.asPerson('L2', { width: 1440, lang: 'zh' })
      const page = await officeOpens(office)
      await officeNamesRater(office, page, '邵数宁')
      await closeStep(office, '发出通知')
      await secretaryReports(secretary, page)
      await closeNext(office, page, '转入评分')
      await raterMarks(rater, page)
      await closeNext(office, page, '转入复核')
      await office.page.getByRole('button', { name: '计算', exact: true }).click()
      await office.page.getByRole('heading', { name: '用到的数' }).waitFor()
      await closeStep(office, '复核完毕')
      await closeStep(office, '告知结果')
      await secretaryAppeals(secretary, page)
      await leaderDecides(leader, page)
      await closeNext(office, page, '转入公示')
      await memberReadsNotice(await stage.asPerson('M6', { width: 390, lang: 'zh' }), page)
      await officePublishes(office)
    },
  },
]

/** P1 opens an assessment of the second branch alone; returns its address. */
async function officeOpens({ page, open, look }: Visitor): Promise<string> {
  await open('/assessments/new')
  const scheme = page.getByLabel('方案')
  await scheme.selectOption((await scheme.locator('option').filter({ hasText: '党支部半年考核' }).first().getAttribute('value')) ?? '')
  await page.getByLabel(/^名称/).fill(title)
  await page.getByLabel('组织考核的单位').selectOption({ label: '市统计局机关党委' })
  for (const branch of await page.getByRole('checkbox').all()) await branch.uncheck()
  await page.getByRole('checkbox', { name: second }).check()
  await page.getByRole('button', { name: '开考核' }).click()
  await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor()
  await page.getByRole('list', { name: '进度' }).waitFor()
  await look('assessment opened')
  return new URL(page.url()).pathname
}

async function officeNamesRater({ page, open }: Visitor, assessment: string, name: string): Promise<void> {
  await open(`${assessment}/raters`)
  await page.getByLabel('人员', { exact: true }).fill(name)
  await page.getByLabel('人员', { exact: true }).press('Enter')
  await page.getByLabel('组别', { exact: true }).selectOption('科室代表')
  await page.getByRole('button', { name: '加上' }).click()
  await page.getByRole('cell', { name }).or(page.getByRole('rowheader', { name })).first().waitFor()
  await open(assessment)
}

/** Presses the step's button and answers its question. */
async function closeStep({ page }: Visitor, step: string): Promise<void> {
  const button = page.getByRole('button', { name: step, exact: true })
  await button.click()
  await page.getByRole('group').getByRole('button', { name: step, exact: true }).click()
  await button.waitFor({ state: 'detached' })
}

async function closeNext(visitor: Visitor, assessment: string, step: string): Promise<void> {
  await visitor.open(assessment)
  await closeStep(visitor, step)
}

/** B2 finds the self-report filled in already and states the one figure that no record tells. */
async function secretaryReports({ page, open, look }: Visitor, assessment: string): Promise<void> {
  await open(assessment)
  await page.getByRole('link', { name: '填自评' }).click()
  await page.getByRole('row').filter({ hasText: '支委会实开' }).locator('button.tp-fig').waitFor()
  await look('self-report')
  await page.getByLabel('计划核查企业').fill('0')
  await page.getByRole('button', { name: '提交自评' }).click()
  await page.getByRole('group').getByRole('button', { name: '提交自评' }).click()
  await page.getByText(/已提交$/).first().waitFor()
}

/** N1 marks on the phone, beside what the records tell. */
async function raterMarks({ page, open, look }: Visitor, assessment: string): Promise<void> {
  await open(`${assessment}/sheet`)
  await page.getByText('支委会实开').waitFor()
  await page.getByText('较好', { exact: true }).click()
  await look('rating sheet')
  await page.getByRole('button', { name: '提交评分表' }).click()
  await page.getByRole('group').getByRole('button', { name: '提交评分表' }).click()
  await page.getByText('已提交', { exact: true }).waitFor()
}

async function secretaryAppeals({ page, open }: Visitor, assessment: string): Promise<void> {
  await open(assessment)
  await page.getByRole('button', { name: '申诉', exact: true }).click()
  await page.getByLabel(/^申诉理由/).fill('党日服务业务一项，请核对 9 月的一次')
  await page.getByRole('button', { name: '提出申诉' }).click()
  await page.getByText('待裁定').waitFor()
}

async function leaderDecides({ page, open, look }: Visitor, assessment: string): Promise<void> {
  await open(assessment)
  await page.getByLabel(/^裁定理由/).fill('9 月的主题党日没有写明服务哪项任务')
  await look('appeal to be decided')
  await page.getByRole('button', { name: '不成立', exact: true }).click()
  await page.getByText(/^不成立：/).waitFor()
}

async function memberReadsNotice({ page, open }: Visitor, assessment: string): Promise<void> {
  await open(`${assessment}/public-notice`)
  await page.getByText(second).waitFor()
}

/** P1 publishes what has hung out its days and opens a figure of it. */
async function officePublishes({ page, open, look }: Visitor): Promise<void> {
  await open('/assessments')
  await page.getByRole('link', { name: '2026 年下半年党支部考核' }).click()
  await page.getByLabel(/^会议决定/).fill('2026-12-31 局机关党委会审定')
  await page.getByRole('button', { name: '公布' }).click()
  await page.getByRole('group').getByRole('button', { name: '公布' }).click()
  await page.getByText('已公布', { exact: true }).waitFor()
  await page.getByText('输入已封存，重算结果相同').waitFor()
  await page.getByRole('row').filter({ hasText: '支委会实开' }).locator('button.tp-fig').click()
  await page.locator('aside.tp-panel .tp-record-link').first().waitFor()
  await look('figure of a published score')
}
