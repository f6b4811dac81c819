import { Link, useSearchParams } from 'react-router'
import { linkTo, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { buttonClass, LinkButton } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Popover } from '../../../design/popover.tsx'
import { SegmentedControl } from '../../../design/segmented-control.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { BoardColumns } from './board-columns.tsx'
import { ItemState, KindTag } from './item-tags.tsx'
import { way, type Row, type State } from './letter-shapes.ts'

const sizes = { board: 200, table: 50 } as const
const views = ['board', 'table'] as const
const kinds = ['common', 'post', 'practicalDeed'] as const

/** All commitments that one may see, by where they stand; as columns or as rows. */
export const Page = () => {
  const t = useText()
  const { today, can } = useSession()
  const [search, setSearch] = useSearchParams()
  const address = useTableAddress(['state', 'kind', 'mine', 'branch', 'words'])
  const view = search.get('view') === 'table' ? 'table' : 'board'
  const pageSize = sizes[view]
  const year = Number(today.slice(0, 4))
  const { state, kind, mine, branch } = address.filters as { state?: State; kind?: Row['kind']; mine?: 'true'; branch?: string }
  const query = { year, ...(state ? { state } : {}), ...(kind ? { kind } : {}), ...(mine ? { mine } : {}), ...(branch ? { branch } : {}) }
  const { data, error, refetch } = useCall('GET /commitments', { query: { ...query, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  const all = { value: '', label: t('commitments.filter.all') }
  const put = (value: string) => setSearch(now => { const next = new URLSearchParams(now); if (value === 'table') next.set('view', value); else next.delete('view'); return next }, { replace: true })
  return (
    <PageFrame
      title={t('commitments.board.of', { year })}
      facts={data ? [t('commitments.board.counts', { total: data.total, letters: data.letters })] : []}
      audience={t('commitments.board.audience')}
      actions={<>{data && data.branches.length > 0 && <Popover button={t('commitments.booklet')}>{() => <div className="tp-stack"><p className="tp-small tp-sec">{t('commitments.booklet.note')}</p>{data.branches.map(({ id, name }) => <a key={id} className="tp-link" href={linkTo('GET /commitment-booklet', { query: { year, branch: id } })} download>{name}</a>)}</div>}</Popover>}{can('commitments.check') && <LinkButton to="/commitments/check">{t('commitments.check')}</LinkButton>}{can('commitments.summarise') && <LinkButton to="/commitments/summary">{t('commitments.summary')}</LinkButton>}<LinkButton to="/commitments/past">{t('commitments.past')}</LinkButton><a className={buttonClass({})} href={linkTo('GET /commitments/export', { query })} download><Icon name="download" size="s" />{t('commitments.export')}</a><LinkButton kind="primary" to="/commitments/new"><Icon name="plus" size="s" />{t('commitments.draft')}</LinkButton></>}
      filters={<>
        <SegmentedControl label={t('commitments.view')} value={view} options={views.map(value => ({ value, label: t(`commitments.view.${value}`) }))} onChange={put} />
        <FilterSelect label={t('commitments.holder')} value={mine ?? ''} options={[all, { value: 'true', label: t('commitments.filter.mine') }]} onChange={value => address.setFilter('mine', value)} />
        <FilterSelect label={t('commitments.branch')} value={branch ?? ''} options={[all, ...(data?.branches ?? []).map(({ id, name }) => ({ value: id, label: name }))]} onChange={value => address.setFilter('branch', value)} />
        <FilterSelect label={t('commitments.kind')} value={kind ?? ''} options={[all, ...kinds.map(value => ({ value, label: t(`commitments.kind.${value}`) }))]} onChange={value => address.setFilter('kind', value)} />
        <FilterSelect label={t('commitments.state')} value={state ?? ''} options={[all, ...way.map(value => ({ value, label: t(`commitments.state.${value}`) }))]} onChange={value => address.setFilter('state', value)} />
      </>}>
      {view === 'board' && data ? <BoardColumns rows={data.rows} states={data.states} today={today} only={state} /> : (
        <Block flush>
          <DataTable caption={t('commitments.board')} rows={data?.rows} rowKey={row => row.id} address={address} total={data?.total} pageSize={pageSize} empty={<EmptyState title={t('commitments.board.none')}>{t('commitments.board.none.next')}</EmptyState>}
            columns={[
              { key: 'text', header: t('commitments.promise'), names: true, cell: row => <Link className="tp-link" to={`/commitments/letters/${row.letter}#${row.id}`}>{row.text}</Link> },
              { key: 'result', header: t('commitments.result'), width: '22%', cell: row => <><ItemState item={row} /> {row.result}</> },
              { key: 'holder', header: t('commitments.holder'), cell: row => <span className="tp-nowrap">{row.holder}</span> },
              { key: 'kind', header: t('commitments.kind'), cell: row => <KindTag item={row} /> },
              { key: 'done', header: t('commitments.done'), figures: true, cell: row => (row.target === null ? '' : `${formatNumber(row.done)} / ${formatNumber(row.target)}${row.targetUnit}`) },
              { key: 'due', header: t('commitments.due'), cell: row => <span className="tp-nowrap">{row.due}</span> },
            ]} />
        </Block>
      )}
    </PageFrame>
  )
}
