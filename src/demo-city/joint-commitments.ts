import type { CommitmentSample } from './commitment-samples.ts'

const days = ['2026-03-27', '2026-06-26', '2026-09-25', '2026-12-11'] as const

/** Spreads an amount over the quarters up to the day by which it is due; what is left falls on the last. */
export function spread(target: number, due: string): (readonly [day: string, quantity: string])[] {
  const before = target < 4 ? [due < '2026-12-11' ? due : '2026-12-11'] : [...days.filter((day) => day < due).slice(0, 3), due < '2026-12-11' ? due : '2026-12-11']
  const each = Math.floor(target / before.length)
  return before.map((day, index) => [day, String(index === before.length - 1 ? target - each * (before.length - 1) : each)] as const)
}

/** When it is judged: with the quarter in which it is due. */
export const judgedOn = (due: string): string => (due <= '2026-09-30' ? '2026-10-09' : '2026-12-25')

type Written = Pick<CommitmentSample, 'by' | 'kind' | 'form' | 'category' | 'text' | 'targetUnit'> & { target: number; due?: string } & Partial<Pick<CommitmentSample, 'goal' | 'partners' | 'holderUnit' | 'branch'>>

function kept({ target, due = '2026-12-18', ...written }: Written): CommitmentSample {
  return { ...written, code: '', target: String(target), due, progress: spread(target, due), outcome: 'kept', judged: judgedOn(due), note: `${target}${written.targetUnit}，按期完成` }
}

/** Three more pairs and the three branches (with the samples: five pairs, six units), and a second item in five letters. */
export const jointCommitments: readonly CommitmentSample[] = [
  { by: 'G4', partners: ['O2'], kind: 'practicalDeed', form: 'paired', category: 'enterprises', text: '两人一组，帮12家停工后复产的小企业补齐报表台账，10月底前补完。', target: 12, targetUnit: '家', due: '2026-10-30', goal: 'K1' } as const,
  { by: 'S8', partners: ['S10'], kind: 'practicalDeed', form: 'paired', category: 'community', text: '两人轮流到报到社区教老人用手机办事，全年10次，每次教会不少于3人。', target: 10, targetUnit: '次' } as const,
  { by: 'D7', partners: ['G7'], kind: 'practicalDeed', form: 'paired', category: 'countryside', text: '两人共同帮溪口村理清集体资产清单1份，10月底前交村里公示。', target: 1, targetUnit: '份', due: '2026-10-30', goal: 'D10' } as const,
  { by: 'B1', holderUnit: 'B1', kind: 'practicalDeed', form: 'collective', category: 'community', text: '在报到社区办统计法和个人信息保护小课堂4次，参加居民不少于80人次。', target: 4, targetUnit: '次', goal: 'K5' } as const,
  { by: 'B2', holderUnit: 'B2', kind: 'practicalDeed', form: 'collective', category: 'enterprises', text: '支部联系6个园区片区，每月到1个片区现场答疑，全年10次。', target: 10, targetUnit: '次', goal: 'K6' } as const,
  { by: 'B3', holderUnit: 'B3', kind: 'practicalDeed', form: 'collective', category: 'countryside', text: '农普期间到溪口村开4次院坝会，讲清登记什么、怎么保密，12月10日前开完。', target: 4, targetUnit: '次', due: '2026-12-10', goal: 'K3' } as const,
  { by: 'B2', kind: 'practicalDeed', form: 'individual', category: 'community', text: '到报到社区骑手驿站值守，全年6次，收到的意见7日内转交。', target: 6, targetUnit: '次' } as const,
  { by: 'B1', kind: 'practicalDeed', form: 'individual', category: 'enterprises', text: '每季度给3家小微企业解读一次公开数据，全年12家次。', target: 12, targetUnit: '家次' } as const,
  { by: 'M2', kind: 'practicalDeed', form: 'individual', category: 'elders', text: '教报到社区老人用手机看病挂号，全年5次，每次不少于4人。', target: 5, targetUnit: '次', due: '2026-11-30' } as const,
  { by: 'G5', kind: 'post', form: 'individual', category: '', text: '批零住餐年报审核错误当日退改，每季度抽查1次，全年4次。', target: 4, targetUnit: '次', goal: 'K1' } as const,
  { by: 'P2', kind: 'post', form: 'individual', category: '', text: '三会一课台账当月录完，缺项当月补齐，全年11次。', target: 11, targetUnit: '次', goal: 'D3' } as const,
].map(kept)
