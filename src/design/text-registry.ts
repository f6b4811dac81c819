import type { texts } from './texts.ts'

/** The keys of every text in the interface, by room. Rooms above this one add theirs by declaration merging (see app-shell/module-texts.ts). */
export interface TextRegistry { design: keyof typeof texts }

export type TextKey = TextRegistry[keyof TextRegistry]
