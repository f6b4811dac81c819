import { useState } from 'react'
import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { SideTag } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { ItemLinks } from './item-links.tsx'
import { JoinForm } from './join-form.tsx'
import type { IntegrationMap, MapGoal } from './map-shapes.ts'
import { candidatesFor, nameOf, pairOf } from './pair-rules.ts'
import './map-board.css'

type MapListProps = { map: IntegrationMap; say: (message: string) => void }

/** The map for a narrow screen: the gaps first, then each business goal with what stands behind it; the same can be done. */
export const MapList = ({ map, say }: MapListProps) => {
  const t = useText()
  const gaps = map.goals.filter(({ unlinked }) => unlinked)
  const pairs = map.goals.filter(goal => goal.side === 'business' && !goal.unlinked)
  return (
    <>
      <Block title={t('integration.map.gaps')} note={gaps.length > 0 ? String(gaps.length) : undefined} flush={gaps.length > 0}>
        {gaps.length === 0 ? <p className="tp-sec">{t('integration.map.gaps.none')}</p> : <ul className="tp-map-list">{gaps.map(goal => <ListItem key={goal.id} map={map} goal={goal} say={say} />)}</ul>}
      </Block>
      {pairs.length > 0 && <Block title={t('integration.list.pairs')} note={t('integration.map.lines', { count: map.links.length })} flush><ul className="tp-map-list">{pairs.map(goal => <ListItem key={goal.id} map={map} goal={goal} say={say} />)}</ul></Block>}
    </>
  )
}

const ListItem = ({ map, goal, say }: MapListProps & { goal: MapGoal }) => {
  const t = useText()
  const [choosing, setChoosing] = useState(false)
  const [other, setOther] = useState('')
  const free = candidatesFor(map, goal)
  const chosen = free.find(({ id }) => id === other)
  const proposal = chosen ? pairOf(goal, chosen) : null
  const leave = () => { setChoosing(false); setOther('') }
  const mayNot = goal.side === 'party' ? !goal.can.link : !map.goals.some(each => each.side === 'party' && each.can.link)
  return (
    <li>
      <div className="tp-between"><span><SideTag side={goal.side} bare /> <Link className="tp-link" to={`/plans/goals/${goal.id}`}>{nameOf(goal)}</Link></span></div>
      <span className="tp-sec tp-small">{[goal.unit.name, goal.unlinked && (goal.reason ? t('integration.map.reason', { reason: goal.reason }) : t('integration.map.reason.none'))].filter(Boolean).join(' · ')}</span>
      <ItemLinks map={map} goal={goal} onEnded={() => say(t('integration.end.done'))} />
      {goal.unlinked && mayNot && <span className="tp-sec tp-small">{t('integration.item.may-not')}</span>}
      {free.length > 0 && !choosing && <div className="tp-btns tp-map-act"><Button size="row" aria-label={`${t('integration.link.new')} ${nameOf(goal)}`} onClick={() => setChoosing(true)}>{t('integration.link.new')}</Button></div>}
      {choosing && <SelectField label={t('integration.link.to')} value={other} placeholder={t('integration.link.choose')} options={free.map(each => ({ value: each.id, label: nameOf(each) }))} onChange={setOther} />}
      {proposal && <JoinForm proposal={proposal} onLeave={leave} onDone={() => { leave(); say(t('integration.link.done', { party: nameOf(proposal.party), business: nameOf(proposal.business) })) }} />}
    </li>
  )
}
