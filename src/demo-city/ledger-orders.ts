/** A service order as its row in the ledger: number, day, section, channel, matter, on time, reopened, satisfaction. */
export type OrderRow = readonly [number: string, day: string, section: string, channel: string, matter: string, onTime: string, reopened: string, satisfaction: string]

// Month, how many orders, the day of the first, and over how many days they spread (holidays left out).
const months = [[1, 4, 6, 20], [2, 5, 3, 10], [3, 8, 3, 24], [4, 8, 3, 24], [5, 7, 7, 20], [6, 6, 3, 14], [7, 7, 3, 24], [8, 5, 3, 24], [9, 6, 3, 24], [10, 3, 9, 18], [11, 20, 3, 24], [12, 17, 3, 24]] as const

const matters = [
  ['S4', '首次填报月报，平台怎么用'], ['S6', '限上标准和申报材料'], ['S5', '项目报表口径'], ['S9', '名录信息怎么更正'], ['S4', '统计台账怎么建'], ['S8', '查公开的人口数据'],
  ['S6', '批零住餐指标口径'], ['S7', '农普要登记什么'], ['S5', '换了会计，想学口径'], ['S4', '能源报表怎么填'], ['S9', '单位搬迁后归哪里填报'], ['S8', '抽样调查怎么配合'],
] as const

const channels = ['网页', '二维码', '电话代录'] as const

type Named = { day?: string; section: string; channel: string; matter: string; onTime?: string; reopened?: string; satisfaction: string }

/** The six orders that demo-content §9 tells, and the one that was joined with the fourth. */
const named: Readonly<Record<number, Named>> = {
  11: { day: '03-11', section: 'S4', channel: '二维码', matter: '首次填报规上工业月报不会用平台', satisfaction: '满意' },
  23: { day: '04-15', section: 'S6', channel: '网页', matter: '问够不够限上条件、怎么申报', satisfaction: '满意' },
  30: { section: 'S5', channel: '电话代录', matter: '换了会计，想学口径；转办1次，延期2日有说明', onTime: '否', satisfaction: '基本满意' },
  41: { section: 'S8', channel: '网页', matter: '查全市常住人口和老龄化数据', satisfaction: '满意' },
  42: { section: 'S8', channel: '网页', matter: '与T2607-041合并', satisfaction: '未评价' },
  52: { section: 'S3', channel: '网页', matter: '要同行企业明细，依法不予提供，改提供公开的行业汇总数', satisfaction: '不满意' },
  60: { section: 'S7', channel: '村干部代下单', matter: '农普要登记什么、会不会和补贴挂钩；重开后到社里讲明', reopened: '是', satisfaction: '满意' },
}

// Places among the orders without a name: one late, two reopened, one not satisfied; every fourth gave no answer, and two more.
const others = { late: 70, reopened: [20, 60], dissatisfied: 40, silent: [1, 41] } as const

/** The 96 orders of the year in their order. */
export function serviceOrders(): OrderRow[] {
  const rows: OrderRow[] = []
  let place = 0
  for (const [month, count, first, span] of months) {
    let last = 0
    for (let at = 0; at < count; at += 1) {
      const serial = rows.length + 1
      const told = named[serial]
      last = Math.max(last, told?.day ? Number(told.day.slice(3)) : first + Math.floor((at * span) / count))
      const two = (value: number) => String(value).padStart(2, '0')
      const number = `T26${two(month)}-${String(serial).padStart(3, '0')}`
      const day = `2026-${two(month)}-${two(last)}`
      if (told) rows.push([number, day, told.section, told.channel, told.matter, told.onTime ?? '是', told.reopened ?? '否', told.satisfaction])
      else rows.push([number, day, ...ordinary(place)])
      if (!told) place += 1
    }
  }
  return rows
}

function ordinary(place: number): [string, string, string, string, string, string] {
  const [section, matter] = matters[place % matters.length] ?? matters[0]
  const silent = place % 4 === 3 || others.silent.some((one) => one === place)
  const satisfaction = place === others.dissatisfied ? '不满意' : silent ? '未评价' : place % 5 === 0 ? '基本满意' : '满意'
  return [section, channels[place % channels.length] ?? channels[0], matter, place === others.late ? '否' : '是', others.reopened.some((one) => one === place) ? '是' : '否', satisfaction]
}
