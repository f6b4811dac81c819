import { useText } from '../../../design/use-text.ts'
import type { State } from './letter-shapes.ts'

const kindOf = (state: State): 'passed' | 'returned' | 'open' => (state === 'returned' || state === 'withdrawn' ? 'returned' : state === 'drafted' || state === 'submitted' || state === 'groupReviewed' ? 'open' : 'passed')

/** One dot an item: full circle passed, square returned, ring not decided; in words for those who hear it. */
export const StateDots = ({ states }: { states: readonly State[] }) => {
  const t = useText()
  const count = (kind: ReturnType<typeof kindOf>) => states.filter(state => kindOf(state) === kind).length
  return <span className="tp-dots" role="img" aria-label={t('commitments.review.dots', { passed: count('passed'), returned: count('returned'), open: count('open') })}>{states.map((state, at) => <i key={at} className={`tp-dots-${kindOf(state)}`} />)}</span>
}

const Legend = () => {
  const t = useText()
  return <span className="tp-row tp-small"><span className="tp-dots"><i className="tp-dots-passed" /></span>{t('commitments.accept')}<span className="tp-dots"><i className="tp-dots-returned" /></span>{t('commitments.return.short')}<span className="tp-dots"><i className="tp-dots-open" /></span>{t('commitments.review.open')}</span>
}

StateDots.Legend = Legend
