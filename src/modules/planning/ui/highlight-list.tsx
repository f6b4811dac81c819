import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { HighlightFacts } from './highlight-block.tsx'
import './unlinked-block.css'

/** 工作亮点 of a plan: what optional actions brought that is worth telling. */
export const HighlightList = ({ coverage }: { coverage: Answer<'GET /plans/:id/coverage'> }) => {
  const t = useText()
  return (
    <Block title={t('planning.highlights')} note={t('planning.unlinked.count', { count: coverage.highlights.length })} flush>
      {coverage.highlights.length === 0 ? <p className="tp-alone-none">{t('planning.highlights.none')}</p> : (
        <ul className="tp-alone">{coverage.highlights.map(highlight => (
          <li key={highlight.id}>
            <div><SideDot side={highlight.goal.side} /> <Link className="tp-link tp-strong" to={`/plans/goals/${highlight.goal.id}`}>{highlight.goal.code} {highlight.goal.title}</Link></div>
            <HighlightFacts highlight={highlight} />
          </li>
        ))}</ul>
      )}
    </Block>
  )
}
