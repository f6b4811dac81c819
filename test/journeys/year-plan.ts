import { writeSheet } from '../../src/modules/planning/index.ts'
import type { Journey, Visitor } from './journey.ts'

const heads = ['侧', '编号', '目标内容', '类别', '责任单位', '开始', '结束', '节点与成果', '衡量指标', '单位', '目标值']
const business = (unit: string, deliverable: string) => ['业务', 'K21', '明年数据质量核查', '', unit, '2027-03-01', '2027-11-30', deliverable, '核查企业', '家', '≥100']
const party = ['党建', 'D21', '数据质量先锋队', '实绩', '第一党支部', '2027-01-05', '2027-12-31', '', '队员', '人', '9']
const plan = '2027 年度计划'

/** The plan of the coming year, apart from this year's: imported, returned once, approved, sent to one section, signed for. */
export const yearPlan: readonly Journey[] = [
  {
    name: 'the plan of the coming year goes from Excel through the leading group to a section head\'s phone',
    walk: async (stage) => {
      const clerk = await stage.asPerson('P2', { width: 1440, lang: 'zh' })
      const leader = await stage.asPerson('L1', { width: 390, lang: 'zh' })
      const head = await stage.asPerson('S3', { width: 390, lang: 'zh' })
      const path = await clerkEntersPlan(clerk)
      await clerkImports(clerk, path)
      await clerkLinksAndSubmits(clerk, path)
      await leaderReturns(leader, path)
      await clerkMends(clerk, path)
      await leaderApproves(leader, path)
      await clerkDispatches(clerk, path)
      await headSigns(head)
    },
  },
]

async function clerkEntersPlan({ page, open }: Visitor): Promise<string> {
  await open('/plans?all=true')
  await page.getByRole('button', { name: '建计划' }).click()
  await page.locator('form').getByRole('button', { name: '建计划' }).click()
  await page.getByRole('heading', { level: 1, name: plan }).waitFor()
  return new URL(page.url()).pathname
}

async function choose({ page }: Visitor, rows: readonly (readonly string[])[]): Promise<void> {
  const buffer = await writeSheet('目标', heads, (async function* () { yield* rows })())
  await page.getByLabel('Excel 文件').setInputFiles({ name: '目标.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer })
  await page.getByRole('button', { name: '预览' }).click()
}

async function bringIn({ page }: Visitor, action: RegExp): Promise<void> {
  await page.getByRole('button', { name: action }).click()
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByText(/^已导入/).waitFor()
}

async function clerkImports(clerk: Visitor, path: string): Promise<void> {
  const { page, open, look } = clerk
  await open(`${path}/import`)
  await choose(clerk, [business('规划科', ''), party])
  await page.getByText('这一侧没有叫“规划科”的单位').waitFor()
  await look('import with a wrong cell')
  await choose(clerk, [business('统计执法监督科', ''), party])
  await bringIn(clerk, /^导入这 2 项/)
}

async function clerkLinksAndSubmits({ page, open }: Visitor, path: string): Promise<void> {
  await open(path)
  await page.getByRole('button', { name: /K21/ }).last().click()
  await page.getByRole('button', { name: /D21 数据质量先锋队/ }).last().click()
  await page.getByText('两侧都配上了。').waitFor()
  await submitBusiness(page)
}

async function submitBusiness(page: Visitor['page']): Promise<void> {
  await page.getByRole('button', { name: '提交业务目标' }).click()
  await page.getByRole('button', { name: '提交审定' }).click()
  await page.getByText('待审定').waitFor()
}

async function leaderReturns({ page, open, look }: Visitor, path: string): Promise<void> {
  await open(path)
  await page.getByRole('button', { name: '退回业务目标' }).click()
  await page.getByLabel('要改什么').fill('写明分几批核查')
  await look('return of a plan on the phone')
  await page.locator('form').getByRole('button', { name: '退回' }).click()
  await page.getByText('已退回').first().waitFor()
}

async function clerkMends(clerk: Visitor, path: string): Promise<void> {
  const { page, open, look } = clerk
  await open(path)
  await page.getByText('写明分几批核查').waitFor()
  await open(`${path}/import`)
  await choose(clerk, [business('统计执法监督科', '分四批核查'), party])
  await bringIn(clerk, /^导入这 1 项/)
  await open(path)
  await submitBusiness(page)
  await open(`${path}/versions`)
  await page.getByText('分四批核查').waitFor()
  await look('versions of a plan')
}

async function leaderApproves({ page, open }: Visitor, path: string): Promise<void> {
  await open(path)
  await page.getByRole('button', { name: '批准业务目标' }).click()
  await page.getByText('已批准').first().waitFor()
}

async function clerkDispatches({ page, open }: Visitor, path: string): Promise<void> {
  await open(`${path}/new-dispatch`)
  for (const box of await page.getByRole('group', { name: '签收单位' }).getByRole('checkbox').all()) await box.uncheck()
  await page.getByRole('checkbox', { name: '统计执法监督科' }).check()
  await page.getByRole('button', { name: '下发' }).click()
  await page.getByText('待签收').waitFor()
}

async function headSigns({ page, open, look }: Visitor): Promise<void> {
  await open('/')
  const todo = page.getByRole('listitem').filter({ hasText: `签收：${plan}` })
  await todo.getByRole('link').first().click()
  await page.getByText('你单位牵头').waitFor()
  await page.getByRole('button', { name: '签收', exact: true }).click()
  await page.getByText('按时').first().waitFor()
  await look('notice signed on the phone')
}
