/** What was typed and not sent yet. `id` names it, so that it is recorded once however often it is sent; `version`: the record's when typing began; `read`: what the form showed then. */
export type Draft<T> = { id: string; version: number; read: T; words: T }

const prefix = 'tp_draft '

/** Where a draft of a form about a record lies on this device; each account has its own. */
export const draftKey = (account: string, form: string, record: string): string => `${prefix}${account} ${form} ${record}`

/** A name for a draft: a random UUID, made without `randomUUID`, which pages on plain HTTP don't have. */
export const newDraftId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The draft kept under a key, or null; what no longer fits the form (an older program's) takes what the form shows. */
export const readDraft = <T extends object>(store: Storage, key: string, shown: T): Draft<T> | null => {
  try {
    const { id, version, read, words } = JSON.parse(store.getItem(key) ?? 'null') as Draft<T>
    const fitting = Object.fromEntries(Object.entries(words).filter(([name, value]) => name in shown && typeof value === typeof shown[name as keyof T]))
    return { id, version, read: { ...shown, ...read }, words: { ...shown, ...fitting } }
  } catch { return null }
}

/** Keeps a draft; on a device that is full or keeps nothing it stays on the page only. */
export const keepDraft = <T>(store: Storage, key: string, draft: Draft<T>): void => {
  try { store.setItem(key, JSON.stringify(draft)) } catch { /* the page still has it */ }
}

/** Forgets the drafts of everybody but `account`; of everybody without one. */
export const forgetDrafts = (store: Storage, account?: string): void => {
  for (const key of Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')) {
    if (key.startsWith(prefix) && (account === undefined || !key.startsWith(`${prefix}${account} `))) store.removeItem(key)
  }
}
