import { useState } from 'react'
import { Link } from 'react-router'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { Popover } from '../../../design/popover.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { ItemActs } from './item-acts.tsx'
import { ItemLines } from './item-lines-field.tsx'
import { readItemLines } from './item-lines.ts'
import type { CoverageItem } from './plan-shapes.ts'
import './unlinked-block.css'

type Coverage = Answer<'GET /plans/:id/coverage'>
type SourceBlockProps = { coverage: Coverage; source: Coverage['sources'][number] }

/** One source document: its items in order, required or optional, each with the goals that take it up. A phone shows them one below the other. */
export const SourceBlock = ({ coverage, source }: SourceBlockProps) => {
  const t = useText()
  const phone = usePhone()
  return (
    <Block flush title={source.title} note={[source.number, source.issuer, source.issuedOn].filter(Boolean).join(' · ')} end={coverage.can.keep && <AddItems source={source.id} />} foot={t('planning.coverage.entered', { by: source.enteredBy, on: source.enteredOn })}>
      {phone ? (
        <ul className="tp-alone">{source.items.map(item => (
          <li key={item.id} id={item.id}>
            <div>{item.clause} <ActionTag item={item} /></div>
            <p className="tp-strong">{item.words}</p>
            <Takers item={item} />
            <ItemActs coverage={coverage} item={item} />
          </li>
        ))}</ul>
      ) : <ItemTable coverage={coverage} source={source} />}
    </Block>
  )
}

const ItemTable = ({ coverage, source }: SourceBlockProps) => {
  const t = useText()
  const acts = coverage.can.keep || coverage.takers.length > 0
  const columns: Column<CoverageItem>[] = [
    { key: 'clause', header: t('planning.coverage.clause'), width: '6rem', cell: item => item.clause },
    { key: 'words', header: t('planning.coverage.words'), names: true, width: '40%', cell: item => <span id={item.id}>{item.words}</span> },
    { key: 'action', header: t('planning.coverage.action'), width: '7rem', cell: item => <ActionTag item={item} /> },
    { key: 'goals', header: t('planning.coverage.goals'), cell: item => <Takers item={item} /> },
    ...(acts ? [{ key: 'act', header: t('planning.coverage.act'), width: '5.5rem', cell: (item: CoverageItem) => <ItemActs coverage={coverage} item={item} /> }] : []),
  ]
  return <DataTable caption={source.title} rows={source.items} rowKey={item => item.id} columns={columns} />
}

const ActionTag = ({ item }: { item: CoverageItem }) => {
  const t = useText()
  return <StateTag tone={item.action === 'required' ? 'info' : 'line'}>{t(`planning.goal.action.${item.action}`)}</StateTag>
}

const Takers = ({ item }: { item: CoverageItem }) => {
  const t = useText()
  if (item.goals.length === 0) return item.action === 'required' ? <span><StateTag tone="warn">{t('planning.coverage.gap')}</StateTag></span> : <span className="tp-muted">{t('planning.coverage.optional-open')}</span>
  return <ul>{item.goals.map(goal => <li key={goal.takeUp}><SideDot side={goal.side} /> <Link className="tp-link" to={`/plans/goals/${goal.id}`}>{goal.code} {goal.title}</Link>{goal.how && <span className="tp-small tp-sec"> · {goal.how}</span>}</li>)}</ul>
}

const AddItems = ({ source }: { source: string }) => {
  const t = useText()
  return <Popover align="end" button={t('planning.source.items.add')} buttonClass={buttonClass({ size: 'row' })}>{close => <AddForm source={source} onDone={close} />}</Popover>
}

const AddForm = ({ source, onDone }: { source: string; onDone: () => void }) => {
  const t = useText()
  const [text, setText] = useState('')
  const add = useAct('POST /sources/:id/items', { onDone })
  const items = readItemLines(text)
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); add.mutate({ params: { id: source }, body: { items } }) }}>
      <FormProblem error={add.error} labels={{ items: t('planning.source.items') }} />
      <ItemLines value={text} onChange={setText} error={add.error} />
      <div className="tp-btns"><Button type="submit" size="row" busy={add.isPending} disabled={items.length === 0}>{t('planning.source.items.add')}</Button></div>
    </form>
  )
}
