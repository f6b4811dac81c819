import { createContext, useContext, useMemo, useState } from 'react'
import { DraftOwner } from '../design/draft-owner.tsx'
import type { Answer } from './client.ts'

export type Session = Answer<'GET /session'>
export type Post = Session['posts'][number]

type Signed = Session & {
  /** the post this person acts in now; pages take its unit as their first scope */
  post: Post | null
  actAs: (post: Post) => void
  can: (ability: string) => boolean
}

const SessionContext = createContext<Signed | null>(null)

// The words of a post change with the language; its unit and its place among the posts do not.
const wordOf = (post: Post, posts: readonly Post[]) => `${posts.indexOf(post)} ${post.unitId}`

/** Gives the signed-in person to the pages. The acting post is kept on this device. */
export const SessionProvider = ({ session, children }: { session: Session; children: React.ReactNode }) => {
  const [acting, setActing] = useState(() => localStorage.getItem('tp_post'))
  const signed = useMemo<Signed>(() => ({
    ...session,
    post: session.posts.find(post => wordOf(post, session.posts) === acting) ?? session.posts[0] ?? null,
    actAs: post => {
      const word = wordOf(post, session.posts)
      localStorage.setItem('tp_post', word)
      setActing(word)
    },
    can: ability => session.abilities.includes(ability),
  }), [session, acting])
  return <SessionContext.Provider value={signed}><DraftOwner account={session.account.id}>{children}</DraftOwner></SessionContext.Provider>
}

/** The signed-in person, their posts and abilities, and the tenant's today. */
export const useSession = (): Signed => {
  const signed = useContext(SessionContext)
  if (!signed) throw new Error('useSession stands inside SessionProvider')
  return signed
}
