import { useSyncExternalStore } from 'react'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { isQuiet, newNotices } from './notice-rules.ts'

export type Notice = Answer<'GET /notices'>['rows'][number] & { day: string }

const key = 'tp_notices_read'
const listeners = new Set<() => void>()

/** Keeps on this device how far the notices were seen; the server is not told. */
const markRead = (until: string): void => {
  localStorage.setItem(key, until)
  for (const listen of listeners) listen()
}

/** What changed for me, which of it is new by my own clock and setting, and the way to mark it as seen. */
export const useNotices = () => {
  const readUntil = useSyncExternalStore(listen => { listeners.add(listen); return () => listeners.delete(listen) }, () => localStorage.getItem(key) ?? '')
  const { data, error, refetch } = useCall('GET /notices', {})
  const { today } = useSession()
  const hour = new Date().getHours()
  const notices: Notice[] | undefined = data?.rows.map(row => ({ ...row, day: clockTime(row.at).slice(0, 10) }))
  const fresh = data && notices ? newNotices(notices, { setting: data.setting, readUntil, today, hour }) : []
  return {
    notices,
    setting: data?.setting,
    fresh: new Set(fresh.map(({ id }) => id)),
    quiet: !!data && isQuiet(data.setting, hour),
    error,
    refetch,
    /** Up to the newest that may be shown as new: today's stay for tomorrow where they come once a day. */
    readAll: () => { const newest = fresh[0]; if (newest) markRead(newest.at) },
  }
}
