const narrow = matchMedia('(max-width: 768px)')
const paper = matchMedia('print')
let phone = narrow.matches

/** Whether this window is as narrow as a phone now (768 px or less). A sheet of paper is narrow too: while one prints, it stays what it was. */
export const isPhone = (): boolean => {
  if (!paper.matches) phone = narrow.matches
  return phone
}

/** Calls back when the window becomes or stops being as narrow as a phone; returns the way to stop listening. */
export const onPhoneWidth = (listen: () => void): (() => void) => {
  narrow.addEventListener('change', listen)
  return () => narrow.removeEventListener('change', listen)
}
