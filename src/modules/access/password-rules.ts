/** Why a new password is refused, or null: at least 10 characters, three kinds of them, and not the sign-in name. */
export type BrokenPasswordRule = 'password-too-short' | 'password-too-plain' | 'password-is-the-name'

const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{N}\s]/u, /[\p{Lo}]/u]

/** The rule that `password` breaks for the account called `name`, or null. */
export function brokenPasswordRule(password: string, name: string): BrokenPasswordRule | null {
  if ([...password].length < 10) return 'password-too-short'
  if (name !== '' && password.toLowerCase().includes(name.toLowerCase()) && name.length >= 3) return 'password-is-the-name'
  if (kinds.filter((kind) => kind.test(password)).length < 3) return 'password-too-plain'
  return null
}
