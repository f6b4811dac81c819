import { useId } from 'react'
import { Icon } from '../icon.tsx'
import { useText } from '../use-text.ts'
import './fields.css'

export type FieldWords = {
  label: string
  /** one short line that helps before anything goes wrong */
  hint?: string
  /** fields are required unless they say 可不填 */
  optional?: boolean
  /** says the word 必填; for forms in which most fields may be left out */
  required?: boolean
  /** what is wrong and the remedy; the field's name is put before it when it isn't there */
  error?: string
}

export type FieldWiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-required'?: true }

/** A label, a control, a hint and a message that names the field; `children` receives the ids to wire. */
export const Field = ({ label, hint, optional, required, error, id: given, children }: FieldWords & { id?: string; children: (wiring: FieldWiring) => React.ReactNode }) => {
  const t = useText()
  const made = useId()
  const id = given ?? made
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`tp-field${error ? ' tp-field-wrong' : ''}`}>
      <label htmlFor={id}>{label}{optional && <span className="tp-field-word">{t('design.field.optional')}</span>}{required && <span className="tp-field-word">{t('design.field.required')}</span>}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined, 'aria-required': required || undefined })}
      {hint && <p className="tp-field-hint" id={`${id}-hint`}>{hint}</p>}
      {error && <p className="tp-field-error" id={`${id}-error`}><Icon name="octagon" size="s" />{error.includes(label) ? error : t('design.field.error', { label, error })}</p>}
    </div>
  )
}
