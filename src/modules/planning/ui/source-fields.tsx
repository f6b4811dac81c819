import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

export const actions = ['required', 'optional'] as const

type SourceName = 'sourceDocument' | 'sourceNumber' | 'sourceClause' | 'coverage'
type SourceFieldsProps = { words: Readonly<Record<SourceName, string>>; put: (name: SourceName) => (value: string) => void; wrong: (path: string) => string | undefined }

/** Where a goal comes from: the document; once it is named, its number, the clause, and how far the goal takes it up. */
export const SourceFields = ({ words, put, wrong }: SourceFieldsProps) => {
  const t = useText()
  return (
    <>
      <TextField label={t('planning.goal.source')} optional value={words.sourceDocument} onChange={put('sourceDocument')} error={wrong('sourceDocument')} />
      {words.sourceDocument && <TextField label={t('planning.goal.source-number')} optional value={words.sourceNumber} onChange={put('sourceNumber')} error={wrong('sourceNumber')} />}
      {words.sourceDocument && <TextField label={t('planning.goal.source-clause')} optional value={words.sourceClause} onChange={put('sourceClause')} error={wrong('sourceClause')} />}
      {words.sourceDocument && <TextField label={t('planning.goal.coverage')} optional value={words.coverage} onChange={put('coverage')} error={wrong('coverage')} />}
    </>
  )
}
