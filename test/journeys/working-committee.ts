import { ok } from 'node:assert/strict'
import type { Journey } from './journey.ts'

/** The working committee guides the bureau's Party committee: it sees how branches stand and why, and does none of their work. */
export const workingCommittee: readonly Journey[] = [
  {
    name: 'the working committee sees how the branches stand and why',
    onlyLooks: true,
    inTheLongRun: true,
    walk: async (stage) => {
      const { page, open, look } = await stage.asPerson('W1', { width: 1440, lang: 'zh' })
      await open('/units')
      await page.locator('main').getByRole('link', { name: '市统计局机关党委' }).first().click()
      await page.getByRole('heading', { level: 1, name: '市统计局机关党委' }).waitFor()
      await look('the Party committee as the working committee sees it')
      await open('/branch-life/compliance')
      const short = page.getByRole('button', { name: /第二党支部.*支委会|支委会.*应开 1 次，实开 0 次/ }).first()
      await short.click()
      await look('what a branch has missing')
      await open('/assessments')
      await page.locator('main').getByRole('link', { name: /上半年党支部考核/ }).first().click()
      await page.getByRole('link', { name: /第二党支部/ }).first().click()
      await page.locator('button.tp-fig').first().waitFor()
      await look('a score and why')
      await page.goto('/plans')
      ok((await page.getByRole('button', { name: '建计划' }).count()) === 0, 'the plan is not the working committee\'s to keep')
    },
  },
]
