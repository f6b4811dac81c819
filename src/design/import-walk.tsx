import { useState } from 'react'
import { Block } from './block.tsx'
import type { Bilingual } from './bilingual.ts'
import { Button, LinkButton } from './button.tsx'
import { Confirm } from './confirm.tsx'
import { FileField } from './fields/file-field.tsx'
import { FormProblem } from './fields/form-problem.tsx'
import { ImportIssues, type ImportIssue } from './import-issues.tsx'
import { asProblem } from './problem.ts'
import { StateTag } from './state-tag.tsx'
import { useText } from './use-text.ts'

export type ImportedSheet = { issues: readonly ImportIssue<string | Bilingual>[]; fresh: number; changed: number; unknownHeadings?: readonly string[] }
type Sending<Answer> = { data: Answer | undefined; error: unknown; isPending: boolean; reset: () => void }
type OnError = { onError: (error: unknown) => void }

type ImportWalkProps<Sheet extends ImportedSheet> = {
  /** what a dry run says, and what bringing in says; each sends the form that holds the file, to which the page adds its own fields */
  preview: Sending<Sheet>
  bring: Sending<unknown>
  onPreview: (form: FormData) => void
  onImport: (form: FormData, then: OnError) => void
  /** the refusal that says that the file no longer fits: it is followed by a fresh look */
  movedCode: string
  file: { label: string; hint?: string }
  /** the counts of a preview, the button that brings it in, what is asked before (else how many are new and changed) */
  words: (sheet: Sheet) => { counts: string; action: string; ask?: string }
  done?: { words: string; to: string; label: string } | undefined
  /** a word before the form; more fields in it; what hears that another file was chosen */
  notice?: React.ReactNode
  fields?: React.ReactNode
  labels?: Readonly<Record<string, string>>
  onChoose?: () => void
  /** the list of what is wrong as a file of the server's; without it the browser writes one */
  onIssuesFile?: (form: FormData) => Promise<void>
  /** what would change, below */
  changes?: (sheet: Sheet) => React.ReactNode
}

/** A file is chosen, looked at (nothing is written), shown with every wrong cell and its remedy, and then comes in whole or not at all. */
export const ImportWalk = <Sheet extends ImportedSheet>({ preview, bring, onPreview, onImport, movedCode, file: chosen, words, done, notice, fields, labels = {}, onChoose, onIssuesFile, changes }: ImportWalkProps<Sheet>) => {
  const t = useText()
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const form = () => {
    const data = new FormData()
    if (file) data.set('file', file)
    return data
  }
  const choose = (next: File | null) => { setFile(next); preview.reset(); bring.reset(); onChoose?.() }
  const look = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    bring.reset()
    if (file) onPreview(form())
  }
  // What held at the preview may hold no longer: the refusal is followed by a fresh look at the same file.
  const importNow = () => onImport(form(), { onError: error => { if (asProblem(error).code === movedCode) onPreview(form()) } })
  const moved = Boolean(bring.error) && asProblem(bring.error).code === movedCode
  const sheet = preview.data
  const differs = sheet !== undefined && sheet.fresh + sheet.changed > 0
  const ready = differs && sheet.issues.length === 0
  const said = sheet && words(sheet)
  const aside = sheet && said ? [said.counts, ...(sheet.unknownHeadings?.length ? [t('design.import.ignored', { headings: sheet.unknownHeadings.join(t('design.listComma')) })] : []), t(sheet.issues.length === 0 && !differs ? 'design.import.same' : 'design.import.nothing-yet')] : []
  return (
    <div className="tp-stack">
      <Block>
        <form className="tp-form" onSubmit={look} noValidate>
          {notice}
          {moved ? <p role="alert"><StateTag tone="danger">{t('design.import.moved')}</StateTag></p> : <FormProblem error={preview.error ?? bring.error} labels={{ file: chosen.label, ...labels }} />}
          {done && <div className="tp-row" role="status"><StateTag tone="ok">{done.words}</StateTag><LinkButton size="row" to={done.to}>{done.label}</LinkButton></div>}
          <FileField label={chosen.label} hint={chosen.hint} accept=".xlsx" error={tried && !file ? t('design.import.missing') : undefined} unreadable={t('design.import.unreadable')} onChoose={choose} />
          {fields}
          <div className="tp-btns"><Button type="submit" kind={ready ? undefined : 'primary'} busy={preview.isPending}>{t('design.import.preview')}</Button></div>
        </form>
      </Block>
      {sheet && said && (
        <>
          <Block>
            <div className="tp-between" role="status">
              <p>{aside[0]}<span className="tp-muted">{aside.slice(1).map(words => ` · ${words}`)}</span></p>
              {ready && <Confirm action={said.action} question={said.ask ?? t('design.import.ask', { fresh: sheet.fresh, changed: sheet.changed })} yes={t('design.import.yes')} busy={bring.isPending} onYes={importNow} />}
            </div>
          </Block>
          {sheet.issues.length > 0 && <ImportIssues issues={sheet.issues} onFile={onIssuesFile && (() => onIssuesFile(form()))} />}
          {changes?.(sheet)}
        </>
      )}
    </div>
  )
}
