import { FileField } from '../../../design/fields/file-field.tsx'
import { useText } from '../../../design/use-text.ts'

/** Chooses a roster. */
export const RosterFile = ({ missing, onChoose }: { missing: boolean; onChoose: (file: File | null) => void }) => {
  const t = useText()
  return <FileField label={t('organisation.roster.file')} hint={t('organisation.roster.file.hint')} accept=".xlsx" error={missing ? t('organisation.roster.file-missing') : undefined} unreadable={t('organisation.roster.unreadable')} onChoose={onChoose} />
}
