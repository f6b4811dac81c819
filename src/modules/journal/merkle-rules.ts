import { sm3 } from '../../foundation/crypto/sm3.ts'

const nodeMark = Buffer.from([1])

/** The hash of one row's canonical text. Leaves and nodes begin differently, so that neither can pass for the other. */
export function leafHash(body: string): Buffer {
  return sm3(`\0${body}`)
}

/** A Merkle tree that is fed leaf by leaf and keeps only its right edge: 32 bytes a level. */
export type MerkleTree = { add(leaf: Buffer): void; root(): Buffer }

/** Opens an empty tree; `root` of a tree without leaves is an error. A left half is always a full tree (as in RFC 6962). */
export function merkleTree(): MerkleTree {
  const peaks: { hash: Buffer; leaves: number }[] = []
  return {
    add(leaf) {
      let hash = leaf
      let leaves = 1
      for (let last = peaks.at(-1); last?.leaves === leaves; last = peaks.at(-1)) {
        peaks.pop()
        hash = nodeHash(last.hash, hash)
        leaves *= 2
      }
      peaks.push({ hash, leaves })
    },
    root() {
      const last = peaks.at(-1)
      if (!last) throw new RangeError('a tree without leaves has no root')
      return peaks.slice(0, -1).reduceRight((right, peak) => nodeHash(peak.hash, right), last.hash)
    },
  }
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return sm3(Buffer.concat([nodeMark, left, right]))
}
