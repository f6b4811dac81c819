import { chineseCount, dayInDocument } from './article-number.ts'
import { publicNoticeDays, stepKeys, type StepKey } from './process-rules.ts'
import type { schemeDetail } from './scheme-detail.ts'

export type SchemeInWords = Awaited<ReturnType<typeof schemeDetail>>
/** The period and the days of the steps of the assessment for which the document is issued. */
export type Occasion = { from: string; to: string; days: ReadonlyMap<string, string> }
/** An article with the points below it. */
export type Article = { text: string; points: string[] }
export type Chapter = { heading: string; articles: Article[] }
/** Part of the annex: where the rules come from, or how their source was read. */
export type Annex = { heading: string; lines: string[] }

type Rule = SchemeInWords['rules'][number]

const periods = { month: '月度', quarter: '季度', half: '半年', year: '年度' } as const

const steps: Readonly<Record<StepKey, string>> = {
  notice: '通知。发出考核通知，各考核对象看到方案和日程',
  selfReport: '自评。系统先填好能从记录算出的数，对象逐项核对，只补填记录里没有的；对数有异议的，一并提出',
  scoring: '评分。评分人对照记录填评分表；评分人不评本支部，也不评本人',
  review: '复核。答复数据异议，计算结果',
  notification: '告知。向各对象告知得分和每一项的依据',
  appeal: '申诉。对结果有异议的，在期限内提出，写到具体一条',
  publicNotice: `公示。公示不少于${publicNoticeDays}天，只列对象、总分和等次`,
  effect: '生效。会议审定后公布',
}

/** What a scheme says, put into the chapters and numbered articles of a document. Pure. */
export function rulesChapters(scheme: SchemeInWords, occasion: Occasion | undefined): { title: string; chapters: Chapter[]; annex: Annex[] } {
  const graded = scheme.rules.filter((rule) => rule.outcome && (rule.name === 'score' || !isPoints(rule)))
  const counted = scheme.rules.filter((rule) => rule.outcome && !graded.includes(rule))
  const workings = scheme.rules.filter((rule) => !rule.outcome)
  const chapters: Chapter[] = [
    { heading: '总则', articles: [article(`为做好${kindsOf(scheme)}${scheme.period ? periods[scheme.period] : ''}考核，制定本办法。规则和分值出自考核方案“${scheme.title.zh}”第${scheme.version}版。`), article(whomAndWhen(scheme, occasion)), article('能从工作记录算出的，由系统取数，不要求填报；记录里没有的，才由考核对象补填或者由评分人评定。')] },
    { heading: '考核内容与计分', articles: [...counted.map(ruleArticle), ...workings.map((rule) => article(`本办法所称“${rule.title.zh}”：${told(rule)}`)), ...inputArticles(scheme)] },
    { heading: '程序与时间', articles: [article(`考核按${stepKeys.map((key) => steps[key].slice(0, 2)).join('、')}八步进行，每步办结都记下日期和经办人。`, stepKeys.map((key) => `${steps[key]}${dueOf(key, occasion)}。`))] },
    { heading: '结果与等次', articles: [...graded.map(ruleArticle), article(scheme.ofMembers ? '党员的得分和依据只告知本人、本支部书记和考核办，不排名次；公示只列受表扬的党员。' : '结果按单位排列，不排名次；各单位看得到自己的得分和每一项的依据。')] },
    { heading: '申诉与公示', articles: [article('申诉由既不是提出人、也不属于该对象的人裁定，裁定写明理由；申诉成立的，更正后重新计算。'), article('公示期满、异议都已办结的，报会议审定。公布后，结果和所用的数不再改变，可以随时重算核对；更正另行考核。')] },
  ]
  return { title: titleOf(scheme), chapters: numbered(chapters), annex: annexOf(scheme) }
}

function titleOf({ title }: SchemeInWords): string {
  const short = title.zh.replace(/[(（].*?[)）]/g, '').trim()
  return short.endsWith('办法') ? short : short.endsWith('考核') ? `${short}办法` : `${short}考核办法`
}

function whomAndWhen(scheme: SchemeInWords, occasion: Occasion | undefined): string {
  const parts = [`考核对象为${kindsOf(scheme)}`, ...(occasion ? [`考核期为${dayInDocument(occasion.from)}至${dayInDocument(occasion.to)}`] : scheme.period ? [`${periods[scheme.period]}考核一次`] : []), ...(scheme.total ? [`满分${scheme.total}分`] : [])]
  return `${parts.join('，')}。`
}

function ruleArticle(rule: Rule): Article {
  return article(`${rule.title.zh}${marksOf(rule)}。${told(rule)}`, rule.parts.map(pointOf))
}

/** A part with its own parts in the same point. */
function pointOf(rule: Rule['parts'][number]): string {
  return `${rule.title.zh}${marksOf(rule)}：${told(rule)}${rule.parts.map((part) => `其中${pointOf(part)}`).join('')}`
}

function told({ sentence, gaps, note, basis }: Rule['parts'][number]): string {
  return [sentence, ...gaps, ...(note ? [note] : []), ...(basis ? [{ zh: `依据：${basis.zh}`, en: '' }] : [])].map(({ zh }) => (zh.endsWith('。') ? zh : `${zh}。`)).join('')
}

function marksOf({ full, weight }: { full?: string; weight?: string }): string {
  const parts = [...(full ? [`满分${full}分`] : []), ...(weight ? [`占${weight}`] : [])]
  return parts.length === 0 ? '' : `（${parts.join('，')}）`
}

function inputArticles({ inputs }: SchemeInWords): Article[] {
  const named = (origin: SchemeInWords['inputs'][number]['origin']) => inputs.filter((input) => input.origin === origin)
  const points = [
    ...listOf('由记录取数的', named('records').map(({ title }) => title.zh)),
    ...listOf('由评分表取得的', named('sheets').map(({ title, groups }) => `${title.zh}${groups.length > 0 ? `（${groups.join('、')}）` : ''}`)),
    ...listOf('由考核对象补填的', named('people').map(({ title }) => title.zh)),
  ]
  return points.length === 0 ? [] : [article('计分所用的数：', points)]
}

function listOf(lead: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${lead}：${names.join('、')}。`]
}

function dueOf(step: StepKey, occasion: Occasion | undefined): string {
  const day = occasion?.days.get(step)
  return day === undefined ? '' : `，${dayInDocument(day)}前办结`
}

function annexOf({ rules, source, readings }: SchemeInWords): Annex[] {
  const withSource = rules.flatMap((rule) => [rule, ...rule.parts]).filter((rule) => rule.source)
  return [
    { heading: '各项规则的来源', lines: withSource.map((rule) => `${rule.title.zh}：${rule.source!.zh}`) },
    { heading: '来源文件', lines: source.map(({ zh }) => zh) },
    { heading: '来源不明确之处的读法', lines: readings.map(({ zh }) => zh) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }, index) => ({ heading: `${chineseCount(index + 1)}、${heading}`, lines: lines.map((line, at) => `${at + 1}．${line}。`) }))
}

function kindsOf({ kinds }: SchemeInWords): string {
  return kinds.map(({ zh }) => zh).join('、')
}

function isPoints({ type }: Rule): boolean {
  return type === undefined || type === 'points' || type === 'number' || type === 'money'
}

function article(text: string, points: string[] = []): Article {
  return { text, points }
}

/** Articles are numbered through the whole document, points within their article. */
function numbered(chapters: readonly Chapter[]): Chapter[] {
  let count = 0
  return chapters.map(({ heading, articles }, index) => ({
    heading: `${chineseCount(index + 1)}、${heading}`,
    articles: articles.map(({ text, points }) => ({ text: `第${chineseCount(++count)}条　${text}`, points: points.map((point, at) => `（${chineseCount(at + 1)}）${point}`) })),
  }))
}
