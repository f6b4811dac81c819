import { fieldError } from '../../../design/fields/form-problem.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { readItemLines } from './item-lines.ts'

/** Items of a document, typed or pasted from Excel, and below what was read of them. */
export const ItemLines = ({ value, onChange, error }: { value: string; onChange: (value: string) => void; error: unknown }) => {
  const t = useText()
  const read = readItemLines(value)
  return (
    <>
      <TextAreaField label={t('planning.source.items')} hint={t('planning.source.items.hint')} rows={6} value={value} onChange={onChange} error={fieldError(error, 'items')} />
      {read.length > 0 && (
        <div>
          <p className="tp-small tp-sec">{t('planning.source.items.read')} {t('planning.unlinked.count', { count: read.length })}</p>
          <ul>{read.map((item, at) => <li key={at} className="tp-small"><StateTag tone={item.action === 'required' ? 'info' : 'line'}>{t(`planning.goal.action.${item.action}`)}</StateTag> {item.clause} {item.words}</li>)}</ul>
        </div>
      )}
    </>
  )
}
