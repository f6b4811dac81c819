import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors/problem.ts'

/** Serves the built interface: hashed assets for a year, and index.html for every page address of the two shells. */
export async function serveInterface(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes(`${folder}/assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.get('/*', { config: { rateLimit: false } }, (request, reply) => {
    if (request.url.startsWith('/api/')) throw new Problem('foundation.not-found', 404)
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
