import { importPast, writePastSheet } from '../modules/commitments/index.ts'
import { readWorkbook } from '../modules/organisation/index.ts'
import { bureauUnits } from './bureau-units.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

type Line = readonly [unit: string, category: string, text: string, deeds: number, kept: number, people?: number, students?: number, money?: number, goods?: number]

/** What the Party office had kept in Excel: an organisation and category a line (demo-content §5, the table of three years). */
const years: Readonly<Record<number, readonly Line[]>> = {
  2024: [
    ['B1', '助企纾困', '上门帮4家小微企业看懂报表、完成首次填报', 4, 4],
    ['B1', '助学育人', '结对辅导家庭经济困难学生（编号S-21、S-22），每月1次', 2, 2, 0, 2, 800, 0],
    ['B1', '敬老助残', '每月看望独居老人（编号E-21至E-24），帮办缴费、取药', 4, 4, 4, 0, 900, 600],
    ['B1', '社区治理', '到报到社区值守书屋、参加物业矛盾调解', 6, 5],
    ['B1', '乡村振兴', '帮溪口村整理档案、开办统计小课堂', 2, 2],
    ['B2', '助企纾困', '到园区现场答疑，帮8家企业建好统计台账', 8, 8],
    ['B2', '助学育人', '结对辅导家庭经济困难学生（编号S-23、S-24），每两周1次', 2, 2, 0, 2, 700, 280],
    ['B2', '敬老助残', '每季度上门帮困难老人（编号E-25至E-27）检修水电', 3, 3, 3, 0, 600, 400],
    ['B2', '社区治理', '参加报到社区安全巡查和垃圾分类劝导', 4, 4],
    ['B2', '乡村振兴', '帮溪口村合作社理顺记账', 1, 1],
    ['B3', '助企纾困', '给2家小企业讲清名录怎么报、怎么改', 2, 2],
    ['B3', '助学育人', '结对辅导家庭经济困难学生（编号S-25至S-27），每月1次', 2, 2, 0, 3, 900, 500],
    ['B3', '敬老助残', '每月陪独居老人和残疾居民（编号E-28至E-31）办事', 4, 4, 4, 0, 700, 500],
    ['B3', '社区治理', '到报到社区讲人口数据怎么看', 3, 3],
    ['B3', '乡村振兴', '帮溪口村监测对象（编号E-32、E-33）理清产销账', 4, 3, 2, 0, 300, 400],
    ['YL', '社区治理', '青年在报到社区办数据小课堂', 1, 1],
  ],
  2025: [
    ['B1', '助企纾困', '给5家小微企业解读公开数据、辅导首次填报', 5, 5],
    ['B1', '助学育人', '结对辅导家庭经济困难学生（编号S-31、S-32），每月1次', 2, 2, 0, 2, 900, 300],
    ['B1', '敬老助残', '每月看望独居老人（编号E-41至E-44），帮办缴费、取药', 4, 4, 4, 0, 800, 560],
    ['B1', '社区治理', '到报到社区清理楼道、值守书屋、参加调解', 6, 6],
    ['B1', '乡村振兴', '帮溪口村建好一本农户名册', 2, 2],
    ['B2', '助企纾困', '到园区现场答疑，帮8家企业理顺报表台账', 8, 8],
    ['B2', '助学育人', '结对辅导家庭经济困难学生（编号S-33至S-35），每两周1次', 3, 3, 0, 3, 1000, 0],
    ['B2', '敬老助残', '每季度上门帮困难老人（编号E-45至E-47）检修水电', 3, 3, 3, 0, 600, 450],
    ['B2', '社区治理', '参加报到社区防汛值守和骑手驿站服务', 4, 4],
    ['B2', '乡村振兴', '帮溪口村量清入户道路', 1, 1],
    ['B3', '助企纾困', '给2家小企业讲清单位怎么申报、怎么退出', 2, 2],
    ['B3', '助学育人', '结对辅导家庭经济困难学生（编号S-36至S-38），每月1次', 2, 2, 0, 3, 800, 450],
    ['B3', '敬老助残', '每月陪独居老人和残疾居民（编号E-48至E-51）办事', 4, 4, 4, 0, 600, 600],
    ['B3', '社区治理', '到报到社区听意见、教老人用手机办事', 3, 3],
    ['B3', '乡村振兴', '帮溪口村监测对象（编号E-52至E-54）理清产销账', 5, 4, 3, 0, 500, 600],
    ['YL', '社区治理', '青年在报到社区办数据小课堂', 1, 1],
  ],
}

const nameOf = (code: string) => bureauUnits.find((unit) => unit.code === code)!.name

/** The deeds of 2024 and 2025 as the Party office's own Excel file. */
export function pastDeedsWorkbook(): Promise<Buffer> {
  return writePastSheet(Object.entries(years).flatMap(([year, lines]) =>
    lines.map(([unit, category, text, deeds, kept, people = 0, students = 0, money = 0, goods = 0], index) => [
      `${year}-${String(index + 1).padStart(3, '0')}`, year, nameOf(unit), category, text, ...[deeds, kept, people, students, money, goods].map(String), `${year}-02-20`, `${year}-12-20`,
    ]),
  ))
}

/** The clerk brings the two years before the program in, by the import that every agency has. */
export async function pastCommitmentDeeds(parts: DeedParts): Promise<void> {
  const cells = await readWorkbook(await pastDeedsWorkbook())
  await doAs(parts, '2026-01-08T10:00:00', 'P2', (tx, actor) => importPast(tx, actor, cells))
}
