import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/** Puts the kept type size on the page; called before the first paint and after every change. */
export const applyLargeType = (): void => {
  if (localStorage.getItem('tp_type') === 'large') document.documentElement.dataset.type = 'large'
  else delete document.documentElement.dataset.type
}

/** Large type (大字), kept on this device: `[large, set]`. */
export const useLargeType = (): readonly [boolean, (large: boolean) => void] => {
  const large = useSyncExternalStore(listen => { listeners.add(listen); return () => listeners.delete(listen) }, () => document.documentElement.dataset.type === 'large')
  return [large, next => {
    localStorage.setItem('tp_type', next ? 'large' : 'normal')
    applyLargeType()
    for (const listen of listeners) listen()
  }]
}
