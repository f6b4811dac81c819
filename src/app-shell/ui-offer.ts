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

/** Everything a module gives to the shells. */
export type UiOffer = {
  module: string
  pages: UiPage[]
  menu: UiMenuEntry[]
}
