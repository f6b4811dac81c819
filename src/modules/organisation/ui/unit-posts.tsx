import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { useText } from '../../../design/use-text.ts'
import './unit-place.css'

/** Who holds which post in a unit now, and since when. */
export const UnitPosts = ({ posts, canHandOver }: { posts: Answer<'GET /units/:id'>['posts']; canHandOver: boolean }) => {
  const t = useText()
  return (
    <Block title={t('organisation.posts')}>
      {posts.length === 0
        ? <p className="tp-muted">{t('organisation.unit.posts.none')}</p>
        : <div className="tp-unit-posts"><FactsList facts={posts.map(one => [t(`organisation.post.${one.post}`), <span key={one.id} className="tp-row"><Link className="tp-link" to={`/people/${one.person.id}`}>{one.person.name}</Link><span className="tp-muted tp-small tp-num">{t('organisation.since', { from: one.from })}</span>{canHandOver && <Link className="tp-link tp-small" to={`/handovers?appointment=${one.id}`} aria-label={t('organisation.hand-over.of', { post: t(`organisation.post.${one.post}`), name: one.person.name })}>{t('organisation.hand-over')}</Link>}</span>] as const)} /></div>}
    </Block>
  )
}
