import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Dumbbell } from '../../../design/dumbbell.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'

/** The latest published assessment that this person may see: their own unit's score, or the way to all. */
export const ScoreBlock = () => {
  const t = useText()
  const list = useCall('GET /assessments', { query: { limit: 1 } })
  const latest = list.data?.rows[0]
  if (list.error) return <Block title={t('workbench.score')}><ErrorState error={list.error} onRetry={() => void list.refetch()} /></Block>
  if (!list.data) return <Block title={t('workbench.score')}><Skeleton lines={3} /></Block>
  return latest ? <LatestScore id={latest.id} title={latest.title} /> : null
}

const LatestScore = ({ id, title }: { id: string; title: string }) => {
  const t = useText()
  const { posts } = useSession()
  const { data, error, refetch } = useCall('GET /assessments/:id', { params: { id } })
  const mine = new Set(posts.map((post) => post.unitId))
  const own = data && (data.subjects.length === 1 ? data.subjects[0] : data.subjects.find((subject) => mine.has(subject.unitId)))
  const numberOf = (name: string) => (own?.outcomes?.[name]?.state === 'value' && own.outcomes[name].type !== 'flag' ? String(own.outcomes[name].value) : null)
  const score = numberOf('score')
  const [party, business] = [numberOf('party'), numberOf('business')]
  return (
    <Block title={t('workbench.score')} note={title} foot={<Link className="tp-link" to={own ? `/assessments/${id}?unit=${own.unitId}` : `/assessments/${id}`}>{own ? t('workbench.score.why') : t('workbench.score.all')}</Link>}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={2} />}
      {own && score !== null && <p className="tp-strong">{own.name} <Link className="tp-num" to={`/assessments/${id}?unit=${own.unitId}`}>{score}</Link></p>}
      {own && party !== null && business !== null && <Dumbbell party={Number(party)} business={Number(business)} from={60} to={100} ticks={[70, 80, 90]} width={260} />}
    </Block>
  )
}
