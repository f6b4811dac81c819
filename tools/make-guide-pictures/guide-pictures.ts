import type { GuidePicture } from './guide-picture.ts'

const laptop: readonly GuidePicture[] = [
  { name: 'sign-in', account: null, path: '/', mark: (page) => page.locator('form') },
  { name: 'workbench', account: 'P2', path: '/', mark: (page) => page.locator('.tp-action') },
  { name: 'opened-figure', account: 'P2', path: '/branch-life/compliance', steps: (page) => page.getByRole('row').filter({ hasText: '支委会' }).nth(2).locator('button.tp-fig').nth(1).click(), mark: (page) => page.getByRole('complementary').last() },
  { name: 'two-lanes', account: 'P2', path: '/plans', mark: (page) => page.locator('section').filter({ hasText: '还没有配对' }).last() },
  { name: 'link-goals', account: 'P2', path: '/plans', steps: (page) => page.getByRole('link', { name: /D3/ }).first().click(), mark: (page) => page.getByLabel('关联到').first() },
  { name: 'dispatch', account: 'P2', path: '/dispatches', steps: (page) => page.getByRole('link', { name: /重点任务/ }).first().click(), mark: (page) => page.getByRole('table').nth(1) },
  { name: 'roster', account: 'P2', path: '/roster-import', mark: (page) => page.getByLabel(/花名册文件/) },
  { name: 'compliance', account: 'P2', path: '/branch-life/compliance', mark: (page) => page.getByText(/缺 1 次支委会/) },
  { name: 'report', account: 'P2', path: '/reports', mark: (page) => page.getByRole('link', { name: '导出 Word' }) },
  { name: 'new-meeting', account: 'B2', path: '/branch-life/new', mark: (page) => page.getByLabel('种类') },
  { name: 'attendance', account: 'B2', path: '/branch-life?view=list', steps: (page) => page.getByRole('link', { name: /支委会|支部党员大会|研究/ }).first().click(), mark: (page) => page.getByRole('table') },
  { name: 'group-check', account: 'B2', path: '/commitments/check', mark: (page) => page.getByRole('article') },
  { name: 'commitments', account: 'B2', path: '/commitments', mark: (page) => page.getByRole('link', { name: '拟一条承诺' }) },
  { name: 'goal-progress', account: 'S3', path: '/plans', steps: async (page) => { await page.getByText('表', { exact: true }).click(); await page.getByRole('link', { name: /数据质量核查/ }).first().click() }, mark: (page) => page.getByRole('button', { name: /记一次进展/ }) },
  { name: 'map', account: 'S3', path: '/integration', mark: (page) => page.getByRole('link', { name: /D3/ }).or(page.getByRole('button', { name: /D3/ })) },
  { name: 'assessment', account: 'P1', path: '/assessments', steps: (page) => page.getByRole('link', { name: '2026 年下半年党支部考核' }).click(), mark: (page) => page.getByRole('list', { name: '进度' }) },
  { name: 'score', account: 'P1', path: '/assessments', steps: (page) => page.getByRole('link', { name: '2026 年上半年党支部考核' }).click(), mark: (page) => page.locator('.tp-explain, .tp-tree') },
  { name: 'units', account: 'W1', path: '/units', mark: (page) => page.getByRole('link', { name: /第二党支部/ }) },
  { name: 'accounts', account: 'A2', path: '/accounts?search=B2', mark: (page) => page.getByRole('button', { name: '授予' }) },
  { name: 'audit', account: 'A3', path: '/audit?action=organisation.appoint', steps: (page) => page.locator('.tp-audit-entry > summary').first().click(), mark: (page) => page.locator('.tp-audit-entry') },
  { name: 'seals', account: 'A3', path: '/seals', mark: (page) => page.getByRole('button', { name: '现在核验' }) },
]

const phone: readonly GuidePicture[] = [
  { name: 'phone-todos', account: 'M4', phone: true, path: '/', mark: (page) => page.locator('.tp-action') },
  { name: 'phone-commitments', account: 'M4', phone: true, path: '/commitments', mark: (page) => page.getByRole('button', { name: '记一次进展' }) },
  { name: 'phone-meetings', account: 'M4', phone: true, path: '/branch-life', mark: (page) => page.getByRole('link', { name: '我的组织生活' }) },
  { name: 'phone-me', account: 'M4', phone: true, path: '/me', mark: (page) => page.getByText('大字').last() },
]

/** The pictures of the user guide, by the name of their files. */
export const guidePictures: readonly GuidePicture[] = [...laptop, ...phone]
