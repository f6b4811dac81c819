import { gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { squeezeAnswers } from './squeeze-answers.ts'

const long = { rows: Array.from({ length: 2000 }, (_, n) => `第${n}行`) }

async function ask(path: string, accepted?: string) {
  const server = Fastify()
  squeezeAnswers(server)
  server.get('/long', async () => long)
  server.get('/short', async () => ({ rows: [] }))
  server.get('/file', async (_request, reply) => reply.type('application/octet-stream').send(Buffer.alloc(20_000)))
  const answer = await server.inject({ url: path, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })
  await server.close()
  return answer
}

it('a long answer is squeezed for who takes it, and says the same', async () => {
  const answer = await ask('/long', 'gzip, deflate, br')
  expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  expect(answer.rawPayload.length).toBeLessThan(JSON.stringify(long).length / 2)
  expect(JSON.parse(gunzipSync(answer.rawPayload).toString('utf8'))).toEqual(long)
})

it.each([
  ['nobody asked', '/long', undefined],
  ['gzip is refused', '/long', 'gzip;q=0, br'],
  ['it is short', '/short', 'gzip'],
  ['it is a file', '/file', 'gzip'],
])('left as it is where %s', async (_why, path, accepted) => {
  expect((await ask(path, accepted)).headers['content-encoding']).toBeUndefined()
})
