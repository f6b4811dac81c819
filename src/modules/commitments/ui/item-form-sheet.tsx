import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { Sheet } from '../../../design/sheet.tsx'
import { useText } from '../../../design/use-text.ts'
import { bodyOf, ItemFields, type ItemWords } from './item-form.tsx'
import type { Row } from './letter-shapes.ts'

/** Revises a draft or a returned item where it stands. */
export const ItemFormSheet = ({ item, onClose }: { item: Row; onClose: () => void }) => {
  const t = useText()
  const [words, setWords] = useState<ItemWords>({ kind: item.kind, category: item.category, text: item.text, target: item.target ?? '', targetUnit: item.targetUnit, due: item.due ?? '', goal: item.goal?.id ?? '', beneficiary: item.beneficiary })
  const revise = useAct('PATCH /commitment-items/:id', { onDone: onClose })
  return (
    <Sheet title={t('commitments.revise')} open onClose={onClose}>
      <form className="tp-form" onSubmit={event => { event.preventDefault(); revise.mutate({ params: { id: item.id }, body: { version: item.version, ...bodyOf(words) } }) }}>
        <FormProblem error={revise.error} />
        <ItemFields words={words} onChange={setWords} error={revise.error} year={item.year} />
        <Button kind="primary" wide type="submit" busy={revise.isPending}>{t('commitments.save')}</Button>
      </form>
    </Sheet>
  )
}
