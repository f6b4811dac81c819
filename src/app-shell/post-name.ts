import { useText } from '../design/use-text.ts'
import type { Post } from './session.tsx'

/** `name(post)`: a post with its unit, as it is said ("第二党支部书记"). */
export const usePostName = (): ((post: Post | null) => string) => {
  const t = useText()
  return post => (post ? t('shell.post.of', { unit: post.unitName, post: post.post }) : '')
}
