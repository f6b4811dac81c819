import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 768px)')

/** Whether this window is as narrow as a phone now. */
export const isPhone = (): boolean => narrow.matches

/** Whether the phone shell fits this window (768 px or less); follows turning and resizing. */
export const usePhone = (): boolean =>
  useSyncExternalStore(listen => { narrow.addEventListener('change', listen); return () => narrow.removeEventListener('change', listen) }, () => narrow.matches)
