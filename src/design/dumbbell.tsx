import { useText } from './use-text.ts'

type DumbbellProps = {
  party: number
  business: number
  /** the axis: scores outside it are drawn at its ends */
  from: number
  to: number
  ticks?: readonly number[]
  width?: number
}

/** Both sides of one thing on one axis: round, line, square. The shorter the line, the better the balance. */
export const Dumbbell = ({ party, business, from, to, ticks = [], width = 140 }: DumbbellProps) => {
  const t = useText()
  const x = (value: number) => 8 + (Math.min(to, Math.max(from, value)) - from) / (to - from) * (width - 16)
  return (
    <svg className="tp-dumbbell" width={width} height="20" viewBox={`0 0 ${width} 20`} role="img" aria-label={t('design.dumbbell', { party, business })}>
      <path d={`M4 10H${width - 4}`} stroke="var(--tp-line-1)" />
      {ticks.map(tick => <path key={tick} d={`M${x(tick)} 6v8`} stroke="var(--tp-line-2)" />)}
      <path d={`M${x(party)} 10H${x(business)}`} stroke="var(--tp-ink-3)" strokeWidth="2" />
      <circle cx={x(party)} cy="10" r="5" fill="var(--tp-party)" stroke="#fff" />
      <rect x={x(business) - 4.5} y="5.5" width="9" height="9" fill="var(--tp-biz)" stroke="#fff" />
    </svg>
  )
}
