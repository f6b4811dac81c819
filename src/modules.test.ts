import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gathered, routes } from './modules.ts'

const parameters = (text: string) => [...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map((match) => match[1]).sort().join()
const errors = Object.assign({}, ...gathered.offers.map((offer) => offer.errors ?? {})) as Record<string, number>

describe('the texts of all rooms', () => {
  it('exist in both languages', () => {
    const faults = Object.entries(gathered.texts).filter(([, text]) => text.zh.trim() === '' || text.en.trim() === '')
    expect(faults).toEqual([])
  })

  it('are translated: the English has no Chinese beside names in brackets, the Chinese is not the English', () => {
    const faults = Object.entries(gathered.texts).filter(([, { zh, en }]) => (/\p{Script=Han}/u.test(en.replaceAll(/[(（][^()（）]*[)）]|“[^”]*”|"[^"]*"/g, '')) && en !== '中文') || (zh === en && /[a-z]{3}/.test(zh.replaceAll(/\{\{[^}]*\}\}/g, ''))))
    expect(faults).toEqual([])
  })

  it('take the same parameters in both languages', () => {
    expect(Object.entries(gathered.texts).filter(([, { zh, en }]) => parameters(zh) !== parameters(en))).toEqual([])
  })

  it('name their own room', () => {
    for (const offer of gathered.offers) expect(Object.keys(offer.texts).filter((key) => !key.startsWith(`${offer.module}.`))).toEqual([])
  })
})

describe('the refusals of all rooms', () => {
  it('say in both languages what is wrong and what to do', () => {
    const missing = Object.keys(errors).flatMap((code) => {
      const key = code.replace('.', '.error.')
      return [key, `${key}.remedy`].filter((text) => !(text in gathered.texts))
    })
    expect(missing).toEqual([])
  })

  it('are faults of the caller', () => {
    expect(Object.entries(errors).filter(([, status]) => status < 400 || status > 499)).toEqual([])
  })

  it('are declared by a room when an endpoint names them', () => {
    const unknown = routes.flatMap(({ endpoint }) => (endpoint.errors ?? []).filter((code) => !(code in errors) && !(code.replace('.', '.error.') in gathered.texts)))
    expect(unknown).toEqual([])
  })
})

describe('labels of all rooms', () => {
  it('exist in both languages for abilities, fact kinds and endpoints', () => {
    const labels = [...gathered.abilities.map((ability) => ability.label), ...[...gathered.factKinds.values()].flatMap((kind) => [kind.label, kind.measure]), ...routes.map((route) => route.endpoint.summary)]
    expect(labels.filter((label) => !label.zh.trim() || !label.en.trim())).toEqual([])
  })
})

describe('what is audited', () => {
  it('is called by words in both languages (offer.acts, made by foundation/audit/acts-of)', () => {
    const acts = Object.assign({}, ...gathered.offers.map((offer) => offer.acts ?? {})) as Record<string, { zh: string; en: string }>
    const written = globSync('./modules/**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts'] }).flatMap((file) => {
      const source = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
      return [...source.matchAll(/writeAudit\(.*?\{ action: (.*?), record/gs)].flatMap((call) => [...call[1]!.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action!))
    })
    expect(written.length).toBeGreaterThan(100)
    expect([...new Set(written)].filter((action) => !acts[action]?.zh.trim() || !acts[action].en.trim())).toEqual([])
  })
})
