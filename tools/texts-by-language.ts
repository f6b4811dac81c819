import type { Plugin } from 'vite'

const literal = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`
const pair = new RegExp(String.raw`\{\s*zh:\s*${literal},\s*en:\s*${literal},?\s*\}`, 'g')

/** A catalogue's source with each `{ zh: '…', en: '…' }` replaced by the text of one language. */
export const inOneLanguage = (code: string, language: 'zh' | 'en'): string => code.replace(pair, (_, zh: string, en: string) => (language === 'zh' ? zh : en))

/**
 * Makes `module-texts.ts?texts=zh` and `?texts=en`: the list of catalogues with every catalogue cut to one language, so that
 * the browser loads only the language that is read. Catalogues are plain records of string literals; a pair written
 * in any other way would stay whole, so a test looks for one.
 */
export const textsByLanguage = (): Plugin => ({
  name: 'texts-by-language',
  enforce: 'pre',
  transform: (code, id) => {
    const language = /\?(?:.*&)?texts=(zh|en)\b/.exec(id)?.[1] as 'zh' | 'en' | undefined
    if (!language) return null
    // A catalogue may spread another one: the language goes along with every catalogue that is imported.
    return { code: inOneLanguage(code, language).replace(/(texts\.ts)'/g, `$1?texts=${language}'`), map: null }
  },
})
