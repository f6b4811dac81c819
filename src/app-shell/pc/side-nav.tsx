import { Link, useLocation } from 'react-router'
import { Icon } from '../../design/icon.tsx'
import { Mark } from '../../design/mark.tsx'
import { useText } from '../../design/use-text.ts'
import { menuFor } from '../menu.ts'
import { placeIn } from '../place-in.ts'
import { useSession } from '../session.tsx'
import type { MenuGroup, UiMenuEntry } from '../ui-offer.ts'
import { useTodos, waitingBy } from '../use-todos.ts'

const heads: Partial<Record<MenuGroup, 'shell.group.fourTogether' | 'shell.group.see' | 'shell.group.book'>> = { plan: 'shell.group.fourTogether', see: 'shell.group.see', book: 'shell.group.book' }
const four: readonly MenuGroup[] = ['plan', 'deploy', 'carry-out', 'check']

/** The way through the product: workbench, the four togethers in the order of the year, then what is seen and the books. */
export const SideNav = () => {
  const t = useText()
  const { can, tenantName } = useSession()
  const { pathname } = useLocation()
  const menu = menuFor(can)
  const all = menu.flatMap(group => group.entries)
  const place = placeIn(all, pathname)
  const waiting = waitingBy(useTodos() ?? [], all)
  const firstFour = menu.find(({ group }) => four.includes(group))?.group
  const entry = (one: UiMenuEntry, sub: boolean) => (
    <li key={one.path} className={sub ? 'tp-nav-sub' : undefined}>
      <Link to={one.path} title={t(one.label)} aria-current={place === one.path ? 'page' : undefined}><span className="tp-nav-icon"><Icon name={one.icon} /></span><span className="tp-nav-word">{t(one.label)}</span>{waiting.has(one.path) && <span className="tp-nav-count">{waiting.get(one.path)}<span className="tp-hidden">{t('shell.waiting')}</span></span>}</Link>
    </li>
  )
  return (
    <nav className="tp-nav" aria-label={t('shell.nav')}>
      <Link className="tp-brand" to="/"><Mark /><span>{t('design.product')}</span></Link>
      {menu.map(({ group, entries }) => {
        const head = group === firstFour ? 'shell.group.fourTogether' : group === 'plan' ? undefined : heads[group]
        // 落实 holds several kinds of work: its own line first, they stand under it.
        const nested = group === 'carry-out' && entries.length > 1
        return (
          <div key={group}>
            {head && <div className="tp-nav-group">{t(head)}</div>}
            {nested && <div className="tp-nav-over"><Icon name="list" /><span className="tp-nav-word">{t('shell.carryOut')}</span></div>}
            <ul>{entries.map(one => entry(one, nested))}</ul>
          </div>
        )
      })}
      <div className="tp-nav-foot">{tenantName}</div>
    </nav>
  )
}
