import { useSyncExternalStore } from 'react'
import { useText } from '../design/use-text.ts'
import './shell.css'

const listenOnline = (listen: () => void) => {
  addEventListener('online', listen)
  addEventListener('offline', listen)
  return () => { removeEventListener('online', listen); removeEventListener('offline', listen) }
}

/** Says so while there is no network, and what happens to what was typed. */
export const OfflineNotice = () => {
  const t = useText()
  const online = useSyncExternalStore(listenOnline, () => navigator.onLine)
  return <div role="status">{!online && <p className="tp-banner">{t('shell.offline')}</p>}</div>
}
