import { Icon } from './icon.tsx'
import { useText } from './use-text.ts'
import './steps.css'

export type Step = { id: string; label: string; note?: React.ReactNode; state: 'done' | 'now' | 'later' }

/** Where something has got to: done is a green ring with a tick, now a red ring, later an empty one. `across` lays it along a line (phone). */
export const Steps = ({ label, steps, across }: { label: string; steps: readonly Step[]; across?: boolean }) => {
  const t = useText()
  return (
    <ol className={across ? 'tp-rail' : 'tp-steps'} aria-label={label}>
      {steps.map(step => (
        <li key={step.id} className={`tp-step-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="tp-step-ring">{step.state === 'done' && <Icon name="ok" size="xs" />}</span>
          <div><span className="tp-step-label">{step.label}</span><span className="tp-hidden">{t(`design.step.${step.state}`)}</span>{step.note && <div className="tp-step-note">{step.note}</div>}</div>
        </li>
      ))}
    </ol>
  )
}
