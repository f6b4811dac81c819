import { useCallback, useState } from 'react'

const read = <T,>(key: string, initial: T): T => {
  try { const kept = sessionStorage.getItem(key); return kept === null ? initial : JSON.parse(kept) as T } catch { return initial }
}

/** A form's content that survives a reload or a lost connection, in this tab only; `forget` once the server has it. */
export const useDraft = <T,>(name: string, initial: T): readonly [T, (next: T) => void, () => void] => {
  const key = `tp_draft_${name}`
  const [value, setValue] = useState(() => read(key, initial))
  const keep = useCallback((next: T) => { setValue(next); try { sessionStorage.setItem(key, JSON.stringify(next)) } catch { /* a full or forbidden store only costs the draft */ } }, [key])
  const forget = useCallback(() => { try { sessionStorage.removeItem(key) } catch { /* see above */ } }, [key])
  return [value, keep, forget]
}
