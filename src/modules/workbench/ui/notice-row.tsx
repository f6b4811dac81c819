import { Link } from 'react-router'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Notice } from './use-notices.ts'
import './overview.css'

/** One thing that changed: what, where, by whom; the way to it. Stands in a `tp-wb-list`. */
export const NoticeRow = ({ notice, fresh }: { notice: Notice; fresh: boolean }) => {
  const t = useText()
  const say = useSay()
  const words = say(notice.sentence)
  const note = [notice.unit, t('workbench.notices.by', { by: notice.by }), notice.corrected && t('workbench.notices.corrected')].filter(Boolean).join(' · ')
  return (
    <li>
      <span>{notice.href ? <Link to={notice.href}>{words}</Link> : words}<small>{note}</small></span>
      {fresh && <StateTag>{t('workbench.notices.new')}</StateTag>}
    </li>
  )
}
