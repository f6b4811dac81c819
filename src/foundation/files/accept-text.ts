import { refuseFile } from './file-problems.ts'

 
const binary = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/
const markup = /^\s*<(!doctype|\?xml|html|head|body|script|svg)/i

/** The text as it is, if it is UTF-8 without control characters and no page or drawing that a browser would run. */
export function acceptText(bytes: Buffer): Buffer {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuseFile('file-type-refused')
  }
  if (binary.test(text) || markup.test(text)) throw refuseFile('file-type-refused')
  return bytes
}
