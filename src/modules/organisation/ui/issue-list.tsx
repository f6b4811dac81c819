import { useState } from 'react'
import { saveAnswer } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { useText } from '../../../design/use-text.ts'

/** Takes everything that is wrong in the previewed file along as a workbook. */
export const IssueList = ({ form }: { form: () => FormData }) => {
  const t = useText()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const take = async () => {
    setBusy(true)
    setError(null)
    await saveAnswer('POST /roster/issues', form()).catch(setError)
    setBusy(false)
  }
  return <>{error !== null && <FormProblem error={error} />}<Button size="row" busy={busy} onClick={() => void take()}>{t('organisation.roster.issues.download')}</Button></>
}
