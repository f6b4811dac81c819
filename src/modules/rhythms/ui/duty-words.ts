import type { Answer } from '../../../app-shell/client.ts'
import { useSay, useText } from '../../../design/use-text.ts'

export type Duty = Answer<'GET /duties'>['rows'][number]
export type Wording = Duty['history'][number]
export type Every = Wording['every']

/** Who may owe a duty. */
export const owing = ['party.branch', 'party.group', 'party.committee', 'party.generalBranch'] as const

/** The words of a duty: who, how often, by what it is fulfilled. */
export const useDutyWords = () => {
  const t = useText()
  const say = useSay()
  const who = (kind: string) => t(`organisation.kind.${kind as (typeof owing)[number]}`)
  const often = ({ every, times }: Pick<Wording, 'every' | 'times'>) => (times === 0 ? t('rhythms.often.none') : t('rhythms.often.words', { every: t(`rhythms.every.${every}`), times }))
  const by = (duty: Duty, kinds: Answer<'GET /meeting-kinds'>['rows']) => {
    if (duty.sort === 'report') return t('rhythms.by.report')
    const names = kinds.filter(kind => kind.state !== 'ended').filter(kind => kind.satisfies.includes(duty.code) || kind.mayFulfil.includes(duty.code)).map(kind => say(kind.label))
    return names.length > 0 ? names.join(t('design.listComma')) : t('rhythms.by.nothing')
  }
  return { who, often, by }
}
