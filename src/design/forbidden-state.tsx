import { useText } from './use-text.ts'
import './states.css'

/** Not for this post: who may see it, in which post you stand, whom to ask, and the way to another post. */
export const ForbiddenState = ({ who, post, ask, actions }: { who: string; post?: string; ask?: string; actions?: React.ReactNode }) => {
  const t = useText()
  return (
    <div className="tp-state">
      <h3>{t('design.forbidden.title', { who })}</h3>
      <p>{post && t('design.forbidden.post', { post })}{ask ? t('design.forbidden.ask', { ask }) : t('design.forbidden.switch')}</p>
      {actions && <div className="tp-btns">{actions}</div>}
    </div>
  )
}
