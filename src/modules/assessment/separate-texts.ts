import type { Text } from '../../foundation/i18n/texts.ts'

/** What is written one after another with semicolons, each by itself; a language that has fewer repeats the other's. */
export function separately({ zh, en }: Text): Text[] {
  const chinese = parts(zh)
  const english = parts(en)
  return chinese.map((text, index) => ({ zh: text, en: chinese.length === english.length ? (english[index] ?? text) : text }))
}

function parts(text: string): string[] {
  return text.split(/[;；]/).map((part) => part.trim()).filter((part) => part !== '')
}
