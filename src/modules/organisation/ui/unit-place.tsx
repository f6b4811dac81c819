import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { useText } from '../../../design/use-text.ts'
import './unit-place.css'

type UnitPage = Answer<'GET /units/:id'>

const covered: readonly string[] = ['admin.section', 'admin.institution']

/** Where a unit stands: above, below, and which branch covers which section. */
export const UnitPlace = ({ page }: { page: UnitPage }) => {
  const t = useText()
  const { unit, above, below, covers, coveredBy } = page
  const links = (units: UnitPage['above']) => <ul className="tp-unit-links">{units.map(one => <li key={one.id}><Link className="tp-link" to={`/units/${one.id}`}>{one.name}</Link></li>)}</ul>
  const none = (words: string) => <span className="tp-muted">{words}</span>
  const facts: (readonly [string, React.ReactNode])[] = [[t('organisation.unit.above'), above.length > 0 ? links(above.slice(-1)) : none(t('organisation.units.root'))]]
  if (below.length > 0) facts.push([t('organisation.unit.below'), links(below)])
  if (covers.length > 0) facts.push([t('organisation.unit.covers'), links(covers)])
  else if (unit.kind === 'party.branch') facts.push([t('organisation.unit.covers'), none(t('organisation.unit.covers.none'))])
  if (coveredBy.length > 0) facts.push([t('organisation.unit.covered-by'), links(coveredBy)])
  else if (covered.includes(unit.kind)) facts.push([t('organisation.unit.covered-by'), none(t('organisation.unit.covered-by.none'))])
  if (unit.foundingBasis) facts.push([t('organisation.unit.basis'), unit.foundingBasis])
  return <Block title={t('organisation.unit.place')}><FactsList facts={facts} /></Block>
}
