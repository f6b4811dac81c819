import { Link, useLocation } from 'react-router'
import type { IconName } from '../../design/icon-paths.ts'
import { Icon } from '../../design/icon.tsx'
import { useText } from '../../design/use-text.ts'
import { uiModules } from '../ui-modules.ts'

const tabs = [
  { path: '/', label: 'shell.tab.todo', icon: 'list' },
  { path: '/commitments', label: 'shell.tab.commitments', icon: 'pen' },
  { path: '/branch-life', label: 'shell.tab.life', icon: 'calendar' },
  { path: '/services', label: 'shell.tab.services', icon: 'chat' },
  { path: '/me', label: 'shell.tab.me', icon: 'user' },
] as const satisfies readonly { path: string; label: string; icon: IconName }[]

const onPhone = new Set(uiModules.flatMap(offer => offer.pages).filter(page => page.shell !== 'pc').map(page => page.path))

/** The bottom bar: what a member needs in one thumb's reach. A section appears once a module brings its page. */
export const TabBar = () => {
  const t = useText()
  const { pathname } = useLocation()
  return (
    <nav className="tp-tabbar" aria-label={t('shell.tabs')}>
      {tabs.filter(tab => tab.path === '/me' || onPhone.has(tab.path)).map(tab => (
        <Link key={tab.path} to={tab.path} aria-current={pathname === tab.path || (tab.path !== '/' && pathname.startsWith(`${tab.path}/`)) ? 'page' : undefined}><Icon name={tab.icon} /><span>{t(tab.label)}</span></Link>
      ))}
    </nav>
  )
}
