import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import i18next from 'i18next'
import { lazy, Suspense } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { ErrorBoundary } from '../design/error-boundary.tsx'
import { ErrorState } from '../design/error-state.tsx'
import { FigureDeskProvider } from '../design/figure/figure-desk.tsx'
import type { FigureRef } from '../design/figure/figure-ref.ts'
import { ProblemError } from '../design/problem.ts'
import { Skeleton } from '../design/skeleton.tsx'
import { call, callKey, useCall } from './client.ts'
import { loadShell } from './load-shell.ts'
import { OfflineNotice } from './offline-notice.tsx'
import { PasswordPage } from './password-page.tsx'
import { SessionProvider } from './session.tsx'
import { usePhone } from './use-phone.ts'

const PcShell = lazy(async () => ({ default: (await loadShell.pc()).PcShell }))
const PhoneShell = lazy(async () => ({ default: (await loadShell.phone()).PhoneShell }))
const FirstAdministrators = lazy(async () => ({ default: (await import('./first-administrators-page.tsx')).FirstAdministratorsPage }))
const SignInPage = lazy(async () => ({ default: (await import('./sign-in-page.tsx')).SignInPage }))
const Gallery = import.meta.env.DEV ? lazy(async () => ({ default: (await import('../design/gallery/gallery-page.tsx')).GalleryPage })) : null

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal stays a refusal; only a lost connection or a server in trouble is worth a second try.
      retry: (times, error) => times < 1 && error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 500),
    },
  },
})

// An expired session shows on whichever call meets it first: asking for the session again leads to the sign-in page.
queries.getQueryCache().subscribe(event => {
  const error = event.type === 'updated' && event.action.type === 'error' ? event.action.error : null
  if (error instanceof ProblemError && error.problem.status === 401 && event.query.queryKey[0] !== 'GET /session') void queries.invalidateQueries({ queryKey: ['GET /session'] })
})

// Who is here is taken at once, beside the texts and the shell, not after them.
if (!/^\/(gallery|first-administrators)\b/.test(location.pathname)) void queries.prefetchQuery({ queryKey: callKey('GET /session'), queryFn: () => call('GET /session') })

// What the server words (refusals, posts, kinds) is asked for again in the language chosen.
i18next.on('languageChanged', () => void queries.invalidateQueries())

const openFigure = ({ indicator, ...query }: FigureRef) => call('GET /figures/:indicator', { params: { indicator }, query })

const Signed = () => {
  const phone = usePhone()
  const { data, error, refetch } = useCall('GET /session')
  if (error?.problem.status === 401 || (data && !data.signedIn)) return <SignInPage onSignedIn={session => queries.setQueryData(callKey('GET /session'), session)} />
  if (error && !data) return <main className="tp-page"><ErrorState error={error} onRetry={() => void refetch()} /></main>
  if (!data) return <Skeleton />
  if (data.mustChangePassword) return <SessionProvider session={data}><main className="tp-page" style={{ padding: 24 }}><PasswordPage must /></main></SessionProvider>
  return <SessionProvider session={data}><FigureDeskProvider load={openFigure}>{phone ? <PhoneShell /> : <PcShell />}</FigureDeskProvider></SessionProvider>
}

/** The program in the browser: the session decides between sign-in and a shell, the width between PC and phone. */
export const App = () => (
  <QueryClientProvider client={queries}>
    <BrowserRouter>
      <OfflineNotice />
      <ErrorBoundary>
        <Suspense fallback={<Skeleton />}>
          <Routes>
            <Route path="/first-administrators" element={<FirstAdministrators />} />
            {Gallery && <Route path="/gallery" element={<Gallery />} />}
            <Route path="*" element={<Signed />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </BrowserRouter>
  </QueryClientProvider>
)
