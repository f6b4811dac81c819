import type { Answer } from '../../../app-shell/client.ts'
import { useAnnounce } from '../../../design/announce.tsx'
import { Button } from '../../../design/button.tsx'
import { copyText } from '../../../design/copy-text.ts'
import { ErrorState } from '../../../design/error-state.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { SealLine } from '../../../design/seal.tsx'
import { useText } from '../../../design/use-text.ts'

type Found = Answer<'GET /seals/verification'>

/** What a verification found: whole, with the head to note down; or the first break, by name. */
export const VerificationResult = ({ found }: { found: Found }) => {
  const t = useText()
  const [announce, live] = useAnnounce()
  const { firstBroken, head } = found
  if (firstBroken) {
    const { what, seal, row } = firstBroken
    return (
      <ErrorState title={t(`journal.verify.${what}`, { seal })}>
        {row && <><code>{t(row.table === 'journal.fact' ? 'journal.row.fact' : 'journal.row.audit', { id: row.id })}</code><br /></>}
        {t('journal.verify.remedy')}
      </ErrorState>
    )
  }
  return (
    <div className="tp-stack">
      <p><SealLine state="sealed">{t('journal.verify.whole', { seals: formatNumber(found.seals), rows: formatNumber(found.rows) })}</SealLine></p>
      {head && (
        <>
          <p>{t('journal.verify.keepHead')}</p>
          <p className="tp-row"><code style={{ overflowWrap: 'anywhere' }}>{head}</code><Button size="row" onClick={async () => announce(await copyText(head) ? t('design.copied') : t('design.notCopied'))}>{t('journal.verify.copy')}</Button></p>
          {live}
        </>
      )}
    </div>
  )
}
