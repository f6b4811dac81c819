import { useRef, useState } from 'react'
import { useDraftOwner } from './draft-owner.tsx'
import { draftKey, keepDraft, newDraftId, readDraft, type Draft } from './kept-drafts.ts'

export type KeptDraft<T extends object> = {
  /** what the fields show: typed, or as read while nothing is typed */
  words: T
  put: (change: Partial<T>) => void
  /** call when sending: keeps even what was sent untouched, and gives the name and the version to send along */
  hold: () => { id: string; version: number }
  /** after success, or when somebody begins again: forgets what was typed */
  drop: () => void
  /** after a newer version was shown to whoever types: what was typed now goes on top of it */
  onto: (version: number) => void
  /** what the form showed when typing began */
  read: T
  /** true if this was typed earlier and found on the device */
  found: boolean
}

/**
 * What somebody types into a form about a record stays on this device until it is sent: over a reload, a lost network, a
 * newer version of the record. `shown`: the record as read; `version`: its version. Nothing about a person's standing,
 * health or views belongs into such a form.
 */
export const useKeptDraft = <T extends object>(form: string, record: string, shown: T, version = 0): KeptDraft<T> => {
  const key = draftKey(useDraftOwner(), form, record)
  const [draft, setDraft] = useState(() => readDraft(localStorage, key, shown))
  const [found, setFound] = useState(draft !== null)
  const now = useRef(draft)
  const keep = (change: Partial<Draft<T>>) => {
    const next = { ...(now.current ?? { id: newDraftId(), version, read: shown, words: shown }), ...change }
    now.current = next
    keepDraft(localStorage, key, next)
    setDraft(next)
    return next
  }
  return {
    words: draft?.words ?? shown,
    put: change => { keep({ words: { ...(now.current?.words ?? shown), ...change } }) },
    hold: () => keep({}),
    drop: () => { now.current = null; localStorage.removeItem(key); setDraft(null); setFound(false) },
    onto: newer => { keep({ version: newer, read: shown }) },
    read: draft?.read ?? shown,
    found,
  }
}
