import { Link } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Dumbbell } from '../../../design/dumbbell.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import './score-block.css'

/** The latest published assessment that this person may see: their own unit's score, or that of each unit in its own order. */
export const ScoreBlock = () => {
  const t = useText()
  const list = useCall('GET /assessments', { query: { limit: 20 } })
  const latest = list.data?.rows.find((row) => row.state === 'published')
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
  const shown = own ? [own] : (data?.subjects ?? []).slice(0, 6)
  const [party, business] = [numberIn(own, 'party'), numberIn(own, 'business')]
  return (
    <Block title={t('workbench.score')} note={title} foot={<Link className="tp-link" to={own ? `/assessments/${id}?unit=${own.unitId}` : `/assessments/${id}`}>{own ? t('workbench.score.why') : t('workbench.score.all')}</Link>}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={2} />}
      {shown.map((subject) => {
        const score = numberIn(subject, 'score')
        return score !== null && <p key={subject.unitId} className="tp-score-line"><span>{subject.name}</span><Link className="tp-num tp-link" to={`/assessments/${id}?unit=${subject.unitId}`}>{score}</Link></p>
      })}
      {own && party !== null && business !== null && <Dumbbell party={Number(party)} business={Number(business)} from={60} to={100} ticks={[70, 80, 90]} width={260} />}
    </Block>
  )
}

type Subject = Answer<'GET /assessments/:id'>['subjects'][number]

function numberIn(subject: Subject | undefined, name: string): string | null {
  const outcome = subject?.outcomes?.[name]
  return outcome?.state === 'value' && outcome.type !== 'flag' ? String(outcome.value) : null
}
