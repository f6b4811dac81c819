import type { ComponentType } from 'react'
import type { IconName } from '../design/icon-paths.ts'
import type { TextKey } from '../design/text-registry.ts'

export type MenuGroup = 'workbench' | 'plan' | 'deploy' | 'carry-out' | 'check' | 'see' | 'book'

export type UiPage = {
  /** React Router's pattern: "/goals/:id" */
  path: string
  shell: 'pc' | 'phone' | 'both'
  title: TextKey
  load: () => Promise<{ Page: ComponentType }>
}

export type UiMenuEntry = {
  path: string
  label: TextKey
  group: MenuGroup
  icon: IconName
  /** shown only to those who hold it */
  ability?: string
}

/** What a module's command-box search returns: a title, a note, where it leads. */
export type Found = { kind: TextKey; title: string; note?: string; to: string }

/** Everything a module gives to the shells. */
export type UiOffer = {
  module: string
  pages: UiPage[]
  menu: UiMenuEntry[]
  /** things that wait for this person, by the path of the menu entry that leads to them; `/` is the bell */
  waiting?: () => Promise<Record<string, number>>
  /** finds the module's records for the command box */
  find?: (words: string) => Promise<Found[]>
}
