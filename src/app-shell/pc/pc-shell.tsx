import { Route } from 'react-router'
import { useFigureDesk } from '../../design/figure/figure-desk.tsx'
import { FigurePanel } from '../../design/figure/figure-panel.tsx'
import { useText } from '../../design/use-text.ts'
import { PageRoutes } from '../page-routes.tsx'
import { PasswordPage } from '../password-page.tsx'
import { PrintFoot } from '../print-foot.tsx'
import '../shell.css'
import { SideNav } from './side-nav.tsx'
import { TopBar } from './top-bar.tsx'
import './pc-shell.css'

/** The PC: navigation at the left, bar on top, the page, and the panel of an opened figure beside it. */
export const PcShell = () => {
  const t = useText()
  const desk = useFigureDesk()
  return (
    <div className="tp-shell" data-shell="pc" data-panel={desk?.open ? 'open' : undefined}>
      <a className="tp-skip" href="#page">{t('shell.skip')}</a>
      <SideNav />
      <div className="tp-desk">
        <TopBar />
        <main className="tp-page" id="page" tabIndex={-1}>
          <PageRoutes shell="pc"><Route path="/password" element={<PasswordPage />} /></PageRoutes>
          <PrintFoot />
        </main>
      </div>
      <FigurePanel />
    </div>
  )
}
