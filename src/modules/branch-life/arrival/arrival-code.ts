import { createHmac } from 'node:crypto'

/** How long one code stands, in seconds. */
export const codeSeconds = 30

/** The code of a meeting's secret at a moment: six digits, and the whole seconds for which it still stands. */
export function arrivalCode(secret: string, at: Date): { code: string; secondsLeft: number } {
  const second = Math.floor(at.getTime() / 1000)
  return { code: codeOf(secret, Math.floor(second / codeSeconds)), secondsLeft: codeSeconds - (second % codeSeconds) }
}

/** True for the code that stands at that moment, and for the one before: somebody was still typing. */
export function codeIsOfNow(secret: string, code: string, at: Date): boolean {
  const turn = Math.floor(at.getTime() / 1000 / codeSeconds)
  return code === codeOf(secret, turn) || code === codeOf(secret, turn - 1)
}

function codeOf(secret: string, turn: number): string {
  const digest = createHmac('sm3', secret).update(String(turn)).digest()
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0')
}
