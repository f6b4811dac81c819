import { Block } from '../../../design/block.tsx'
import { Icon } from '../../../design/icon.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { LetterOf } from './letter-shapes.ts'
import './letter-checks.css'

/** Is it well written: what is there, what is missing, what is only a remark. */
export const LetterChecks = ({ letter }: { letter: LetterOf }) => {
  const t = useText()
  const say = useSay()
  return (
    <Block title={t('commitments.checks')} flush>
      <ul className="tp-letter-checks">
        {letter.checks.map(check => {
          const kind = check.kept ? 'ok' : check.remark ? 'info' : 'octagon'
          return <li key={check.code} className={`tp-check-${kind}`}><Icon name={kind} size="s" /><span>{say(check.text)}{check.items.length > 0 && <span className="tp-muted"> {t('commitments.checks.items', { numbers: check.items.join(t('design.listComma')) })}</span>}</span></li>
        })}
      </ul>
    </Block>
  )
}
