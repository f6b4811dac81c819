import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { openapiDocument } from './openapi-document.ts'
import { byId, pageOf, pageQuery } from './shapes.ts'

const step: z.ZodType = z.lazy(() => z.strictObject({ text: z.string(), parts: z.array(step) }))
const summary = { zh: '目标', en: 'Goals' }
const texts = { 'planning.error.goal-is-approved': { zh: '已批准', en: 'Approved' } }
const errors = { 'planning.goal-is-approved': 409 }

type Paths = Record<string, Record<string, { parameters: { name: string; in: string; required: boolean }[]; responses: Record<string, { description: string }>; requestBody?: { content: Record<string, unknown> } }>>

describe('the API document', () => {
  it('turns parameters, query, body and answer of an endpoint into one operation', () => {
    const list = endpoint({ method: 'GET', path: '/goals/:id/links', summary, access: 'signed-in', params: byId, query: z.strictObject(pageQuery), response: pageOf(z.strictObject({ id: z.uuid(), at: z.date() })) })
    const made = openapiDocument({ endpoints: [list], texts, errors })
    const operation = (made['paths'] as Paths)['/goals/{id}/links']?.['get']
    expect(operation?.parameters.map(({ name, in: where, required }) => [name, where, required])).toEqual([['id', 'path', true], ['limit', 'query', false], ['offset', 'query', false]])
    expect(Object.keys(operation?.responses ?? {})).toEqual(['200', '401', '403', '404', '422', '429', '503'])
    expect(JSON.stringify(operation?.responses['200'])).toContain('"format":"date-time"')
  })

  it('names the refusals that an endpoint declares, with their texts in the catalogue', () => {
    const approve = endpoint({ method: 'POST', path: '/goals/:id/approval', summary, access: 'signed-in', params: byId, body: z.strictObject({}), errors: ['planning.goal-is-approved'] })
    const made = openapiDocument({ endpoints: [approve], texts, errors })
    expect((made['paths'] as Paths)['/goals/{id}/approval']?.['post']?.responses['409']?.description).toBe('planning.goal-is-approved')
    expect((made['x-errors'] as Record<string, unknown>)['planning.goal-is-approved']).toEqual({ status: 409, title: { zh: '已批准', en: 'Approved' }, remedy: null })
  })

  it('refuses an error that no room declares', () => {
    const wrong = endpoint({ method: 'GET', path: '/goals', summary, access: 'public', errors: ['planning.unheard-of'] })
    expect(() => openapiDocument({ endpoints: [wrong], texts, errors })).toThrow('planning.unheard-of')
  })

  it('moves recursive shapes where references reach them', () => {
    const explain = endpoint({ method: 'GET', path: '/scores', summary, access: 'public', response: z.strictObject({ root: step }) })
    const made = openapiDocument({ endpoints: [explain], texts, errors })
    const whole = JSON.stringify(made)
    const names = Object.keys((made['components'] as { schemas: object }).schemas)
    for (const [, name] of whole.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) expect(names).toContain(name)
    expect(whole).not.toContain('$defs')
  })

  it('describes an upload as a form with a file', () => {
    const roster = endpoint({ method: 'POST', path: '/roster', summary, access: 'signed-in', upload: true, response: z.strictObject({ rows: z.int() }) })
    const made = openapiDocument({ endpoints: [roster], texts, errors })
    expect(Object.keys((made['paths'] as Paths)['/roster']?.['post']?.requestBody?.content ?? {})).toEqual(['multipart/form-data'])
  })
})
