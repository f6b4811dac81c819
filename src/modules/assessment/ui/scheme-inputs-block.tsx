import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { SchemeInWords } from './scheme-types.ts'

type Input = SchemeInWords['inputs'][number]

/** Every figure that the rules use: from which records, from sheets, or stated by people. */
export const SchemeInputsBlock = ({ inputs }: { inputs: readonly Input[] }) => {
  const t = useText()
  const say = useSay()
  const phone = usePhone()
  const meaning = ({ origin, indicator, groups }: Input) => (indicator ? say(indicator.definition) : origin === 'sheets' ? t('assessment.rules.groups', { groups: groups.join(t('design.listComma')) }) : t('assessment.rules.stated'))
  const columns: Column<Input>[] = [
    { key: 'title', header: t('assessment.rules.input'), cell: input => say(input.title), names: true },
    { key: 'origin', header: t('assessment.rules.origin'), cell: input => t(`assessment.rules.origin.${input.origin}`) },
    { key: 'meaning', header: t('assessment.rules.meaning'), cell: meaning },
  ]
  if (phone) return <Block title={t('assessment.rules.inputs')}><ul className="tp-plain-list">{inputs.map(input => <li key={input.name}><p className="tp-lint-head"><b>{say(input.title)}</b><span className="tp-muted">{t(`assessment.rules.origin.${input.origin}`)}</span></p><p className="tp-sec">{meaning(input)}</p></li>)}</ul></Block>
  return <Block title={t('assessment.rules.inputs')} flush><DataTable caption={t('assessment.rules.inputs')} columns={columns} rows={inputs} rowKey={input => input.name} /></Block>
}
