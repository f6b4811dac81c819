import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { SideDot } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import './unit-tree.css'

export type UnitRow = Answer<'GET /units'>['rows'][number]

/** Some units, each with what stands below it. */
export const UnitTree = ({ roots, units }: { roots: readonly UnitRow[]; units: readonly UnitRow[] }) => {
  const t = useText()
  return (
    <ul className="tp-unit-tree">
      {roots.map(unit => {
        const below = units.filter(one => one.parent === unit.id)
        return (
          <li key={unit.id}>
            <span className="tp-row"><SideDot side={unit.side} /><Link className="tp-link" to={`/units/${unit.id}`}>{unit.name}</Link><span className="tp-muted tp-small">{t(`organisation.kind.${unit.kind}`)} · {unit.code}</span></span>
            {below.length > 0 && <UnitTree roots={below} units={units} />}
          </li>
        )
      })}
    </ul>
  )
}
