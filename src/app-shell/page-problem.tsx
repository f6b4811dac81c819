import { ErrorState } from '../design/error-state.tsx'
import { ForbiddenState } from '../design/forbidden-state.tsx'
import { PageFrame } from '../design/page-frame.tsx'
import { asProblem } from '../design/problem.ts'
import { useText } from '../design/use-text.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { usePostName } from './post-name.ts'
import { useSession } from './session.tsx'

/** What a page shows instead of itself when its main call failed: no such page, not for this post, or an error with a second try. */
export const PageProblem = ({ error, audience, onRetry }: { error: unknown; audience?: string; onRetry?: () => void }) => {
  const t = useText()
  const { post } = useSession()
  const nameOf = usePostName()
  const problem = asProblem(error)
  if (problem.status === 404) return <NotFoundPage />
  if (problem.status === 403 && audience) return <ForbiddenState who={audience} post={post ? nameOf(post) : undefined} />
  return <PageFrame title={problem.title || t('design.error.title')}><ErrorState error={error} onRetry={onRetry} /></PageFrame>
}
