import { useState } from 'react'
import { useParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { NotFoundPage } from '../../../app-shell/not-found-page.tsx'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { ChangeKindForm } from './change-kind-form.tsx'
import { EndKindForm } from './end-kind-form.tsx'
import { KindState } from './kind-state.tsx'
import { useKindWords } from './kind-words.ts'
import type { Kind, KindWording } from './meeting-types.ts'

/** One kind of meeting: its rule as it stands, and every wording it has had. */
export const Page = () => {
  const { key } = useParams()
  const t = useText()
  const { data, error, refetch } = useCall('GET /meeting-kinds')
  if (error) return <PageProblem error={error} audience={t('branch-life.audience')} onRetry={() => void refetch()} />
  if (!data) return <Block><Skeleton lines={6} /></Block>
  const kind = data.rows.find(row => row.key === key)
  return kind ? <KindView kind={kind} list={data} onReload={() => void refetch()} /> : <NotFoundPage />
}

const KindView = ({ kind, list, onReload }: { kind: Kind; list: Answer<'GET /meeting-kinds'>; onReload: () => void }) => {
  const t = useText()
  const say = useSay()
  const words = useKindWords(list.duties)
  const [form, setForm] = useState<'change' | 'end' | ''>('')
  const close = () => setForm('')
  const nature = (one: KindWording) => t(one.required ? 'branch-life.kinds.required' : 'branch-life.kinds.optional')
  const keeps = (['namesWork', 'learning', 'keepsContent'] as const).filter(what => kind[what]).map(what => t(`branch-life.kinds.${what}`))
  const facts: [string, React.ReactNode][] = [
    [t('branch-life.kinds.heldBy'), words.holdersOf(kind.heldBy)],
    [t('branch-life.kinds.attends'), t(`branch-life.kinds.attends.${kind.attends}`)],
    [t('branch-life.kinds.quorum'), words.quorum(kind.quorum)],
    [t('branch-life.kinds.satisfies'), words.dutyNames(kind.satisfies)],
    ...(kind.mayFulfil.length > 0 ? [[t('branch-life.kinds.mayFulfil'), words.dutyNames(kind.mayFulfil)] as [string, string]] : []),
    [t('branch-life.kinds.joint.of'), t(kind.joint ? 'branch-life.kinds.joint' : 'branch-life.kinds.alone')],
    [t('branch-life.kinds.nature'), nature(kind)],
    ...(keeps.length > 0 ? [[t('branch-life.kinds.keeps'), keeps.join(t('design.listComma'))] as [string, string]] : []),
    ...(kind.basis ? [[t('branch-life.kinds.basis'), kind.basis] as [string, string]] : []),
  ]
  const columns: Column<KindWording>[] = [
    { key: 'since', header: t('branch-life.kinds.since'), names: true, cell: one => <><span className="tp-num">{one.changedBy === null ? t('branch-life.kinds.program') : one.fromDay}</span> {one.ended ? <StateTag tone="line">{t('branch-life.kinds.ended')}</StateTag> : kind.state === 'inForce' && one.fromDay === kind.fromDay && one.changedBy === kind.changedBy && <StateTag tone="ok">{t('branch-life.kinds.now')}</StateTag>}{one.fromDay > list.today && <StateTag tone="info">{t('branch-life.kinds.ahead')}</StateTag>}</> },
    { key: 'attends', header: t('branch-life.kinds.attends'), cell: one => t(`branch-life.kinds.attends.${one.attends}`) },
    { key: 'quorum', header: t('branch-life.kinds.quorum'), cell: one => words.quorum(one.quorum) },
    { key: 'satisfies', header: t('branch-life.kinds.satisfies'), cell: one => words.dutyNames(one.satisfies) },
    { key: 'nature', header: t('branch-life.kinds.nature'), cell: nature },
    { key: 'by', header: t('branch-life.kinds.by'), cell: one => one.changedBy ?? '' },
  ]
  return (
    <PageFrame title={say(kind.label)} trail={[{ label: t('branch-life.kinds.title'), to: '/meeting-kinds' }]} audience={t('branch-life.audience')}>
      <Block title={t(form === 'end' ? 'branch-life.kinds.end.title' : 'branch-life.kinds.rule')} note={form === '' && <KindState kind={kind} />}
        end={list.can.change && form === '' && <div className="tp-btns"><Button size="row" onClick={() => setForm('change')}>{t(kind.state === 'ended' ? 'branch-life.kinds.resume' : 'branch-life.kinds.change')}</Button>{kind.ends === null && <Button size="row" kind="quiet" onClick={() => setForm('end')}>{t('branch-life.kinds.end')}</Button>}</div>}>
        {form === 'change' ? <ChangeKindForm kind={kind} list={list} onReload={onReload} onClose={close} /> : form === 'end' ? <EndKindForm kind={kind} list={list} onReload={onReload} onClose={close} /> : <FactsList facts={facts} />}
      </Block>
      <Block flush title={t('branch-life.kinds.history')} note={t('branch-life.kinds.history.hint')}><DataTable caption={t('branch-life.kinds.history')} columns={columns} rows={kind.history} rowKey={one => `${one.fromDay} ${one.changedBy ?? ''}`} /></Block>
    </PageFrame>
  )
}
