import { LinkButton } from '../design/button.tsx'
import { PageFrame } from '../design/page-frame.tsx'
import { useText } from '../design/use-text.ts'

/** An address that leads nowhere, or to something out of scope: both look the same on purpose. */
export const NotFoundPage = () => {
  const t = useText()
  return (
    <PageFrame title={t('shell.notFound')}>
      <p className="tp-sec">{t('shell.notFound.why')}</p>
      <p style={{ marginTop: 16 }}><LinkButton to="/">{t('shell.home')}</LinkButton></p>
    </PageFrame>
  )
}
