import { SideTag } from '../../../design/side-tag.tsx'
import { StateTag, type TagTone } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Row } from './letter-shapes.ts'
import { useCategoryName } from './use-category-name.ts'

const tones: Readonly<Record<Row['state'], TagTone>> = { drafted: 'line', submitted: 'line', groupReviewed: 'info', accepted: 'ok', returned: 'danger', published: 'info', fulfilling: 'info', assessed: 'ok', withdrawn: 'line' }
const outcomeTones = { kept: 'ok', partlyKept: 'warn', notKept: 'warn' } as const

/** Kind, category and form of an item; a post commitment stands on the business side. */
export const KindTag = ({ item }: { item: Pick<Row, 'kind' | 'category' | 'form'> }) => {
  const t = useText()
  const nameOf = useCategoryName()
  const words = [t(`commitments.kind.${item.kind}`), nameOf(item.category), item.form === 'individual' ? '' : t(`commitments.form.${item.form}`)].filter(Boolean).join(' · ')
  return <SideTag side={item.kind === 'post' ? 'business' : 'party'}>{words}</SideTag>
}

/** Where an item stands; once judged, how. */
export const ItemState = ({ item }: { item: Pick<Row, 'state' | 'outcome' | 'changing'> }) => {
  const t = useText()
  return (
    <>
      {item.outcome ? <StateTag tone={outcomeTones[item.outcome]}>{t(`commitments.outcome.${item.outcome}`)}</StateTag> : <StateTag tone={tones[item.state]}>{t(`commitments.state.${item.state}`)}</StateTag>}
      {item.changing && <StateTag tone="warn">{t('commitments.changing')}</StateTag>}
    </>
  )
}
