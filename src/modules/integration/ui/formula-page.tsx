import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import './index-block.css'

/** How the index is worked out, in words: its parts, the figures they use, and the scheme as it is written. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const { data, error, refetch } = useCall('GET /integration/index/formula', {})
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  return (
    <PageFrame title={t('integration.formula.title')} audience={t('integration.formula.audience')} trail={[{ label: t('integration.map'), to: '/integration' }]} facts={data ? [data.version === null ? t('integration.formula.shipped') : t('integration.formula.version', { version: data.version })] : []}>
      {!data && <Skeleton lines={10} />}
      {data && (
        <>
          <Block title={t('integration.formula.outcomes')} foot={t('integration.index.never')}><FactsList facts={data.outcomes.map(({ title, note }) => [say(title), note && say(note)])} /></Block>
          <Block title={t('integration.formula.inputs')}><FactsList facts={data.inputs.map(({ title, definition }) => [say(title), definition && say(definition)])} /></Block>
          <Block title={t('integration.formula.text')} foot={t('integration.formula.change')}><pre className="tp-scheme-text" tabIndex={0} aria-label={t('integration.formula.text')}>{data.text}</pre></Block>
        </>
      )}
    </PageFrame>
  )
}
