/** A text that comes with the data (an indicator's name, a fact's kind) in both languages. */
export type Bilingual = { zh: string; en: string }

/** One flat catalogue: key → both languages; `{{name}}` marks a parameter. */
export type Texts = Record<string, Bilingual>

export type Language = 'zh-CN' | 'en'

/** The text of a bilingual value in one language. */
export const inLanguage = (text: Bilingual, language: Language): string => (language === 'en' ? text.en : text.zh)
