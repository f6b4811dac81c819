import { useState } from 'react'
import type { Bilingual } from './bilingual.ts'
import { Block } from './block.tsx'
import { Button } from './button.tsx'
import { csvOf } from './csv-cell.ts'
import { DataTable, type Column } from './data-table.tsx'
import { FormProblem } from './fields/form-problem.tsx'
import { saveFile } from './save-file.ts'
import { useSay, useText } from './use-text.ts'

/** One thing wrong in one cell of a sheet: row, column heading, what is wrong and what to do about it. */
export type ImportIssue<Heading> = { row: number; column: Heading; code: string; message: Bilingual; remedy: Bilingual }

type ImportIssuesProps = { issues: readonly ImportIssue<string | Bilingual>[]; /** takes the list from the server; without it the browser writes it */ onFile?: (() => Promise<void>) | undefined }

/** Every wrong cell of a sheet with its remedy, to be taken along as a list. */
export const ImportIssues = ({ issues, onFile }: ImportIssuesProps) => {
  const t = useText()
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const heading = ({ column }: ImportIssue<string | Bilingual>) => (typeof column === 'string' ? column : say(column))
  const columns: Column<ImportIssue<string | Bilingual>>[] = [
    { key: 'row', header: t('design.import.row'), figures: true, width: '4rem', cell: one => one.row },
    { key: 'column', header: t('design.import.column'), cell: heading },
    { key: 'what', header: t('design.import.what'), names: true, cell: one => say(one.message) },
    { key: 'remedy', header: t('design.import.remedy'), cell: one => say(one.remedy) },
  ]
  const take = async () => {
    if (!onFile) return saveFile(`${t('design.import.issues')}.csv`, csvOf([columns.map(({ header }) => header), ...issues.map(one => [String(one.row), heading(one), say(one.message), say(one.remedy)])]), 'text/csv')
    setBusy(true)
    setError(null)
    await onFile().catch(setError)
    setBusy(false)
  }
  return (
    <Block flush title={t('design.import.issues')} note={t('design.import.issues.note', { count: issues.length })} end={<Button size="row" busy={busy} onClick={() => void take()}>{t('design.import.issues.download')}</Button>}>
      {error !== null && <FormProblem error={error} />}
      <DataTable caption={t('design.import.issues')} columns={columns} rows={issues} rowKey={one => `${one.row} ${one.code} ${heading(one)} ${one.message.zh}`} />
    </Block>
  )
}
