import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { KindState } from './kind-state.tsx'
import { useKindWords } from './kind-words.ts'
import type { Kind } from './meeting-types.ts'

/** 会议种类: every kind with who attends, its quorum and the duties that it satisfies. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const { data, error, refetch } = useCall('GET /meeting-kinds')
  const words = useKindWords(data?.duties ?? [])
  if (error) return <PageProblem error={error} audience={t('branch-life.audience')} onRetry={() => void refetch()} />
  const columns: Column<Kind>[] = [
    { key: 'kind', header: t('branch-life.form.kind'), names: true, cell: kind => <><Link to={`/meeting-kinds/${kind.key}`}>{say(kind.label)}</Link><KindState kind={kind} /></> },
    { key: 'attends', header: t('branch-life.kinds.attends'), cell: kind => t(`branch-life.kinds.attends.${kind.attends}`) },
    { key: 'quorum', header: t('branch-life.kinds.quorum'), cell: kind => words.quorum(kind.quorum) },
    { key: 'satisfies', header: t('branch-life.kinds.satisfies'), cell: kind => <>{(kind.satisfies.length > 0 || kind.mayFulfil.length === 0) && words.dutyNames(kind.satisfies)}{kind.mayFulfil.length > 0 && <span className="tp-muted"> {t('branch-life.kinds.may', { duties: words.dutyNames(kind.mayFulfil) })}</span>}</> },
    { key: 'nature', header: t('branch-life.kinds.nature'), cell: kind => t(kind.required ? 'branch-life.kinds.required' : 'branch-life.kinds.optional') },
    { key: 'heldBy', header: t('branch-life.kinds.heldBy'), cell: kind => words.holdersOf(kind.heldBy) },
  ]
  return (
    <PageFrame title={t('branch-life.kinds.title')} trail={[{ label: t('branch-life.title'), to: '/branch-life' }]} audience={t('branch-life.audience')} actions={<><LinkButton to="/duties">{t('branch-life.kinds.duties')}</LinkButton>{data?.can.change && <LinkButton kind="primary" to="/meeting-kinds/new"><Icon name="plus" size="s" />{t('branch-life.kinds.add')}</LinkButton>}</>}>
      <Block flush><DataTable caption={t('branch-life.kinds.title')} columns={columns} rows={data?.rows} rowKey={kind => kind.key} /></Block>
    </PageFrame>
  )
}
