import { useState } from 'react'
import { Field } from './field.tsx'

type FileFieldProps = {
  label: string
  hint?: string
  /** the kinds that are offered: ".xlsx" */
  accept: string
  /** what is wrong with the choice: none was made */
  error?: string
  /** said when the chosen file can't be read */
  unreadable: string
  onChoose: (file: File | null) => void
}

/** Chooses a file. It is read whole when it is chosen, so that what was previewed is what comes in, whatever happens to it on disk meanwhile. */
export const FileField = ({ label, hint, accept, error, unreadable, onChoose }: FileFieldProps) => {
  const [broken, setBroken] = useState(false)
  const choose = async (chosen: File | undefined) => {
    setBroken(false)
    onChoose(null)
    if (!chosen) return
    try { onChoose(new File([await chosen.arrayBuffer()], chosen.name, { type: chosen.type })) } catch { setBroken(true) }
  }
  return (
    <Field label={label} hint={hint} error={broken ? unreadable : error}>
      {wiring => <input {...wiring} className="tp-input" type="file" accept={accept} onChange={event => void choose(event.target.files?.[0])} />}
    </Field>
  )
}
