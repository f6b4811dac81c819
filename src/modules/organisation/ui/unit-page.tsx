import { useState } from 'react'
import { useParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { OpenUnitForm } from './open-unit-form.tsx'
import { RenameForm } from './rename-form.tsx'
import { StructureBlock } from './structure-block.tsx'
import { UnitHistory } from './unit-history.tsx'
import { UnitPeople } from './unit-people.tsx'
import { UnitPlace } from './unit-place.tsx'
import { UnitPosts } from './unit-posts.tsx'

/** One unit: whether it is set up by the rules, who belongs to it, where it stands, who leads it, what it was before. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const [doing, setDoing] = useState<'rename' | 'open' | null>(null)
  const { data, error, refetch } = useCall('GET /units/:id', { params: { id } })
  const units = useCall('GET /units', doing === 'open' ? {} : null)
  if (error) return <PageProblem error={error} audience={t('organisation.audience')} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const { unit } = data
  const done = () => setDoing(null)
  return (
    <PageFrame title={unit.name} facts={[t(`organisation.kind.${unit.kind}`), unit.code]} audience={t('organisation.audience')} trail={[{ label: t('organisation.units.title'), to: '/units' }, ...data.above.slice(-1).map(one => ({ label: one.name, to: `/units/${one.id}` }))]}
      actions={data.can.edit && doing === null && <><Button onClick={() => setDoing('rename')}>{t('organisation.unit.rename')}</Button><Button onClick={() => setDoing('open')}>{t('organisation.unit.open-below')}</Button></>}>
      {doing === 'rename' && <Block title={t('organisation.unit.rename')}><RenameForm unit={unit} onReload={() => void refetch()} onDone={done} /></Block>}
      {doing === 'open' && <Block title={t('organisation.unit.open-below')}>{units.data ? <OpenUnitForm units={units.data.rows.filter(row => row.can.edit)} canOpenRoot={false} parent={id} onDone={done} /> : <Skeleton lines={5} />}</Block>}
      <div className="tp-cols tp-cols-8-4" style={{ marginTop: doing ? 16 : 0 }}>
        <div>
          {data.structure && data.structure.findings.length > 0 && <StructureBlock structure={data.structure} />}
          {data.peopleListed && <UnitPeople unit={id} />}
          <UnitHistory rows={data.history} />
        </div>
        <div>
          <UnitPlace page={data} />
          <UnitPosts posts={data.posts} canHandOver={data.can.editPeople} />
        </div>
      </div>
    </PageFrame>
  )
}
