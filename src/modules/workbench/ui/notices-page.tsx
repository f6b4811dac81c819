import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { useAnnounce } from '../../../design/announce.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { dayInSentence } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { NoticeRow } from './notice-row.tsx'
import { NoticeSettingBlock } from './notice-setting-block.tsx'
import { useNotices } from './use-notices.ts'

/** What changed for me, day by day: a digest, not a stream. What was seen is kept on this device only. */
export const Page = () => {
  const t = useText()
  const language = useLanguage()
  const { today } = useSession()
  const [say, live] = useAnnounce()
  const { notices, setting, fresh, quiet, error, refetch, readAll } = useNotices()
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const days = [...new Set(notices?.map(({ day }) => day) ?? [])]
  return (
    <PageFrame title={t('workbench.notices')} audience={t('workbench.notices.audience')} facts={[quiet ? t('workbench.notices.hushed') : t('workbench.notices.count', { count: fresh.size }), ...(setting?.daily ? [t('workbench.notices.tomorrow')] : [])]}
      actions={fresh.size > 0 && <Button onClick={() => { readAll(); say(t('workbench.notices.read-done')) }}>{t('workbench.notices.read-all')}</Button>}>
      {live}
      <div className="tp-cols tp-cols-8-4">
        <Block flush={days.length > 0}>
          {!notices && <Skeleton lines={8} />}
          {notices?.length === 0 && <EmptyState title={t('workbench.notices.none')}>{t('workbench.notices.none.next')}</EmptyState>}
          {days.map(day => (
            <section key={day}>
              <h2 className="tp-wb-day">{dayInSentence(day, language, today)} <span>{notices?.filter(each => each.day === day).length}</span></h2>
              <ul className="tp-wb-list">{notices?.filter(each => each.day === day).map(notice => <NoticeRow key={notice.id} notice={notice} fresh={fresh.has(notice.id)} />)}</ul>
            </section>
          ))}
        </Block>
        {setting && <NoticeSettingBlock setting={setting} />}
      </div>
    </PageFrame>
  )
}
