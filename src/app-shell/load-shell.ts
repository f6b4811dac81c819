/** The two shells, each a chunk of its own: a phone never loads what only a PC needs. */
export const loadShell = {
  pc: () => import('./pc/pc-shell.tsx'),
  phone: () => import('./phone/phone-shell.tsx'),
}
