/** Puts text on the clipboard; agencies serve plain http, where only the old command works. Resolves to whether it worked. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    if (navigator.clipboard && isSecureContext) { await navigator.clipboard.writeText(text); return true }
  } catch { /* the old way below may still be allowed */ }
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  area.style.position = 'fixed'
  area.style.opacity = '0'
  const before = document.activeElement as HTMLElement | null
  document.body.append(area)
  area.select()
  const worked = document.execCommand('copy')
  area.remove()
  before?.focus({ preventScroll: true })
  return worked
}
