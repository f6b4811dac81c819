import { Link } from 'react-router'
import { Icon } from '../../design/icon.tsx'
import { useText } from '../../design/use-text.ts'
import { useWaiting } from '../use-waiting.ts'

/** How many things wait for me, and the way to them. */
export const TodoBell = () => {
  const t = useText()
  const waiting = useWaiting()['/']
  if (waiting === undefined) return null
  return <Link className="tp-tool" to="/"><Icon name="bell" /><span>{waiting}</span><span className="tp-hidden">{t('shell.waiting')}</span></Link>
}
