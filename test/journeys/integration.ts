import type { Page } from 'playwright-core'
import type { Journey, Visitor } from './journey.ts'

const [party, business] = ['D9', 'K9'] as const

/**
 * A section head who is also a branch secretary closes a gap on the map by keyboard and by hand, and a section head alone is told
 * why not; a leader sees the agency; a post is handed over.
 */
export const integration: readonly Journey[] = [
  {
    name: 'a section head draws a link by keyboard on the map and the gap closes',
    walk: async (stage) => {
      const head = await stage.asPerson('B1', { width: 1440, lang: 'zh' })
      await head.open('/integration')
      await drawByKeyboard(head)
      await endWithReason(head, '只为走一遍，工作上不涉及')
      await drawByHand(head)
      await endWithReason(head, '同一项走第二遍')
      const other = await stage.asPerson('S3', { width: 1440, lang: 'zh' })
      await other.open('/integration')
      await goalNode(other.page, business).click()
      await other.page.getByText('支部附载体，不派业务').waitFor()
      await other.look('why S3 draws no line')
    },
  },
  {
    name: 'a member of the leading group sees how the agency stands and opens a figure behind it',
    walk: async (stage) => {
      const { page, open, look } = await stage.asPerson('L1', { width: 1440, lang: 'zh' })
      await open('/')
      for (const block of ['要看的灯', '各支部的组织生活', '和我有关的变化']) await page.getByRole('heading', { level: 2, name: block }).waitFor()
      await page.getByRole('link', { name: '看融合图' }).click()
      const index = page.getByRole('region', { name: '融合度' })
      await index.getByRole('button', { name: /^已挂接的业务目标/ }).click()
      await page.locator('aside.tp-panel').getByRole('listitem').filter({ hasText: '已挂接' }).first().waitFor()
      await look('a figure of the index opened')
      await page.keyboard.press('Escape')
      await index.getByRole('link', { name: '怎么算' }).click()
      await page.getByText('不作奖惩依据，不排名').first().waitFor()
      await look('how the index is worked out')
    },
  },
  {
    name: 'a post is handed over on the phone, with the list of what is unfinished',
    walk: async (stage) => {
      const leaves = await stage.asPerson('G7', { width: 390, lang: 'zh' })
      await leaves.open('/handovers')
      const { page } = leaves
      await page.getByLabel('交哪个岗位').selectOption({ index: 1 })
      await page.getByLabel('交给谁').selectOption({ index: 1 })
      await page.getByLabel(/^要交代的话/).fill('联系人名单在共享柜')
      await page.getByRole('button', { name: '列出清单' }).click()
      await page.getByRole('heading', { name: '没办完的事' }).waitFor()
      await leaves.look('the list of a hand-over')
      await page.getByRole('button', { name: '确认交出' }).click()
      await page.getByText('待接下').first().waitFor()
    },
  },
]

/** Enter chooses K9, "draw a line" moves to the other side, the arrows go on to D9, Enter asks, Enter links. */
async function drawByKeyboard({ page, look }: Visitor): Promise<void> {
  await goalNode(page, business).press('Enter')
  await page.getByRole('heading', { level: 2, name: new RegExp(`^${business} `) }).waitFor()
  await page.getByRole('button', { name: '从这里连线' }).press('Enter')
  await page.getByRole('status').filter({ hasText: `从“${business}` }).waitFor()
  for (let step = 0; step < 10 && !(await goalNode(page, party).evaluate((node) => node === document.activeElement)); step += 1) await page.keyboard.press('ArrowDown')
  await look('map while a line is drawn')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '连上', exact: true }).and(page.locator(':focus')).waitFor()
  await look('map before the line is drawn')
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: `已连上“${party}` }).waitFor()
  await goalNode(page, business).filter({ hasText: `连着 ${party}` }).waitFor()
}

async function drawByHand({ page }: Visitor): Promise<void> {
  await goalNode(page, business).scrollIntoViewIfNeeded()
  const [from, to] = [await middleOf(page, business), await middleOf(page, party)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
  await page.getByRole('button', { name: '连上', exact: true }).click()
  await goalNode(page, business).filter({ hasText: `连着 ${party}` }).waitFor()
}

async function endWithReason({ page }: Visitor, reason: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^解除和“${party} `) }).click()
  await page.getByLabel('为什么解除').fill(reason)
  await page.keyboard.press('Enter')
  await page.getByText(reason).waitFor()
  await goalNode(page, business).filter({ hasText: '还只在一侧' }).waitFor()
}

function goalNode(page: Page, code: string) {
  return page.locator('button.tp-node').filter({ has: page.locator('b', { hasText: new RegExp(`^${code} `) }) })
}

async function middleOf(page: Page, code: string): Promise<{ x: number; y: number }> {
  const box = await goalNode(page, code).boundingBox()
  if (!box) throw new Error(`${code} is not on the map`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
