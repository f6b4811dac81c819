import { useEffect, useRef } from 'react'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { asProblem } from '../problem.ts'
import { useText } from '../use-text.ts'
import './fields.css'

/** The message for one field of a failed call, by its path in the body ("items.0.target"). */
export const fieldError = (error: unknown, path: string): string | undefined =>
  error === null || error === undefined ? undefined : asProblem(error).fields?.find(field => field.path === path)?.message

/** The problem of a form that was not taken, above its buttons: what, which fields, the remedy. Takes the focus so that nobody misses it. */
export const FormProblem = ({ error, labels = {}, onReload }: { error: unknown; labels?: Readonly<Record<string, string>>; /** reads the newest version after a stale one was refused (409); what was typed stays */ onReload?: () => void }) => {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { if (error) box.current?.focus() }, [error])
  if (!error) return null
  const problem = asProblem(error)
  return (
    <div className="tp-form-problem" role="alert" tabIndex={-1} ref={box}>
      <p className="tp-strong"><Icon name="octagon" size="s" />{problem.title || t('design.error.title')}</p>
      {problem.detail && <p>{problem.detail}</p>}
      {problem.fields && problem.fields.length > 0 && <ul>{problem.fields.map(field => <li key={field.path + field.message}>{labels[field.path] ? t('design.field.error', { label: labels[field.path]!, error: field.message }) : field.message}</li>)}</ul>}
      {problem.changes && problem.changes.length > 0 && <ul>{problem.changes.map(change => <li key={change.field}>{t('design.field.nowReads', { label: labels[change.field] ?? change.field, now: typeof change.now === 'object' ? JSON.stringify(change.now) : String(change.now) })}</li>)}</ul>}
      {problem.status === 409 && onReload && <p><Button size="row" onClick={onReload}>{t('design.reload')}</Button></p>}
      <p className="tp-state-code">{t('design.error.code', { code: problem.code })}</p>
    </div>
  )
}
