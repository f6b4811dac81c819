import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { NoticeRow } from './notice-row.tsx'
import { useNotices } from './use-notices.ts'

const few = 4

/** The newest of what changed for me, and how much of it is new; in quiet hours it says nothing of what is new. */
export const NoticesBlock = () => {
  const t = useText()
  const { notices, fresh, quiet, error, refetch } = useNotices()
  return (
    <Block title={t('workbench.notices')} note={fresh.size > 0 ? t('workbench.notices.count', { count: fresh.size }) : undefined} end={<Link className="tp-link" to="/notices">{t('workbench.notices.all')}</Link>} foot={quiet && t('workbench.notices.hushed')} flush={!!notices && notices.length > 0}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!notices && !error && <Skeleton lines={3} />}
      {notices?.length === 0 && <p className="tp-muted">{t('workbench.notices.none')}</p>}
      {notices && notices.length > 0 && <ul className="tp-wb-list">{notices.slice(0, few).map(notice => <NoticeRow key={notice.id} notice={notice} fresh={fresh.has(notice.id)} />)}</ul>}
    </Block>
  )
}
