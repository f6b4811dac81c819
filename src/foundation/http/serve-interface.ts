import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../errors/problem.ts'

/**
 * Serves the built interface: hashed assets for a year (looked up when asked for, so that a rebuild needs no restart; a
 * missing one is a 404), and index.html for every page address of the two shells.
 */
export async function serveInterface(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    // These headers come last, also for index.html, which names the hashed files and must always be asked for anew.
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.startsWith(join(folder, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.get('/*', { config: { rateLimit: false } }, (request, reply) => {
    if (request.url.startsWith('/api/')) throw new Problem('foundation.not-found', 404)
    return reply.sendFile('index.html', folder)
  })
}
