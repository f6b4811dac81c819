import { linkTo } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { buttonClass } from '../../../design/button.tsx'
import { useText } from '../../../design/use-text.ts'

/** The roster's template and the present roster as Excel files, each for those who may have it. */
export const RosterLinks = () => {
  const t = useText()
  const { can } = useSession()
  return (
    <>
      {can('organisation.edit-people') && <a className={buttonClass({ size: 'row' })} href={linkTo('GET /roster/template')}>{t('organisation.roster.template')}</a>}
      {can('organisation.export-people') && <a className={buttonClass({ size: 'row' })} href={linkTo('GET /roster/export')} title={t('organisation.roster.export.note')}>{t('organisation.roster.export')}</a>}
    </>
  )
}
