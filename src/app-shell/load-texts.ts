import type { Language } from '../design/bilingual.ts'

/** Each language is a chunk of its own (the build cuts the catalogues in two): a phone loads only the one it reads. */
export const loadTexts: Record<Language, () => Promise<{ moduleTexts: readonly Record<string, string>[] }>> = {
  'zh-CN': () => import('./module-texts.ts?texts=zh'),
  en: () => import('./module-texts.ts?texts=en'),
}
