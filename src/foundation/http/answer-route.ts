import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../actor/actor.ts'
import { writeAudit } from '../audit/audit.ts'
import { reading, writing, type Reader } from '../database/database.ts'
import { notSignedIn } from '../errors/common-problems.ts'
import { Problem } from '../errors/problem.ts'
import type { FileStore } from '../files/index.ts'
import { fieldFaults } from './field-faults.ts'
import type { FileAnswer, Peer, Route, Upload } from './route.ts'

/** What the HTTP layer needs of the program. `actorOf` reads the session; it is called once a request. */
export type HttpParts = {
  db: Reader
  /** Connections whose every statement is a read-only transaction (Endpoint.snapshot). */
  reads: Reader
  actorOf(request: FastifyRequest): Promise<Actor>
  peerOf(request: FastifyRequest, reply: FastifyReply): Peer
  /** Where uploads are kept; absent where nothing is uploaded (benchmarks): the first upload fails, nothing else. */
  files?: FileStore | undefined
  /** Answers are parsed with their contract before they leave (tests, development). */
  checkAnswers: boolean
}

/** A request that broke one of the guards: our own fault, never the caller's. */
export class GuardBroken extends Error {}

// 1 who acts → 2 is the request well formed → 3 one transaction: the handler decides, reads or writes, audits
// → 4 the guards, still inside the transaction, so that a write without audit leaves nothing → 5 for a sensitive read
// its audit row, committed before a byte is sent → 6 the answer.
export async function answerRoute({ endpoint, handle }: Route, parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const actor = await parts.actorOf(request)
  if (endpoint.access === 'signed-in' && actor.account === '') throw notSignedIn()
  const ask = { actor, ...(await wellFormed(endpoint, request)), peer: parts.peerOf(request, reply), files: parts.files ?? noFiles }
  const run = handle as (ask: unknown) => Promise<unknown>
  const reads = endpoint.method === 'GET'
  const work = async (handleOn: { reader?: Reader; tx?: Reader }) => {
    const answer = await run({ ...ask, ...handleOn })
    if (endpoint.access !== 'public' && actor.trail.decisions === 0) throw new GuardBroken(`${endpoint.method} ${endpoint.path} took no permission decision`)
    if (!reads && actor.trail.audits === 0) throw new GuardBroken(`${endpoint.method} ${endpoint.path} wrote no audit row`)
    return answer
  }
  const answer = reads && endpoint.snapshot === false ? await work({ reader: parts.reads }) : reads ? await reading(parts.db, (reader) => work({ reader })) : await writing(parts.db, (tx) => work({ tx }))
  // A refusal that is returned instead of thrown: what it wrote (a wrong password counted) has committed.
  if (answer instanceof Problem) throw answer
  if (endpoint.sensitive) await writing(parts.db, (tx) => writeAudit(tx, actor, { action: 'foundation.read-sensitive', record: request.routeOptions.url ?? endpoint.path, change: { params: ask.params } }))
  return send(endpoint, answer, parts, reply)
}

const noFiles: FileStore = {
  get dir(): string {
    throw new Error('this program was opened without a folder for files')
  },
}

async function wellFormed(endpoint: Route['endpoint'], request: FastifyRequest) {
  const faults: ReturnType<typeof fieldFaults> = []
  const check = (root: 'params' | 'query' | 'body', value: unknown) => {
    const shape = endpoint[root]
    if (!shape) return root === 'body' ? undefined : {}
    // reportInput: without it a missing field and a wrong type look alike.
    const read = shape.safeParse(value, { reportInput: true })
    if (read.success) return read.data
    faults.push(...fieldFaults(read.error.issues, root))
    return undefined
  }
  const params = check('params', request.params)
  // An id that is no id cannot exist: the same answer as for one that does not.
  if (faults.length > 0) throw new Problem('foundation.not-found', 404)
  const query = check('query', request.query)
  const upload = endpoint.upload ? await readUpload(request) : undefined
  const body = check('body', upload ? upload.fields : (request.body ?? undefined))
  if (faults.length > 0) throw new Problem('foundation.invalid-request', 422, { count: faults.length }, faults)
  return { params, query, body, upload }
}

async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem('foundation.unsupported-media', 415)
  const fields: Record<string, string> = Object.create(null) as Record<string, string>
  let file: { name: string; bytes: Buffer } | undefined
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { name: part.filename.slice(0, 200), bytes: await part.toBuffer() }
    else fields[part.fieldname] = String(part.value)
  }
  if (!file) throw new Problem('foundation.invalid-request', 422, { count: 1 }, [{ path: 'file', code: 'required' }])
  return { ...file, fields: { ...fields } }
}

function send(endpoint: Route['endpoint'], answer: unknown, parts: HttpParts, reply: FastifyReply): unknown {
  if (endpoint.file) {
    const file = answer as FileAnswer
    reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    return reply.type(file.mediaType).send(file.bytes)
  }
  if (!endpoint.response) return reply.code(204).send()
  if (parts.checkAnswers) {
    const read = endpoint.response.safeParse(answer)
    if (!read.success) throw new GuardBroken(`${endpoint.method} ${endpoint.path} answered off its contract: ${read.error.message}`)
  }
  return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(answer))
}
