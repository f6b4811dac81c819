import { lazy, Suspense } from 'react'
import { Route } from 'react-router'
import { useFigureDesk } from '../../design/figure/figure-desk.tsx'
import { useText } from '../../design/use-text.ts'
import { PageRoutes } from '../page-routes.tsx'
import { PasswordPage } from '../password-page.tsx'
import { PrintFoot } from '../print-foot.tsx'
import { useSession } from '../session.tsx'
import '../shell.css'
import { MePage } from './me-page.tsx'
import './phone-shell.css'
import { TabBar } from './tab-bar.tsx'
import { WidePage } from './wide-page.tsx'

// Loaded with the first figure that is opened: it brings the focus trap of a sheet, which the first page does not need.
const FigureSheet = lazy(async () => ({ default: (await import('../../design/figure/figure-sheet.tsx')).FigureSheet }))

/** The phone: the page, the bottom bar, and the sheet of an opened figure. */
export const PhoneShell = () => {
  const t = useText()
  const { demo } = useSession()
  const desk = useFigureDesk()
  return (
    <div className="tp-shell" data-shell="phone" data-density="touch">
      <a className="tp-skip" href="#page">{t('shell.skip')}</a>
      {demo && <p className="tp-phone-demo"><b>{t('shell.demo')}</b> {t('shell.demo.why')}</p>}
      <main className="tp-page" id="page" tabIndex={-1}>
        <PageRoutes shell="phone" foreign={WidePage}><Route path="/me" element={<MePage />} /><Route path="/password" element={<PasswordPage />} /></PageRoutes>
        <PrintFoot />
      </main>
      <TabBar />
      {desk?.open && <Suspense><FigureSheet /></Suspense>}
    </div>
  )
}
