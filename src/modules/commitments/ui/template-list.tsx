import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { ItemWords } from './item-form.tsx'
import type { Choices } from './letter-shapes.ts'
import './board.css'

/** Templates for the kind and category that are being written; one press puts its words, with blanks, into the form. */
export const TemplateList = ({ templates, words, onTake }: { templates: Choices['templates']; words: ItemWords; onTake: (words: ItemWords) => void }) => {
  const t = useText()
  const say = useSay()
  const fitting = templates.filter(({ kind, category }) => kind === words.kind && (words.category === '' || category === words.category))
  return (
    <Block title={t('commitments.draft.templates')} note={t('commitments.draft.blanks')}>
      <ul className="tp-stack">
        {fitting.map(template => (
          <li key={template.key} className="tp-template">
            <Button size="row" onClick={() => onTake({ ...words, category: template.category, text: say(template.text), targetUnit: say(template.targetUnit), due: words.due || template.due })}>{say(template.title)}</Button>
            <p className="tp-small tp-sec">{say(template.text)}</p>
          </li>
        ))}
      </ul>
    </Block>
  )
}
