import type { Answer } from '../../../app-shell/client.ts'
import { useText } from '../../../design/use-text.ts'
import type { RuleDraft } from './kind-fields.tsx'
import { useKindWords } from './kind-words.ts'

/** What a rule will mean, as one sentence that follows the form. */
export const useKindSentence = (duties: Answer<'GET /meeting-kinds'>['duties']) => {
  const t = useText()
  const words = useKindWords(duties)
  return (name: string, rule: RuleDraft): string => {
    const quorum = rule.quorum ? t('branch-life.kinds.sentence.quorum', { quorum: words.quorum(rule.quorum) }) : t('branch-life.kinds.sentence.quorum.none')
    const may = rule.mayFulfil.length > 0 ? t('branch-life.kinds.sentence.may', { duties: words.dutyNames(rule.mayFulfil) }) : ''
    const counts = rule.satisfies.length > 0 ? t('branch-life.kinds.sentence.counts', { duties: words.dutyNames(rule.satisfies) }) : t(may ? 'branch-life.kinds.sentence.counts.perhaps' : 'branch-life.kinds.sentence.counts.none')
    return t('branch-life.kinds.sentence', {
      day: rule.fromDay, name: name || t('branch-life.kinds.nameless'), holders: rule.heldBy.length > 0 ? words.holdersOf(rule.heldBy) : t('branch-life.kinds.holderless'), attends: t(`branch-life.kinds.attends.${rule.attends}`), quorum, counts: counts + may,
      joint: t(rule.joint ? 'branch-life.kinds.sentence.joint' : 'branch-life.kinds.sentence.alone'), nature: t(rule.required ? 'branch-life.kinds.required' : 'branch-life.kinds.optional'),
    })
  }
}
