import { lazy, Suspense, useEffect, type ComponentType } from 'react'
import { Route, Routes, useLocation, useNavigationType } from 'react-router'
import { ErrorBoundary } from '../design/error-boundary.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { uiModules } from './ui-modules.ts'
import type { UiPage } from './ui-offer.ts'

type Loaded = { page: UiPage; Component: ComponentType }

const loaded: readonly Loaded[] = uiModules.flatMap(offer => offer.pages).map(page => ({ page, Component: lazy(async () => ({ default: (await page.load()).Page })) }))

type PageRoutesProps = {
  shell: 'pc' | 'phone'
  /** how a page made for the other shell is shown */
  foreign?: ComponentType<{ children: React.ReactNode }>
  /** routes that the shell itself adds */
  children?: React.ReactNode
}

/** The pages that the modules offer to a shell, each loaded when it is first asked for. */
export const PageRoutes = ({ shell, foreign: Foreign, children }: PageRoutesProps) => {
  const { pathname } = useLocation()
  const how = useNavigationType()
  // A new page starts at its top; going back leaves the place to the browser.
  useEffect(() => { if (how === 'PUSH') scrollTo(0, 0) }, [pathname, how])
  const own = new Set(loaded.filter(({ page }) => page.shell !== (shell === 'pc' ? 'phone' : 'pc')).map(({ page }) => page.path))
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<Skeleton lines={6} />}>
        <Routes>
          {loaded.map(({ page, Component }) => {
            const mine = page.shell === 'both' || page.shell === shell
            if (!mine && own.has(page.path)) return null
            return <Route key={`${page.path} ${page.shell}`} path={page.path} element={mine || !Foreign ? <Component /> : <Foreign><Component /></Foreign>} />
          })}
          {children}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  )
}
