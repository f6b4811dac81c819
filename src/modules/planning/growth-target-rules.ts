import type { Text } from '../../foundation/i18n/texts.ts'

/** Something worth a second look before it is kept; never a refusal. `field`: dotted path in the request. */
export type Hint = { code: string; field: string; found: string; text: Text }

type Pattern = { code: 'growth-target' | 'entry-quota' | 'penalty-quota'; finds: RegExp }

// The separators end a clause: a number in one clause says nothing about the word in the next.
const patterns: readonly Pattern[] = [
  { code: 'growth-target', finds: /GDP|地区生产总值|增速|增长率|拉动[^,\uff0c。;\uff1b、]{0,8}(百分)?点|(增长|提高|增加)\s*\d+(\.\d+)?\s*(%|\uff05|个百分点)/i },
  { code: 'growth-target', finds: /排名|位次|进位|(全省|全市|全国|全区)前\s*[一二三四五六七八九十\d]+/ },
  { code: 'growth-target', finds: /growth (rate|target)|\branking\b/i },
  { code: 'entry-quota', finds: /(入库|入统|入规|纳统|上规)[^,\uff0c。;\uff1b、]{0,6}(\d+|多少|若干)\s*(家|个|户)/ },
  { code: 'entry-quota', finds: /(新增|净增|培育|推动)[^,\uff0c。;\uff1b、]{0,10}(入库|入统|入规|纳统|上规)(?!项目)/ },
  { code: 'entry-quota', finds: /(\d+|多少)\s*(家|户|个)[^,\uff0c。;\uff1b、]{0,6}(入库|入统|入规|纳统|上规)(?!项目|企业|单位|的)/ },
  { code: 'entry-quota', finds: /(入库|入统|入规|纳统|上规)[^,\uff0c。;\uff1b、]{0,6}(家数|户数|数量|个数)/ },
  { code: 'penalty-quota', finds: /(罚款|立案|查处|处罚)[^,\uff0c。;\uff1b、]{0,6}\d+\s*(件|起|元|万元|宗)/ },
]

const citations: Record<Pattern['code'], Text> = {
  'growth-target': {
    zh: '统计机构不承担增长、总量、排名类指标（统计法：统计机构独立行使职权）。可改用：按时率、审核通过率、查询答复时限、差错、整改率、覆盖率、满意度。',
    en: 'A statistics office is not answerable for growth, totals or ranks (Statistics Law: it works independently). Use instead: on-time rate, first-pass rate, answer time, errors, rectification rate, coverage, satisfaction.',
  },
  'entry-quota': {
    zh: '入库入统的家数不能作指标：应统尽统、应退尽退，企业自愿申报（统计法）。可改用：初审按时率、退回率、比对次数、应退未退数。',
    en: 'The number of enterprises entered is no measure: those that should be counted are counted, those that should leave leave (Statistics Law). Use instead: on-time review, share sent back, comparisons made, units that should have left.',
  },
  'penalty-quota': {
    zh: '罚款、案件的数目不能作指标。可改用：检查完成率、案卷规范率、整改率。',
    en: 'Numbers of fines or cases are no measure. Use instead: share of inspections done, share of files in order, rectification rate.',
  },
}

/**
 * Points out growth, rank, entry and penalty targets in the texts of a goal, a commitment or a template: one hint a text
 * and code. Source of the rule: the Statistics Law and its rules, as read in the burden rules of the product.
 */
export function growthHints(texts: readonly { field: string; text: string }[]): Hint[] {
  return texts.flatMap(({ field, text }) => {
    const seen = new Set<string>()
    return patterns.flatMap(({ code, finds }) => {
      const found = finds.exec(text)
      if (!found || seen.has(code)) return []
      seen.add(code)
      return [{ code, field, found: found[0], text: citations[code] }]
    })
  })
}
