import { Block } from '../../../design/block.tsx'
import { useText } from '../../../design/use-text.ts'
import { FieldChanges } from './field-changes.tsx'
import type { GoalDetail } from './plan-shapes.ts'
import './unlinked-block.css'

/** Every version of a goal, newest first, with what it changed. */
export const VersionsBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  return (
    <Block title={t('planning.goal.versions')} flush>
      <ul className="tp-alone">
        {goal.versions.map(({ version, changedBy, changedAt, changes }) => (
          <li key={version}>
            <div>{t('planning.goal.version', { version })} <span className="tp-muted">{changedBy} {changedAt.slice(0, 10)}</span></div>
            {changes.length === 0 ? <p>{t('planning.goal.first-version')}</p> : <FieldChanges changes={changes} />}
          </li>
        ))}
      </ul>
    </Block>
  )
}
