import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

/** The reason of a return, or a comment: one line, ready to be typed into. */
export const WordsForm = ({ mode, busy, onSay, onCancel }: { mode: 'return' | 'comment'; busy: boolean; onSay: (words: string) => void; onCancel: () => void }) => {
  const t = useText()
  const [words, setWords] = useState('')
  return (
    <form className="tp-words-form" onSubmit={event => { event.preventDefault(); if (words.trim() !== '') onSay(words) }}>
      <TextField label={t(mode === 'return' ? 'commitments.return.reason' : 'commitments.comment')} hint={mode === 'return' ? t('commitments.return.hint') : undefined} value={words} onChange={setWords} maxLength={300} autoFocus />
      <div className="tp-btns"><Button type="submit" kind="primary" busy={busy} disabled={words.trim() === ''}>{t(mode === 'return' ? 'commitments.return.short' : 'commitments.save')}</Button><Button onClick={onCancel}>{t('design.notNow')}</Button></div>
    </form>
  )
}
