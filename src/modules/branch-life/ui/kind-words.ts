import type { Answer } from '../../../app-shell/client.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import type { KindWording } from './meeting-types.ts'

type Duties = Answer<'GET /meeting-kinds'>['duties']

/** Which units can hold a kind of meeting. */
export const holders = ['party.branch', 'party.group', 'party.generalBranch', 'party.committee', 'party.leadingGroup', 'admin.agency', 'admin.section', 'admin.institution'] as const
export type Holder = (typeof holders)[number]

/** The words of a kind: who holds it, the quorum with its operator, the duties by name. */
export const useKindWords = (duties: Duties) => {
  const t = useText()
  const say = useSay()
  const holder = (kind: string) => t(`organisation.kind.${kind as Holder}`)
  const holdersOf = (kinds: readonly string[]) => kinds.map(holder).join(t('design.listComma'))
  const dutyNames = (codes: readonly string[]) => {
    const names = codes.map(code => { const duty = duties.find(one => one.code === code); return duty ? say(duty.label) : code })
    return names.length > 0 ? names.join(t('design.listComma')) : t('branch-life.kinds.none')
  }
  const quorum = (rule: KindWording['quorum']) => {
    if (!rule) return t('branch-life.kinds.quorum.none')
    const fraction = rule.part * 2 === rule.whole ? t('branch-life.kinds.quorum.half') : t('branch-life.kinds.quorum.fraction', { part: rule.part, whole: rule.whole })
    return t('branch-life.kinds.quorum.words', { of: t(`branch-life.kinds.quorum.of.${rule.of}`), share: t(`branch-life.kinds.quorum.${rule.operator}`, { fraction }) })
  }
  return { holder, holdersOf, dutyNames, quorum }
}
