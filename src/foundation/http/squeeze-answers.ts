import { constants, gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

/** Below this (characters) an answer goes out as it is: it fits into few packets, and squeezing would only cost time. */
const worthIt = 8 * 1024

/**
 * Squeezes long JSON answers for browsers that say they take gzip: a year's matrix of duties is a tenth then, which a phone
 * on a slow network notices. Off the main thread; files (workbooks, documents) are squeezed in themselves.
 */
export function squeezeAnswers(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length < worthIt || !takesGzip(request.headers['accept-encoding'])) {
      done(null, payload)
      return
    }
    gzip(payload, { level: constants.Z_BEST_SPEED }, (error, bytes) => {
      if (!error) void reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length')
      done(null, error ? payload : bytes)
    })
  })
}

function takesGzip(accepted: string | string[] | undefined): boolean {
  return /(^|[,\s])gzip(\s*($|,)|\s*;\s*q=(1|0\.\d*[1-9]))/.test(String(accepted ?? ''))
}
