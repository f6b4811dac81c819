import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { useChangeWords } from './change-words.ts'

/** Every form that a ledger has had, the newest first: who changed what, when and why. */
export const FormsBlock = ({ forms }: { forms: Answer<'GET /ledgers/:id'>['forms'] }) => {
  const t = useText()
  const words = useChangeWords()
  return (
    <Block title={t('ledgers.form.history')}>
      <ol className="tp-stack">
        {forms.map(form => (
          <li key={form.version}>
            <p><StateTag tone="info">{t('ledgers.form.version', { version: form.version })}</StateTag> <span className="tp-muted">{t('ledgers.history.line', { by: form.by, at: form.at.slice(0, 10) })}</span></p>
            {form.changes.length === 0 ? <p className="tp-muted">{t('ledgers.form.first')}</p> : <p>{form.changes.map(words).join(t('design.listComma'))}</p>}
            {form.reason && <p className="tp-muted">{form.reason}</p>}
          </li>
        ))}
      </ol>
    </Block>
  )
}
