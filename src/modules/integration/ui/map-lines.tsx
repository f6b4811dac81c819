import type { MapGoal, MapLink } from './map-shapes.ts'

const middle = (at: number, count: number) => ((at + 0.5) / count) * 100

/** The lines between the columns; both are spread evenly over the same height, so a place in a column says where a line ends. */
export const MapLines = ({ party, business, links, picked }: { party: readonly MapGoal[]; business: readonly MapGoal[]; links: readonly MapLink[]; picked: string | undefined }) => {
  const lines = links.flatMap(link => {
    const [from, to] = [party.findIndex(({ id }) => id === link.partyGoal), business.findIndex(({ id }) => id === link.businessGoal)]
    return from < 0 || to < 0 ? [] : [{ id: link.id, from: middle(from, party.length), to: middle(to, business.length), on: link.partyGoal === picked || link.businessGoal === picked }]
  })
  // What is picked is drawn last, above the others.
  const inOrder = [...lines].sort((a, b) => Number(a.on) - Number(b.on))
  return (
    <svg className="tp-map-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {inOrder.map(({ id, from, to, on }) => <path key={id} className={on ? 'tp-map-line tp-map-line-on' : picked ? 'tp-map-line tp-map-line-off' : 'tp-map-line'} d={`M0,${from} C45,${from} 55,${to} 100,${to}`} />)}
    </svg>
  )
}
