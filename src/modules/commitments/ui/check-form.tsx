import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { useAnnounce } from '../../../design/announce.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { useText } from '../../../design/use-text.ts'
import { CheckRow, type Finding } from './check-row.tsx'
import type { Check } from './letter-shapes.ts'
import './check.css'

/** The findings of a month, saved together; what was logged in the month stands ticked until somebody says otherwise. */
export const CheckForm = ({ unit, check }: { unit: string; check: Check }) => {
  const t = useText()
  const [say, Live] = useAnnounce()
  const [found, setFound] = useState<Readonly<Record<string, Finding>>>(() => Object.fromEntries(check.rows.map(row => [row.id, { mark: row.mark ?? (row.logged > 0 ? 'forward' : null), word: row.word }])))
  const record = useAct('POST /commitment-checks', { onDone: () => say(t('commitments.check.saved')) })
  const marks = check.rows.flatMap(({ id }) => { const { mark, word } = found[id] ?? { mark: null, word: '' }; return mark ? [{ item: id, mark, ...(word.trim() ? { word } : {}) }] : [] })
  return (
    <form onSubmit={event => { event.preventDefault(); record.mutate({ body: { unit, month: check.month, marks } }) }}>
      <Block flush foot={check.can.check && <><FormProblem error={record.error} /><div className="tp-btns"><Button kind="primary" type="submit" busy={record.isPending} disabled={marks.length === 0}>{t('commitments.check.save', { marks: marks.length })}</Button></div></>}>
        <ul className="tp-check-rows">{check.rows.map(row => <li key={row.id}><CheckRow row={row} finding={found[row.id] ?? { mark: null, word: '' }} open={check.can.check} onChange={finding => setFound(now => ({ ...now, [row.id]: finding }))} /></li>)}</ul>
      </Block>
      {Live}
    </form>
  )
}
