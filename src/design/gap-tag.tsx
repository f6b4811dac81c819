import { Icon } from './icon.tsx'
import { useText } from './use-text.ts'
import './tags.css'

/** What stands on one side alone: dashed, and kindly 待挂接. */
export const GapTag = ({ children }: { children?: React.ReactNode }) => {
  const t = useText()
  return <span className="tp-gap"><Icon name="unlinked" size="xs" />{children ?? t('design.gap')}</span>
}
