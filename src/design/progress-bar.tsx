import type { Side } from './side-tag.tsx'
import { useText } from './use-text.ts'
import './progress-bar.css'

type ProgressBarProps = {
  /** what is measured: "走访规上企业" */
  label: string
  /** share done, 0 … 1 */
  done: number
  /** share that should be done by today, 0 … 1: the tick. Leave it out only when there is no expectation. */
  expected?: number
  side?: Side
}

const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100)

/** A fill and a tick where it should be by today. */
export const ProgressBar = ({ label, done, expected, side }: ProgressBarProps) => {
  const t = useText()
  const sentence = expected === undefined ? t('design.progress', { label, done: percent(done) }) : t('design.progress.expected', { label, done: percent(done), expected: percent(expected) })
  return (
    <div className={`tp-progress${side ? ` tp-progress-${side}` : ''}`} role="img" aria-label={sentence}>
      <i style={{ width: `${percent(done)}%` }} />
      {expected !== undefined && <s style={{ left: `${percent(expected)}%` }} />}
    </div>
  )
}
