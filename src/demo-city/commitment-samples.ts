import type { Form, Kind, Outcome } from '../modules/commitments/index.ts'

/**
 * A commitment of the year; the samples are those of demo-content §5. `by`: role code of whoever writes it (the holder, unless
 * `holderUnit` names a unit's code or `holder` a colleague);
 * `progress`: day, quantity, note; `outcome` null: still being fulfilled at the end of the demo's year.
 */
export type CommitmentSample = {
  code: string
  by: string
  holderUnit?: string
  branch?: string
  kind: Kind
  form: Form
  category: string
  text: string
  target: string
  targetUnit: string
  due: string
  goal?: string
  beneficiary?: string
  partners?: readonly string[]
  exemption?: 'villageDuty' | 'nearRetirement'
  /** The first draft that the branch returned, and why. */
  returned?: { text: string; reason: string }
  /** The words as first published, before a change went through review. */
  change?: { due: string; proposed: string; reason: string }
  /** Taken back again: by its author before it was handed in, or, once published, through review. */
  takenBack?: { on: string; reason: string }
  withdrawn?: { proposed: string; reason: string }
  /** Whose letter it is, by staff number, when `by` writes for a colleague; and before whom it lies, by role code. */
  holder?: string
  before?: { group: string; branch: string }
  helped?: { people?: number; students?: number; money?: string; goods?: string }
  progress: readonly (readonly [day: string, quantity: string, note?: string])[]
  /** Help when it went weakly: shown, answered by the holder, planned, looked at again. */
  help?: { shown: string; blocker: string; answer: string; planned: string; helper: string; step: string; due: string; again: string; word: string }
  outcome: Outcome | null
  judged?: string
  note: string
}

const monthly = (days: readonly string[], quantities: readonly number[]) => days.map((day, index) => [`2026-${day}`, String(quantities[index] ?? 1)] as const)
const monthEnds = ['02-27', '03-27', '04-29', '05-27', '06-24', '07-29', '08-26', '09-28', '10-28', '11-25', '12-23']

export const commitmentSamples: readonly CommitmentSample[] = [
  { code: 'G01', by: 'M4', kind: 'common', form: 'individual', category: 'study', text: '全年参加集中学习不少于32学时，其中统计法律法规不少于8学时；10月底前完成1篇结合岗位的调研短文，在小组会上交流。', target: '32', targetUnit: '学时', due: '2026-10-30', goal: 'D1', progress: [...monthly(monthEnds.slice(0, 8), [4, 4, 4, 4, 4, 4, 4, 4]), ['2026-09-30', '2', '调研短文在小组会上交流'], ['2026-10-28', '2']], outcome: 'kept', judged: '2026-12-24', note: '36学时，9月30日交流' },
  { code: 'G02', by: 'B2', kind: 'common', form: 'individual', category: 'conduct', text: '每月至少到2家企业或1个园区听意见，问题当场能答的当场答，不能答的3个工作日内回复。', target: '22', targetUnit: '家', due: '2026-12-31', goal: 'D6', progress: monthly(monthEnds, [2, 3, 2, 2, 3, 2, 3, 2, 3, 2, 3]), outcome: 'kept', note: '27家，回复逾期0' },
  { code: 'G03', by: 'M1', kind: 'common', form: 'individual', category: 'discipline', text: '不打探、不外传未公布数据和单个企业资料；离岗锁屏、文件入柜，科室季度保密自查无问题。', target: '4', targetUnit: '次', due: '2026-12-31', progress: monthly(['03-30', '06-29', '09-29', '12-21'], []), outcome: 'kept', note: '4次自查无问题' },
  { code: 'G04', by: 'M2', kind: 'common', form: 'individual', category: 'morals', exemption: 'nearRetirement', text: '退休前把承担的12类档案整理移交，编好目录和说明，带会1名新同志独立立卷。', target: '12', targetUnit: '类', due: '2026-11-30', progress: [['2026-05-15', '4'], ['2026-08-20', '4'], ['2026-11-18', '4', '全部移交']], outcome: 'kept', judged: '2026-12-24', note: '11月18日移交' },
  { code: 'G05', by: 'L1', holderUnit: 'LG', branch: 'B1', kind: 'common', form: 'collective', category: 'achievement', text: '不向企业和基层明示、暗示填报数据；收到干预统计的情况当日登记、按规定报告；每季度党组会听取1次数据质量情况。', target: '4', targetUnit: '次', due: '2026-12-31', goal: 'K5', progress: monthly(['03-30', '06-29', '09-29', '12-21'], []), outcome: 'kept', note: '4次' },
  { code: 'G06', by: 'M6', kind: 'post', form: 'individual', category: '', text: '负责的规上工业月报按时上报率100%，错误经我审核漏出的每月不超过1笔，争创全省工业统计一流水平。', target: '11', targetUnit: '期', due: '2026-12-31', goal: 'K1', progress: monthly(monthEnds, []), outcome: 'kept', note: '漏出7笔，无一月超1' },
  { code: 'G07', by: 'B1', kind: 'post', form: 'individual', category: '', text: '季度数据反馈后2个工作日内拿出分析初稿，全年4篇；每篇至少有1条来自实地调研的情况。', target: '4', targetUnit: '篇', due: '2026-12-31', goal: 'K2', progress: [['2026-02-26', '1'], ['2026-04-20', '1'], ['2026-07-20', '1'], ['2026-10-21', '1']], outcome: 'kept', note: '4篇都按时，都有实地情况' },
  { code: 'G08', by: 'M5', partners: ['B3'], kind: 'post', form: 'paired', category: '', text: '共同完成6个镇街的普查区底图核查，边界不一致问题全部现场销账。', target: '6', targetUnit: '个', due: '2026-09-24', goal: 'K3', progress: [['2026-05-20', '1'], ['2026-06-18', '2'], ['2026-08-12', '1'], ['2026-09-22', '2', '43处问题全部销账']], outcome: 'kept', judged: '2026-10-09', note: '6个，问题43处全销' },
  { code: 'G09', by: 'S3', kind: 'post', form: 'individual', category: '', text: '承办的12家双随机检查文书齐全，一次通过法制审核；对首次轻微问题先辅导后复查。', target: '12', targetUnit: '家', due: '2026-11-13', goal: 'K5', progress: [['2026-05-22', '6'], ['2026-09-18', '6']], outcome: 'kept', judged: '2026-12-24', note: '12家文书一次通过' },
  { code: 'G10', by: 'P2', holderUnit: 'S7', kind: 'post', form: 'collective', category: '', text: '农普两员培训讲课18场，培训合格率不低于98%，讲义在溪口村先试讲修改。', target: '18', targetUnit: '场', due: '2026-12-10', goal: 'K3', progress: [['2026-10-23', '3', '溪口村先试讲'], ['2026-11-13', '6'], ['2026-11-27', '5'], ['2026-12-09', '4']], outcome: 'kept', judged: '2026-12-24', note: '合格率98.9%' },
  { code: 'G11', by: 'G5', kind: 'practicalDeed', form: 'individual', category: 'enterprises', text: '帮8家新纳入的小企业建好统计台账，手把手带首次填报，首次报表一次通过。', target: '8', targetUnit: '家', due: '2026-10-31', goal: 'K6', beneficiary: 'Q-08', returned: { text: '进一步提高服务意识，努力做好本职工作', reason: '没有对象、没有数、没有时间，请写清帮谁、做到什么程度、何时完成。' }, progress: [['2026-03-18', '1'], ['2026-04-22', '2'], ['2026-06-17', '2'], ['2026-09-16', '2', '1家停业，已说明']], outcome: 'partlyKept', judged: '2026-12-24', note: '7家；1家停业，已说明' },
  { code: 'G12', by: 'O2', partners: ['M6'], kind: 'practicalDeed', form: 'paired', category: 'students', text: '与1名家庭经济困难的高中学生结对（编号S-07），每学期见面2次、补习数学10次，学期末听一次学校意见。', target: '10', targetUnit: '次', due: '2026-12-20', beneficiary: 'S-07', helped: { students: 1 }, progress: monthly(['03-14', '04-11', '05-16', '06-13', '09-12', '10-17', '11-07', '11-21', '12-05', '12-19'], []), outcome: 'kept', judged: '2026-12-24', note: '学校意见：进步明显' },
  { code: 'G13', by: 'P2', kind: 'practicalDeed', form: 'individual', category: 'elders', text: '每月最后一个周末探望社区1位独居老人（编号E-03），帮办缴费、体检预约等小事，全年不少于10次。', target: '10', targetUnit: '次', due: '2026-12-27', beneficiary: 'E-03', helped: { people: 1, money: '200' }, progress: monthly(['02-28', '03-28', '04-25', '05-30', '06-27', '07-25', '08-29', '09-26', '10-31', '11-28', '12-26'], []), outcome: 'kept', judged: '2026-12-28', note: '11次' },
  { code: 'G14', by: 'P2', holderUnit: 'YL', branch: 'B1', kind: 'practicalDeed', form: 'collective', category: 'community', text: '在报到社区办4次“看懂统计数据”小课堂，参加居民不少于100人次。', target: '4', targetUnit: '次', due: '2026-11-30', beneficiary: '', progress: [['2026-04-18', '1', '31人次'], ['2026-06-20', '1', '27人次'], ['2026-09-20', '1', '36人次'], ['2026-11-14', '1', '24人次']], outcome: 'kept', judged: '2026-12-24', note: '4次，118人次' },
  { code: 'G15', by: 'M3', kind: 'practicalDeed', form: 'individual', category: 'countryside', exemption: 'villageDuty', text: '帮溪口村把产业、人口、土地三本台账并成一本，一次填报多处使用，每月更新；免去“业务争创一流”条（驻村）。', target: '1', targetUnit: '本', due: '2026-06-30', beneficiary: 'V-01', goal: 'D10', change: { due: '2026-09-30', proposed: '2026-06-15', reason: '村里三本台账的方案调整，延至9月30日。' }, progress: [['2026-09-28', '1', '三本并成一本，开始每月更新']], outcome: 'kept', judged: '2026-10-09', note: '变更后按期完成' },
]

/** Two more of the year's commitments, still under way when the demo opens: there is something left to log. */
export const openCommitments: readonly CommitmentSample[] = [
  { code: 'G16', by: 'M1', kind: 'post', form: 'individual', category: '', text: '随队参加数据质量核查，年底前独立完成20家企业的核查记录，一次通过复核。', target: '20', targetUnit: '家', due: '2026-12-31', goal: 'K4', progress: [['2026-03-27', '4'], ['2026-05-29', '6'], ['2026-08-28', '5'], ['2026-11-20', '4']], help: { shown: '2026-10-26', blocker: '九、十月没有核查记录', answer: '农普外业多，11月第四批补上', planned: '2026-10-28', helper: 'S3', step: '第四批带着一起核4家', due: '2026-11-20', again: '2026-11-27', word: '到19家' }, outcome: null, note: '' },
  { code: 'G17', by: 'M4', kind: 'post', form: 'individual', category: '', text: '每期监测快报发出前交叉核对一遍，全年11期，核对单留存。', target: '11', targetUnit: '期', due: '2026-12-31', goal: 'K2', progress: monthly(monthEnds.slice(0, 10), []), outcome: null, note: '' },
]

/** Two that were taken back: one before it was handed in, as it said the same twice; a published one through review, as the bureau does it anyway. */
export const withdrawnCommitments: readonly CommitmentSample[] = [
  { code: 'G18', by: 'M1', kind: 'common', form: 'individual', category: 'discipline', text: '每季度清理一次文件柜和电脑桌面，全年4次，留存清单。', target: '4', targetUnit: '次', due: '2026-12-18', takenBack: { on: '2026-01-27', reason: '和保密自查那一条说的是一回事，并作一条。' }, progress: [], outcome: null, note: '' },
  { code: 'G19', by: 'B2', kind: 'post', form: 'individual', category: '', text: '牵头办2期行业协会统计沙龙，12月中旬前办完。', target: '2', targetUnit: '期', due: '2026-12-18', goal: 'K1', withdrawn: { proposed: '2026-06-16', reason: '局里的口径培训已请各协会参加，不再另办一次。' }, progress: [], outcome: null, note: '' },
]
