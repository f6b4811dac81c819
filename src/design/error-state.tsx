import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { asProblem } from './problem.ts'
import { useText } from './use-text.ts'
import './states.css'

type ErrorStateProps = {
  /** a thrown error; its title and detail are shown */
  error?: unknown
  title?: string
  /** which field or row, what was not touched, the remedy */
  children?: React.ReactNode
  onRetry?: () => void
  actions?: React.ReactNode
}

/** Octagon and purple, never red: what failed, what was not touched, the remedy; the stable code small. */
export const ErrorState = ({ error, title, children, onRetry, actions }: ErrorStateProps) => {
  const t = useText()
  const problem = error === undefined ? undefined : asProblem(error)
  return (
    <div className="tp-state tp-state-error" role="alert">
      <h3><Icon name="octagon" size="s" />{title ?? (problem?.title || t('design.error.title'))}</h3>
      <p>{children ?? problem?.detail ?? (problem?.title ? undefined : t('design.error.detail'))}</p>
      {(onRetry || actions) && <div className="tp-btns">{onRetry && <Button size="row" onClick={onRetry}>{t('design.retry')}</Button>}{actions}</div>}
      {problem && <p className="tp-state-code">{t('design.error.code', { code: problem.code })}</p>}
    </div>
  )
}
