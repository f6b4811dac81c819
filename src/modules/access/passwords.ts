import { hash, verify } from '@node-rs/argon2'

// algorithm 2 is argon2id; 19 MiB, 2 passes: the OWASP minimum, about 30 ms; a sign-in costs that and nothing else does.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Hashes a password (argon2id, PHC form). Slow by design: call it outside of loops over many accounts. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

let nobodysHash: Promise<string> | undefined

/** Does `password` fit? With no hash to compare (nobody of that name) the same work is done, so that time tells nothing. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password')
  const fits = await verify(stored ?? (await nobodysHash), password.normalize('NFKC'))
  return stored !== null && fits
}
