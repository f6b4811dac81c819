import { Fragment } from 'react'
import { dayInSentence } from '../format-date.ts'
import type { LightState } from '../light.tsx'
import type { Side } from '../side-tag.tsx'
import { useLanguage, useText } from '../use-text.ts'
import { Lane } from './lane.tsx'
import { TimeAxis } from './time-axis.tsx'
import { barHalf, barPlace, placeOf, rowMiddle } from './timeline-layout.ts'
import './two-lane-timeline.css'

export type TimelineItem = {
  id: string
  title: string
  subtitle?: string
  from: string
  to: string
  /** share done, 0 … 1 */
  done?: number
  /** stands on one side alone: drawn dashed */
  unlinked?: boolean
  /** words at the end of the bar; may hold a figure that opens */
  note?: React.ReactNode
  light?: { state: LightState; sentence: string }
}

export type TimelineLink = { party: string; business: string; /** the day the link was made: where the line stands */ on: string }

type TwoLaneTimelineProps = {
  label: string
  from: string
  to: string
  today?: string
  party: readonly TimelineItem[]
  business: readonly TimelineItem[]
  /** who put the items of a lane forward ("党组织线提出") */
  notes?: Partial<Record<Side, string>>
  links: readonly TimelineLink[]
  picked?: string
  onPick?: (id: string) => void
}

/** Both sides of a plan on one time axis: Party above (round), business below (square), links upright where they were made. */
export const TwoLaneTimeline = ({ label, from, to, today, party, business, notes, links, picked, onPick }: TwoLaneTimelineProps) => {
  const t = useText()
  const language = useLanguage()
  const named = new Map([...party, ...business].map(item => [item.id, item.title]))
  const partners = (id: string) => links.filter(link => link.party === id || link.business === id).map(link => named.get(link.party === id ? link.business : link.party) ?? '')
  const lane = (side: Side, items: readonly TimelineItem[]) => (
    <Lane side={side} note={notes?.[side]} items={items} place={item => barPlace(item.from, item.to, from, to)} partners={partners} picked={picked} onPick={onPick} />
  )
  const partyAt = new Map(party.map((item, at) => [item.id, at]))
  const businessAt = new Map(business.map((item, at) => [item.id, at]))
  const seen = today !== undefined && today >= from && today <= to
  return (
    <div className="tp-lanes-scroll" role="region" aria-label={label} tabIndex={0}>
      <div className="tp-lanes">
        {lane('party', party)}
        <TimeAxis from={from} to={to} today={seen ? today : undefined} />
        {lane('business', business)}
        <div className="tp-lanes-track" aria-hidden="true">
          {seen && <Today at={placeOf(today, from, to)}>{t('design.timeline.today', { day: language === 'en' ? dayInSentence(today, language) : `${Number(today.slice(5, 7))}-${Number(today.slice(8, 10))}` })}</Today>}
          {links.map(link => {
            const top = partyAt.get(link.party)
            const bottom = businessAt.get(link.business)
            if (top === undefined || bottom === undefined) return null
            const start = `${rowMiddle('party', top, party.length) + barHalf}rem`
            const end = `${rowMiddle('business', bottom, party.length) - barHalf}rem`
            const left = `${placeOf(link.on, from, to) * 100}%`
            const on = picked === link.party || picked === link.business ? ' tp-tie-picked' : ''
            return <Fragment key={`${link.party} ${link.business}`}><i className={`tp-tie${on}`} style={{ left, top: start, height: `calc(${end} - ${start})` }} /><i className={`tp-knot tp-knot-party${on}`} style={{ left, top: start }} /><i className={`tp-knot${on}`} style={{ left, top: end }} /></Fragment>
          })}
        </div>
      </div>
    </div>
  )
}

// At either end of the axis the word stands beside its line, else it would reach beyond the picture.
const edge = 0.07

const Today = ({ at, children }: { at: number; children: React.ReactNode }) => {
  const left = `${at * 100}%`
  return <><i className="tp-today" style={{ left }} /><span className={`tp-today-word${at < edge ? ' tp-today-first' : at > 1 - edge ? ' tp-today-last' : ''}`} style={{ left }}>{children}</span></>
}
