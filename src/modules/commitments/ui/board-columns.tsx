import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { ProgressBar } from '../../../design/progress-bar.tsx'
import { useText } from '../../../design/use-text.ts'
import { shares, useDoneWords } from './item-facts.tsx'
import { ItemState, KindTag } from './item-tags.tsx'
import { way, type Row, type State } from './letter-shapes.ts'
import './board.css'

/** Cards of a column before the table takes over. */
const cards = 8

type BoardColumnsProps = { rows: readonly Row[]; states: readonly { state: State; count: number }[]; today: string; only?: State }

/** One column a state that holds something, in the order of the way; each card leads to the letter. */
export const BoardColumns = ({ rows, states, today, only }: BoardColumnsProps) => {
  const t = useText()
  const shown = way.filter(state => (only ? state === only : states.some(known => known.state === state && known.count > 0)))
  if (rows.length === 0) return <Block><EmptyState title={t('commitments.board.none')}>{t('commitments.board.none.next')}</EmptyState></Block>
  return (
    <div className="tp-board" role="region" aria-label={t('commitments.board')} tabIndex={0}>
      {shown.map(state => {
        const of = rows.filter(row => row.state === state)
        return (
          <section key={state} className="tp-board-column" aria-label={t(`commitments.state.${state}`)}>
            <h2>{t(`commitments.state.${state}`)} <span className="tp-muted">{states.find(known => known.state === state)?.count ?? 0}</span></h2>
            <ul>{of.slice(0, cards).map(row => <li key={row.id}><Card row={row} today={today} /></li>)}</ul>
            {of.length > cards && <Link className="tp-link tp-board-more" to={`/commitments?view=table&state=${state}`}>{t('commitments.board.more', { count: of.length })}</Link>}
          </section>
        )
      })}
    </div>
  )
}

const Card = ({ row, today }: { row: Row; today: string }) => {
  const t = useText()
  const doneWords = useDoneWords()
  const share = shares(row, today)
  const running = row.state === 'published' || row.state === 'fulfilling' || row.state === 'assessed'
  return (
    <article className="tp-board-card">
      <div className="tp-between"><KindTag item={row} />{(row.outcome || row.changing) && <span className="tp-row"><ItemState item={row} /></span>}</div>
      <h3><Link to={`/commitments/letters/${row.letter}#${row.id}`}>{row.text}</Link></h3>
      {running && share && <><ProgressBar label={row.text} done={share.done} {...(row.state === 'assessed' ? {} : { expected: share.expected })} side={row.kind === 'post' ? 'business' : 'party'} /><p className="tp-small tp-sec">{doneWords(row)}</p></>}
      {row.outcome && row.result && <p className="tp-board-result"><b>{t('commitments.result')}</b> {row.result}</p>}
      <p className="tp-small tp-muted">{row.holder} · {row.branch.name}{row.due && ` · ${t('commitments.due.by', { due: row.due })}`}</p>
    </article>
  )
}
