import { Block } from '../../../design/block.tsx'
import { Changes } from '../../../design/changes.tsx'
import type { TextKey } from '../../../design/text-registry.ts'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail } from './plan-shapes.ts'
import './unlinked-block.css'

const names: Readonly<Record<string, TextKey>> = {
  code: 'planning.goal.code', title: 'planning.goal.title', kind: 'planning.goal.kind', deliverable: 'planning.goal.deliverable', sourceDocument: 'planning.goal.source', unit: 'planning.goal.unit', person: 'planning.goal.person',
  cooperating: 'planning.goal.cooperating', starts: 'planning.goal.starts', ends: 'planning.goal.ends', weight: 'planning.goal.weight', measures: 'planning.measures',
}

/** A value of a version in words; measures as their names and targets. */
const words = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—'
  if (Array.isArray(value)) return value.map(part => (part && typeof part === 'object' ? `${String((part as { label: unknown }).label)} ${String((part as { target: unknown }).target)}` : String(part))).join('; ')
  return String(value)
}

/** Every version of a goal, newest first, with what it changed. */
export const VersionsBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  return (
    <Block title={t('planning.goal.versions')} flush>
      <ul className="tp-alone">
        {goal.versions.map(({ version, changedBy, changedAt, changes }) => (
          <li key={version}>
            <div>{t('planning.goal.version', { version })} <span className="tp-muted">{changedBy} {changedAt.slice(0, 10)}</span></div>
            {changes.length === 0 ? <p>{t('planning.goal.first-version')}</p> : <Changes lines={changes.map(({ field, was, now }) => [names[field] ? t(names[field]) : field, <><del>{words(was)}</del> <ins>{words(now)}</ins></>])} />}
          </li>
        ))}
      </ul>
    </Block>
  )
}
