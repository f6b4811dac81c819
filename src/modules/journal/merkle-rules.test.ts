import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sm3 } from '../../foundation/crypto/sm3.ts'
import { leafHash, merkleTree } from './merkle-rules.ts'

/** The definition, spelt out: a leaf is itself; more leaves split at the largest power of two below their number. */
function rootByDefinition(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (leaves.length === 1 && only) return only
  let left = 1
  while (left * 2 < leaves.length) left *= 2
  return sm3(Buffer.concat([Buffer.from([1]), rootByDefinition(leaves.slice(0, left)), rootByDefinition(leaves.slice(left))]))
}

describe('merkleTree', () => {
  it('has the root of its definition, fed leaf by leaf', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 70 }), (bodies) => {
        const leaves = bodies.map(leafHash)
        const tree = merkleTree()
        for (const leaf of leaves) tree.add(leaf)
        expect(tree.root().equals(rootByDefinition(leaves))).toBe(true)
      }),
    )
  })

  it('has no root without leaves', () => {
    expect(() => merkleTree().root()).toThrow(RangeError)
  })

  it('tells a leaf from a node', () => {
    expect(leafHash('')).toEqual(sm3(Buffer.from([0])))
  })
})
