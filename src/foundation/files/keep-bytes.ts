import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the bytes with this SM3 lie: 'ab/cdef…' below the folder, so that no folder grows too wide. */
export function placeOf(dir: string, sm3: string): string {
  return join(dir, sm3.slice(0, 2), sm3.slice(2))
}

/**
 * Puts bytes under their SM3 so that they are there whole, or not at all, whatever happens: written aside, flushed to
 * the disk, then renamed, and the folder flushed. Bytes that lie there already are left alone.
 */
export async function keepBytes(dir: string, sm3: string, bytes: Buffer): Promise<void> {
  const place = placeOf(dir, sm3)
  const present = await stat(place).catch(() => null)
  if (present?.size === bytes.length) return
  const folder = dirname(place)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const aside = `${place}.${randomBytes(6).toString('hex')}.part`
  try {
    await writeFlushed(aside, bytes)
    await rename(aside, place)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
  await flushFolder(folder)
}

async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Windows can't open a folder; there the rename itself is what there is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  if (!folder) return
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
