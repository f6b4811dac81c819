import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../design/bilingual.ts'
import { keepLanguage, keptLanguage } from './language.ts'
import { moduleTexts } from './module-texts.ts'

const inOne = (side: 'zh' | 'en') => Object.fromEntries(moduleTexts.flatMap(texts => Object.entries(texts).map(([key, text]) => [key, text[side]])))

/** Starts the texts in the kept language. */
export const startTexts = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: keptLanguage(), fallbackLng: 'zh-CN', keySeparator: false, nsSeparator: false, pluralSeparator: '__', contextSeparator: '__',
    interpolation: { escapeValue: false },
    resources: { 'zh-CN': { translation: inOne('zh') }, en: { translation: inOne('en') } },
  })
  keepLanguage(keptLanguage())
}

/** Changes the language of the page and keeps it. */
export const chooseLanguage = (language: Language): void => {
  keepLanguage(language)
  void i18next.changeLanguage(language)
}

/** A text outside React (the client's own messages). */
export const textNow = (key: string): string => i18next.t(key)
