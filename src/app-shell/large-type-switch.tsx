import { Icon } from '../design/icon.tsx'
import { useText } from '../design/use-text.ts'
import { useLargeType } from './large-type.ts'

/** Large type on or off. */
export const LargeTypeSwitch = () => {
  const t = useText()
  const [large, setLarge] = useLargeType()
  return <button type="button" className="tp-tool" aria-pressed={large} onClick={() => setLarge(!large)}><Icon name="large" /><span className="tp-tool-word">{t('shell.largeType')}</span></button>
}
