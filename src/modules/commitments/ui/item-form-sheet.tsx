import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DraftProblem } from '../../../design/draft-problem.tsx'
import { Sheet } from '../../../design/sheet.tsx'
import { useKeptDraft } from '../../../design/use-kept-draft.ts'
import { useText } from '../../../design/use-text.ts'
import { bodyOf, ItemFields, useItemLabels, type ItemWords } from './item-form.tsx'
import type { Row } from './letter-shapes.ts'

const wordsOf = (item: Row): ItemWords => ({ kind: item.kind, category: item.category, text: item.text, target: item.target ?? '', targetUnit: item.targetUnit, due: item.due ?? '', goal: item.goal?.id ?? '', beneficiary: item.beneficiary })

/** Revises a draft or a returned item where it stands; when somebody else was faster, says what changed and keeps what was typed. */
export const ItemFormSheet = ({ item, onClose }: { item: Row; onClose: () => void }) => {
  const t = useText()
  const labels = useItemLabels()
  const draft = useKeptDraft('commitments.revise', item.id, wordsOf(item), item.version)
  const revise = useAct('PATCH /commitment-items/:id', { onDone: () => { draft.drop(); onClose() } })
  return (
    <Sheet title={t('commitments.revise')} open onClose={onClose}>
      <form className="tp-form" onSubmit={event => { event.preventDefault(); revise.mutate({ params: { id: item.id }, body: { version: draft.hold().version, ...bodyOf(draft.words) } }) }}>
        <DraftProblem error={revise.error} draft={draft} labels={labels} />
        <ItemFields words={draft.words} onChange={draft.put} error={revise.error} year={item.year} />
        <Button kind="primary" wide type="submit" busy={revise.isPending}>{t('commitments.save')}</Button>
      </form>
    </Sheet>
  )
}
