import { useState } from 'react'
import { Field } from '../../../design/fields/field.tsx'
import { useText } from '../../../design/use-text.ts'

/** Chooses a roster. The file is read whole when it is chosen, so that what was previewed is what comes in, whatever happens to it on disk meanwhile. */
export const RosterFile = ({ missing, onChoose }: { missing: boolean; onChoose: (file: File | null) => void }) => {
  const t = useText()
  const [unreadable, setUnreadable] = useState(false)
  const choose = async (chosen: File | undefined) => {
    setUnreadable(false)
    onChoose(null)
    if (!chosen) return
    try { onChoose(new File([await chosen.arrayBuffer()], chosen.name, { type: chosen.type })) } catch { setUnreadable(true) }
  }
  return (
    <Field label={t('organisation.roster.file')} hint={t('organisation.roster.file.hint')} error={unreadable ? t('organisation.roster.unreadable') : missing ? t('organisation.roster.file-missing') : undefined}>
      {wiring => <input {...wiring} className="tp-input" type="file" accept=".xlsx" onChange={event => void choose(event.target.files?.[0])} />}
    </Field>
  )
}
