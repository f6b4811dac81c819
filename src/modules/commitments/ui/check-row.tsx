import { Link } from 'react-router'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { useDoneWords, useItemFacts } from './item-facts.tsx'
import { ItemState, KindTag } from './item-tags.tsx'
import type { Check } from './letter-shapes.ts'

export type Finding = { mark: 'forward' | 'blocked' | null; word: string }

/** One item of the month: whose, how far, what was logged; and what the group found. */
export const CheckRow = ({ row, finding, open, onChange }: { row: Check['rows'][number]; finding: Finding; open: boolean; onChange: (finding: Finding) => void }) => {
  const t = useText()
  const doneWords = useDoneWords()
  const factsOf = useItemFacts()
  return (
    <article className="tp-check-row">
      <div className="tp-check-item">
        <h2>{row.holder} <KindTag item={row} />{row.outcome && <ItemState item={row} />}{row.weak && <StateTag tone="warn">{t('commitments.check.weak')}</StateTag>}</h2>
        <p><Link to={`/commitments/letters/${row.letter}#${row.id}`}>{row.text}</Link></p>
        <p className="tp-small tp-sec tp-row"><span>{doneWords(row)}</span><span>{factsOf(row)[0]}</span><span>{row.logged > 0 ? t('commitments.check.logged', { entries: row.logged }) : t('commitments.check.not-logged')}</span></p>
      </div>
      {open ? (
        <div className="tp-check-finding">
          <ChoiceChips label={t('commitments.check.mark')} value={finding.mark} options={(['forward', 'blocked'] as const).map(value => ({ value, label: t(`commitments.check.${value}`) }))} onChange={mark => onChange({ ...finding, mark })} />
          {finding.mark && <TextField label={t(finding.mark === 'blocked' ? 'commitments.check.word.blocked' : 'commitments.check.word')} optional={finding.mark === 'forward'} value={finding.word} maxLength={30} onChange={word => onChange({ ...finding, word })} />}
        </div>
      ) : row.mark && <p><StateTag tone={row.mark === 'blocked' ? 'warn' : 'ok'}>{t(`commitments.check.${row.mark}`)}</StateTag> {row.word}</p>}
    </article>
  )
}
