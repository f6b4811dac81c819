import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { TakeUpForm } from './take-up-form.tsx'
import './unlinked-block.css'

/** What is required and no goal takes up: the item, where it stands, and the way to name a goal. */
export const CoverageGaps = ({ coverage }: { coverage: Answer<'GET /plans/:id/coverage'> }) => {
  const t = useText()
  const gaps = coverage.sources.flatMap(source => source.items.filter(({ action, goals }) => action === 'required' && goals.length === 0).map(item => ({ item, source })))
  return (
    <Block title={t('planning.coverage.gaps')} note={t('planning.unlinked.count', { count: gaps.length })} flush foot={t('planning.coverage.gaps.foot')}>
      {gaps.length === 0 ? <p className="tp-alone-none">{t('planning.coverage.gaps.none')}</p> : (
        <ul className="tp-alone">
          {gaps.map(({ item, source }) => (
            <li key={item.id}>
              <div><StateTag tone="warn">{t('planning.coverage.gap')}</StateTag> <a className="tp-link tp-strong" href={`#${item.id}`}>{item.words}</a></div>
              <p>{[source.title, source.number, item.clause].filter(Boolean).join(' · ')}</p>
              <TakeUpForm coverage={coverage} item={item} />
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}
