import type { Language } from '../design/bilingual.ts'

const cookie = /(?:^|; )tp_lang=([^;]+)/

/** The language kept on this device (cookie first: the server reads it too); Chinese when nothing is kept. */
export const keptLanguage = (): Language => {
  const kept = cookie.exec(document.cookie)?.[1] ?? localStorage.getItem('tp_lang')
  return kept === 'en' ? 'en' : 'zh-CN'
}

/** Keeps the language for a year and tells the page. */
export const keepLanguage = (language: Language): void => {
  localStorage.setItem('tp_lang', language)
  document.cookie = `tp_lang=${language}; path=/; max-age=31536000; samesite=lax`
  document.documentElement.lang = language
}
