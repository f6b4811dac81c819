import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../design/bilingual.ts'
import { keepLanguage, keptLanguage } from './language.ts'
import { loadTexts } from './load-texts.ts'

const catalogue = async (language: Language): Promise<Record<string, string>> => Object.assign({}, ...(await loadTexts[language]()).moduleTexts) as Record<string, string>

/** Starts the texts in the kept language. */
export const startTexts = async (): Promise<void> => {
  const language = keptLanguage()
  await i18next.use(initReactI18next).init({
    lng: language, fallbackLng: 'zh-CN', keySeparator: false, nsSeparator: false, pluralSeparator: '__', contextSeparator: '__',
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: await catalogue(language) } },
  })
  keepLanguage(language)
}

/** Brings in a language beside the one that is read; its texts are there when this resolves. */
export const bringLanguage = async (language: Language): Promise<void> => {
  if (!i18next.hasResourceBundle(language, 'translation')) i18next.addResourceBundle(language, 'translation', await catalogue(language))
}

/** Changes the language of the page and keeps it. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  await bringLanguage(language)
  keepLanguage(language)
  await i18next.changeLanguage(language)
}

/** A text outside React (the client's own messages). */
export const textNow = (key: string): string => i18next.t(key)
