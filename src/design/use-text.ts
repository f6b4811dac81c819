import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage, type Bilingual, type Language } from './bilingual.ts'
import type { TextKey } from './text-registry.ts'

export type TextParams = Record<string, string | number>

/** `t(key, params)`: the interface text in the reader's language. A key that no catalogue holds is a type error. */
export const useText = (): ((key: TextKey, params?: TextParams) => string) => {
  const { t } = useTranslation()
  return useCallback((key: TextKey, params?: TextParams) => t(key, params ?? {}) as string, [t])
}

/** The language the reader has chosen. */
export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN')

/** `say(text)`: a bilingual value from the data in the reader's language. */
export const useSay = (): ((text: Bilingual) => string) => {
  const language = useLanguage()
  return useCallback((text: Bilingual) => inLanguage(text, language), [language])
}
