import { Block } from '../../../design/block.tsx'
import { useText } from '../../../design/use-text.ts'

/** A password that was just made, shown this once. */
export const OneTimePassword = ({ made }: { made: { name: string; password: string } }) => {
  const t = useText()
  return <Block foot={t('access.one-time.note')}><p role="status">{t('access.one-time', { name: made.name })} <strong className="tp-num">{made.password}</strong></p></Block>
}
