import { Link } from 'react-router'
import { linkTo } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { clockTime, period } from '../../../design/format-date.ts'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { AssessmentState } from './assessment-state.tsx'
import type { SchemeInWords } from './scheme-types.ts'

/** The assessments that use this version, each with its document, and the other versions. */
export const UsedByBlock = ({ scheme: { id, assessments, versions } }: { scheme: SchemeInWords }) => {
  const t = useText()
  const language = useLanguage()
  return (
    <>
      <Block title={t('assessment.used.title')}>
        {assessments.length === 0 ? <p className="tp-muted">{t('assessment.used.none')}</p> : (
          <ul className="tp-plain-list">
            {assessments.map(({ id: assessment, title, from, to, step }) => (
              <li key={assessment}>
                <p className="tp-lint-head"><Link className="tp-link" to={`/assessments/${assessment}`}>{title}</Link><AssessmentState step={step} /></p>
                <p className="tp-row"><span className="tp-muted tp-grow">{period(from, to, language)}</span><a className="tp-link tp-no-print" href={linkTo('GET /schemes/:id/assessment-rules', { params: { id }, query: { assessment } })} aria-label={`${t('assessment.rules.wordFor')} ${title}`} download>{t('assessment.rules.wordFor')}</a></p>
              </li>
            ))}
          </ul>
        )}
      </Block>
      {versions.length > 1 && (
        <Block title={t('assessment.versions.title')}>
          <ul className="tp-plain-list">
            {versions.map(each => <li key={each.id} className="tp-between">{each.id === id ? <span>{t('assessment.schemes.versionWord', { version: each.version })} <span className="tp-muted">{t('assessment.versions.this')}</span></span> : <Link className="tp-link" to={`/schemes/${each.id}`}>{t('assessment.schemes.versionWord', { version: each.version })}</Link>}<span className="tp-muted">{clockTime(each.enteredAt).slice(0, 10)}</span></li>)}
          </ul>
        </Block>
      )}
    </>
  )
}
