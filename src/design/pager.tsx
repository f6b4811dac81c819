import { Button } from './button.tsx'
import { formatNumber } from './format-number.ts'
import { Icon } from './icon.tsx'
import type { TableAddress } from './table-address.ts'
import { useText } from './use-text.ts'

/** Which rows of how many, and the way to the neighbours. */
export const Pager = ({ address, total, pageSize }: { address: TableAddress; total: number; pageSize: number }) => {
  const t = useText()
  const last = Math.max(1, Math.ceil(total / pageSize))
  const first = (address.page - 1) * pageSize + 1
  return (
    <nav className="tp-pager" aria-label={t('design.pager')}>
      <span>{last === 1 ? t('design.pager.all', { total: formatNumber(total) }) : t('design.pager.some', { first: formatNumber(first), last: formatNumber(Math.min(total, first + pageSize - 1)), total: formatNumber(total) })}</span>
      {last > 1 && (
        <span className="tp-btns tp-end">
          <Button size="row" disabled={address.page <= 1} onClick={() => address.setPage(address.page - 1)}><Icon name="left" size="xs" />{t('design.pager.before')}</Button>
          <span>{address.page} / {last}</span>
          <Button size="row" disabled={address.page >= last} onClick={() => address.setPage(address.page + 1)}>{t('design.pager.next')}<Icon name="right" size="xs" /></Button>
        </span>
      )}
    </nav>
  )
}
