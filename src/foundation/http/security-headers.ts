import helmet from '@fastify/helmet'
import Fastify from 'fastify'

const directives = { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'], objectSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"], formAction: ["'self'"] }

/**
 * The headers that every answer carries, as helmet writes them. They are the same for each answer, and writing them
 * anew each time costs more than everything else that is added to a request: so helmet is asked once, at the start.
 */
export async function securityHeaders(): Promise<Readonly<Record<string, string>>> {
  const asked = Fastify()
  await asked.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives }, crossOriginEmbedderPolicy: false, strictTransportSecurity: false, referrerPolicy: { policy: 'same-origin' } })
  asked.get('/', async (_request, reply) => reply.code(204).send())
  const { headers } = await asked.inject('/')
  await asked.close()
  const written = Object.entries(headers).filter(([name]) => name !== 'date' && name !== 'connection')
  return Object.fromEntries(written.map(([name, value]) => [name, String(value)]))
}
