import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Problem } from '../errors/problem.ts'
import { langOf, type Texts } from '../i18n/texts.ts'
import { answerRoute, type HttpParts } from './answer-route.ts'
import { problemAnswer } from './problem-answer.ts'
import { problemOf } from './problem-of.ts'
import type { Route } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import { squeezeAnswers } from './squeeze-answers.ts'

export type ServerParts = HttpParts & {
  routes: readonly Route[]
  texts: Texts
  /** The committed API document, served at /api/openapi.json. */
  document: unknown
  logger: FastifyBaseLogger | false
  /** 'starting' until the demo is in and migrations have run; then 'ready'; 'stopping' while requests drain. */
  readiness(): 'starting' | 'ready' | 'stopping'
  metrics(): Promise<string>
  observe(seconds: number, labels: { method: string; route: string; status: number }): void
  /** Requests a minute from one address; 0 switches the limit off (benchmarks). */
  requestsPerMinute: number
}

const uploadLimit = 20 * 1024 * 1024

/** Builds the HTTP server: API, document, health, metrics, security headers, rate limits. The interface is added apart. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = Fastify({
    ...(parts.logger ? { loggerInstance: parts.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 4096 },
    // An address that cannot even be read is answered like every other refusal.
    frameworkErrors: (error, request, reply) => void answerFault(error, request, reply, parts),
    genReqId: requestIds(),
  })
  await server.register(cookie)
  if (parts.requestsPerMinute > 0) {
    await server.register(rateLimit, {
      max: parts.requestsPerMinute,
      timeWindow: 60_000,
      errorResponseBuilder: (_request, context) => new Problem('foundation.too-many-requests', 429, { seconds: Math.ceil(context.ttl / 1000) }),
    })
  }
  readStrictJson(server)
  handleFaults(server, parts)
  observeRequests(server, parts)
  squeezeAnswers(server)
  const headers = await securityHeaders()
  // What people may see stays out of the browser's store: a shared terminal shows nothing after they have signed out.
  const headersOfApi = { ...headers, 'cache-control': 'no-store' }
  // Hooks that wait for nothing say so: each one that promises costs every request a turn.
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.url.startsWith('/api/') ? headersOfApi : headers)
    done(refuseCrossSite(request))
  })
  server.get('/healthz', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => reply.code(parts.readiness() === 'ready' ? 200 : 503).send({ status: parts.readiness() }))
  server.get('/metrics', async (_request, reply) => reply.type('text/plain; version=0.0.4').send(await parts.metrics()))
  server.get('/api/openapi.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send(JSON.stringify(parts.document)))
  const add = (scope: FastifyInstance, routes: readonly Route[]) => {
    for (const route of routes) scope.route({ method: route.endpoint.method, url: `/api/v1${route.endpoint.path}`, handler: (request, reply) => answerRoute(route, parts, request, reply) })
  }
  // Files are read only where an endpoint takes one: elsewhere multipart is refused, and its hooks cost nothing.
  await server.register(async (uploads) => {
    await uploads.register(multipart, { limits: { files: 1, fileSize: uploadLimit, fields: 20, fieldSize: 16_384 } })
    add(uploads, parts.routes.filter(({ endpoint }) => endpoint.upload))
  })
  add(server, parts.routes.filter(({ endpoint }) => !endpoint.upload))
  return server
}

/** Names for requests, to find one in the log: unlike in every copy of the program, and counted within it. */
function requestIds(): () => string {
  const copy = crypto.randomUUID().slice(0, 8)
  let count = 0
  return () => `${copy}-${(count += 1)}`
}

/** Writes need our own header and, where the browser tells, our own origin: another site can send neither. */
function refuseCrossSite(request: FastifyRequest): Problem | undefined {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return undefined
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  const foreign = (site !== undefined && site !== 'same-origin' && site !== 'none') || (origin !== undefined && !sameHost(origin, request.headers.host))
  return foreign || request.headers['x-tongpin'] !== '1' ? new Problem('foundation.cross-site', 403) : undefined
}

function sameHost(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

/** JSON in well-formed UTF-8 only: a lenient decoder would store replacement characters in place of what was sent. */
function readStrictJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  server.removeContentTypeParser(['application/json', 'text/plain'])
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      void parse(request, decoder.decode(body as Buffer), done)
    } catch {
      done(new Problem('foundation.bad-body', 400))
    }
  })
}

function handleFaults(server: FastifyInstance, parts: ServerParts): void {
  server.setErrorHandler((thrown, request, reply) => answerFault(thrown, request, reply, parts))
  server.setNotFoundHandler(() => {
    throw new Problem('foundation.not-found', 404)
  })
}

function answerFault(thrown: unknown, request: FastifyRequest, reply: FastifyReply, parts: ServerParts): FastifyReply {
  const known = problemOf(thrown)
  if (!known) request.log.error({ err: thrown, request: request.id }, 'request failed')
  const problem = known ?? new Problem('foundation.internal', 500, { request: request.id })
  return reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problemAnswer(problem, langOf(request.headers['accept-language']), parts.texts)))
}

/** One log line and one measurement a request: the route's pattern, never the address, the query or a name. */
function observeRequests(server: FastifyInstance, parts: ServerParts): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const seconds = reply.elapsedTime / 1000
    parts.observe(seconds, { method: request.method, route, status: reply.statusCode })
    if (parts.logger) request.log.info({ request: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })
}
