import type { ChooseNode } from '../operators/choose.ts'
import type { RankNode } from '../operators/rank.ts'
import type { Scheme } from '../scheme/scheme.ts'
import { BURDEN_RULES, NEGATION } from './burden-rules.ts'
import type { Finding } from './finding.ts'
import { everyNode, scoredTexts } from './scored-things.ts'

/** Things that written rules forbid to score, each once for each place. */
export function lintBurden(scheme: Scheme): Finding[] {
  return [...forbiddenWords(scheme), ...vetoes(scheme), ...leagues(scheme)]
}

function forbiddenWords(scheme: Scheme): Finding[] {
  const found = new Map<string, Finding>()
  for (const { text, place, path } of scoredTexts(scheme)) {
    // Names join words with _ and -.
    const words = text.replace(/[_-]+/g, ' ')
    if (NEGATION.test(words)) continue
    for (const rule of BURDEN_RULES) {
      const hit = rule.words.exec(words)
      if (!hit || rule.allowed?.test(words)) continue
      const key = `${rule.code} ${place.line} ${place.column}`
      if (found.has(key)) continue
      found.set(key, {
        code: rule.code, level: 'forbidden', line: place.line, column: place.column, path,
        message: { zh: `${rule.message.zh}:“${text}”`, en: `${rule.message.en}: "${text}"` },
        reason: { zh: `“${hit[0]}”属于规定不得作为考核内容的事项`, en: `"${hit[0]}" is among what the rule says must not be assessed` }, source: rule.source, fix: rule.fix,
      })
    }
  }
  return [...found.values()]
}

const VETO = /一票否|否决|\bveto/i

/** A veto needs a legal basis. */
function vetoes(scheme: Scheme): Finding[] {
  return everyNode(scheme).flatMap(({ node, named }) => {
    const finding = (line: number, column: number): Finding => ({
      code: 'veto-without-basis', level: 'forbidden', line, column, path: node.path, message: { zh: '一票否决没有写法规依据', en: 'a veto without a legal basis' }, reason: { zh: '自设一票否决事项须有党中央、国务院或法律法规的依据', en: 'vetoes of one\'s own making are not allowed; each needs a legal basis' },
      source: { zh: '《整治形式主义为基层减负若干规定》(2024):规范一票否决、责任状', en: 'Rules against formalism (2024) on vetoes and responsibility letters' }, fix: { zh: '写上 basis: 依据的文件和条款,或改为扣分', en: 'write basis: the document and article, or turn it into a deduction' },
    })
    if (node.op === 'choose') {
      const titled = VETO.test(`${node.title?.zh ?? ''} ${node.title?.en ?? ''} ${named.node === node ? named.name : ''}`)
      return (node as ChooseNode).cases.filter((row) => (row.veto || VETO.test(`${row.title?.zh ?? ''} ${row.title?.en ?? ''}`) || (titled && row.when)) && !row.basis && !node.basis).map((row) => finding(row.line, row.column))
    }
    return VETO.test(`${node.title?.zh ?? ''} ${node.title?.en ?? ''} ${named.node === node ? named.name : ''}`) && !node.basis ? [finding(node.line, node.column)] : []
  })
}

const PERSONS = /党员|干部|个人|人员|书记|职工|志愿者|member|person|cadre|staff|volunteer|secretary/i

/** A rank over persons is a league of persons. */
function leagues(scheme: Scheme): Finding[] {
  return everyNode(scheme).flatMap(({ node, named }) => {
    if (node.op !== 'rank') return []
    const { among } = node as RankNode
    const kinds = among.kind !== undefined ? scheme.kinds.filter((kind) => kind.id === among.kind) : (named.kinds ?? scheme.kinds.map((_, i) => i)).map((index) => scheme.kinds[index]!)
    const persons = kinds.find((kind) => PERSONS.test(`${kind.id} ${kind.title.zh} ${kind.title.en}`))
    if (!persons) return []
    return [{
      code: 'points-ranking', level: 'forbidden' as const, line: node.line, column: node.column, path: node.path, message: { zh: `给“${persons.title.zh}”按分排名`, en: `ranks persons ("${persons.title.en}") by points` }, reason: { zh: '不得开展个人积分排名', en: 'points rankings of persons are not allowed' },
      source: { zh: '国办函〔2026〕12号(政务移动互联网应用程序),2026-01-25', en: 'State Council General Office letter 2026 No. 12, 25 Jan 2026' }, fix: { zh: '改为按分数定等次;需要名额时用 seats,并由会议决定', en: 'grade by bands; where seats are limited use seats and let a meeting decide' },
    }]
  })
}
