import { useState } from 'react'
import { useAnnounce } from '../../../design/announce.tsx'
import { useText } from '../../../design/use-text.ts'
import type { IntegrationMap, MapGoal, Proposal } from './map-shapes.ts'
import { candidatesFor, nameOf, pairOf } from './pair-rules.ts'

export type Drawing = {
  /** the goal from which a line is being drawn */
  from: MapGoal | null
  candidates: readonly MapGoal[]
  proposal: Proposal | null
  start(goal: MapGoal): void
  /** ends at a goal; null: nowhere */
  reach(from: MapGoal, to: MapGoal | null): void
  stop(): void
  done(proposal: Proposal): void
  say(message: string): void
  live: React.ReactNode
}

/** Moves the focus to a goal's node on the map. */
export const focusGoal = (id: string | undefined): void => { if (id) document.getElementById(`goal-${id}`)?.focus() }

/** One line being drawn, by hand or by keyboard: from one goal, to one of the other side, asked once, said aloud. */
export const useDrawing = (map: IntegrationMap): Drawing => {
  const t = useText()
  const [say, live] = useAnnounce()
  const [from, setFrom] = useState<MapGoal | null>(null)
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const candidates = from ? candidatesFor(map, from) : []
  const start = (goal: MapGoal) => {
    setProposal(null)
    setFrom(goal)
    say(t('integration.link.started', { title: nameOf(goal) }))
    const first = candidatesFor(map, goal)[0]
    requestAnimationFrame(() => focusGoal(first?.id))
  }
  const reach = (begun: MapGoal, to: MapGoal | null) => {
    const pair = to && pairOf(begun, to)
    if (!to || !pair) { say(t('integration.link.nowhere')); return }
    if (!pair.party.can.link) { say(t('integration.item.may-not')); return }
    if (!candidatesFor(map, begun).includes(to)) { say(t('integration.link.already')); return }
    setFrom(null)
    setProposal(pair)
    say(t('integration.link.question', { party: nameOf(pair.party), business: nameOf(pair.business) }))
  }
  const stop = () => {
    const back = from?.id ?? proposal?.party.id
    setFrom(null)
    setProposal(null)
    say(t('integration.link.stopped'))
    requestAnimationFrame(() => focusGoal(back))
  }
  const done = ({ party, business }: Proposal) => {
    setProposal(null)
    say(t('integration.link.done', { party: nameOf(party), business: nameOf(business) }))
    requestAnimationFrame(() => focusGoal(business.id))
  }
  return { from, candidates, proposal, start, reach, stop, done, say, live }
}
