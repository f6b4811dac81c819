import type { Text } from '../../foundation/i18n/texts.ts'

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？', '!': '！' }
const address = /https?:\/\/[^\s()（）;；,，]+|[\w.-]+\.(?:com|cn|org|net|group)\/[^\s()（）;；,，]+/g

/**
 * A Chinese text as it is printed: an author who writes a scheme with the keyboard's own punctuation is read with full-width
 * signs. Addresses, and commas and colons between digits, stay as they are.
 */
export function fullWidth(text: string): string {
  const kept: string[] = []
  const bare = text.replace(address, (found) => `\u0000${kept.push(found) - 1}\u0000`)
  return bare.replace(/(?<!\d)[,:]|[,:](?!\d)|[;()?!]/g, (sign) => wide[sign]!).replace(/([，；：（）？！]) +/g, '$1').replace(/ +（/g, '（').replace(/\u0000(\d+)\u0000/g, (_, at: string) => kept[Number(at)]!)
}

/** The same for a text in both languages. */
export function printed({ zh, en }: Text): Text {
  return { zh: fullWidth(zh), en }
}
