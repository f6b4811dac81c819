import { Link, useParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { FieldChanges } from './field-changes.tsx'
import './unlinked-block.css'

type Round = Answer<'GET /plans/:id/submissions'>['rows'][number]

/** 版本差异: every round before the leading group, newest first, with what it changed and what was said. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /plans/:id/submissions', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={8} />
  return (
    <PageFrame title={t('planning.rounds')} audience={t('planning.plan.audience')} trail={[{ label: data.planTitle, to: `/plans/${id}` }]}>
      <div className="tp-stack">
        {data.rows.length === 0 && <Block><EmptyState title={t('planning.rounds.none')}>{t('planning.rounds.none.next')}</EmptyState></Block>}
        {data.rows.map(round => <RoundBlock key={round.id} round={round} />)}
      </div>
    </PageFrame>
  )
}

const tones = { approved: 'ok', returned: 'warn' } as const

const RoundBlock = ({ round }: { round: Round }) => {
  const t = useText()
  const decided = round.decision && <StateTag tone={tones[round.decision]}>{t(`planning.approval.state.${round.decision}`)}</StateTag>
  const said = [round.decidedBy && t('planning.approval.decided-by', { by: round.decidedBy, on: clockTime(round.decidedAt ?? '').slice(0, 10) }), round.reason].filter(Boolean).join(' · ')
  return (
    <Block flush title={t('planning.rounds.of', { side: t(`planning.side.${round.side}`), round: round.round })} note={`${round.submittedBy} ${clockTime(round.submittedAt).slice(0, 10)}`} end={decided ?? <StateTag>{t('planning.approval.state.submitted')}</StateTag>} foot={said || undefined}>
      <ul className="tp-alone">
        {round.note && <li><p>{round.note}</p></li>}
        {round.changes.length === 0 && <li><p>{t(round.round === 1 ? 'planning.rounds.first' : 'planning.rounds.same', { goals: round.goals })}</p></li>}
        {round.changes.map(change => (
          <li key={change.goal}>
            <div><StateTag tone="line">{t(`planning.rounds.${change.what}`)}</StateTag> {change.what === 'removed' ? `${change.code} ${change.title}` : <Link className="tp-link" to={`/plans/goals/${change.goal}`}>{change.code} {change.title}</Link>}</div>
            {change.fields.length > 0 && <FieldChanges changes={change.fields} />}
          </li>
        ))}
      </ul>
    </Block>
  )
}
