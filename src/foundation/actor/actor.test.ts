import { describe, expect, it } from 'vitest'
import { demand, may, pathsOf, type Actor } from './actor.ts'

function actorWith(grants: Actor['grants']): Actor {
  return { tenant: 't', account: 'a', person: null, name: '', grants, lang: 'zh', at: new Date(0), today: '1970-01-01', trail: { decisions: 0, audits: 0 } }
}

describe('grants', () => {
  const actor = actorWith([
    { ability: 'x.see', path: '/a/' },
    { ability: 'x.see', path: '/a/b/' },
    { ability: 'x.see', path: '/c/' },
    { ability: 'x.edit', path: '/a/b/' },
  ])
  it('cover their unit and everything below, and nothing beside', () => {
    expect(may(actor, 'x.edit', '/a/b/')).toBe(true)
    expect(may(actor, 'x.edit', '/a/b/d/')).toBe(true)
    expect(may(actor, 'x.edit', '/a/')).toBe(false)
    expect(may(actor, 'x.edit', '/a/bb/')).toBe(false)
    expect(may(actor, 'y', '/a/b/')).toBe(false)
  })
  it('answer 403 for what may be seen but not done, and 404 for what may not be seen', () => {
    expect(() => demand(actor, 'x.edit', '/a/', 'x.see')).toThrow(expect.objectContaining({ status: 403 }))
    expect(() => demand(actor, 'x.edit', '/z/', 'x.see')).toThrow(expect.objectContaining({ status: 404 }))
  })
  it('leave out paths that another covers', () => expect(pathsOf(actor, 'x.see')).toEqual(['/a/', '/c/']))
  it('count every decision', () => {
    const fresh = actorWith([])
    may(fresh, 'x', '/')
    pathsOf(fresh, 'x')
    expect(fresh.trail.decisions).toBe(2)
  })
})
