import { useText } from './use-text.ts'
import './states.css'

const widths = ['46%', '92%', '78%', '85%', '64%', '88%']

/** The shape of what is coming, shown only after 200 ms. `note` says how far long work has come ("已到 1,240 个，可先离开"). */
export const Skeleton = ({ lines = 4, note }: { lines?: number; note?: string }) => {
  const t = useText()
  return (
    <div className="tp-bones" role="status">
      <span className="tp-hidden">{t('design.loading')}</span>
      {Array.from({ length: lines }, (_, at) => <div key={at} className="tp-bone" style={{ width: widths[at % widths.length] }} />)}
      {note && <span className="tp-small">{note}</span>}
    </div>
  )
}
