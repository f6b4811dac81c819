const narrow = matchMedia('(max-width: 768px)')

/** Whether this window is as narrow as a phone now (768 px or less). */
export const isPhone = (): boolean => narrow.matches

/** Calls back when the window becomes or stops being as narrow as a phone; returns the way to stop listening. */
export const onPhoneWidth = (listen: () => void): (() => void) => {
  narrow.addEventListener('change', listen)
  return () => narrow.removeEventListener('change', listen)
}
