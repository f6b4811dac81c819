import type { Journey, Visitor } from './journey.ts'

const administrators = [
  { role: 'system', name: '高一鸣', account: 'sys-gao', password: 'Pearl-river-2026' },
  { role: 'security', name: '罗安', account: 'sec-luo', password: 'Autumn-maple-2026' },
  { role: 'audit', name: '史明', account: 'aud-shi', password: 'Winter-plum-2026' },
]

/** An agency's first day: the link that the start printed is opened, the three administrators are named by keyboard alone, each signs in, and the link is spent. */
export const firstStart: Journey = {
  name: 'the first administrators are named by keyboard, once',
  onNothing: true,
  walk: async (stage) => {
    const link = stage.firstLink
    if (!link) throw new Error('the start printed no link for the first administrators')
    const { page, open, look } = await stage.guest({ width: 1440, lang: 'zh' })
    await open(link)
    await page.getByRole('button', { name: '设立', exact: true }).press('Enter')
    await page.getByRole('alert').first().waitFor()
    await look('first administrators, nothing filled in')
    await fillByKeyboard(page, '云溪市统计局', administrators.map((one, index) => (index === 2 ? { ...one, password: 'short' } : one)))
    await page.getByText(/口令太短/).first().waitFor()
    await fillByKeyboard(page, '云溪市统计局', administrators)
    await page.waitForURL((url) => url.pathname === '/')
    for (const { account, password } of administrators) await signsIn(await stage.guest({ width: 1440, lang: 'zh' }), account, password)
    const late = await stage.guest({ width: 390, lang: 'en' })
    await late.open(link)
    await fillByKeyboard(late.page, 'Another', administrators.map((one) => ({ ...one, account: `${one.account}-2` })))
    await late.page.getByRole('alert').filter({ hasText: /link/i }).waitFor()
    await late.look('first administrators, the link is spent')
  },
}

/** Walks through the ten fields with Tab from the first one, typing over what stands in them, and submits with Enter. */
async function fillByKeyboard(page: Visitor['page'], agency: string, people: readonly (typeof administrators)[number][]): Promise<void> {
  await page.locator('main input').first().focus()
  for (const text of [agency, ...people.flatMap(({ name, account, password }) => [name, account, password])]) {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
}

async function signsIn({ page, open }: Visitor, account: string, password: string): Promise<void> {
  await open('/')
  await page.getByLabel(/账号|工号/).first().fill(account)
  await page.locator('input[type=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.locator('input[type=password]').waitFor({ state: 'detached' })
  await page.locator('nav').first().waitFor()
}
