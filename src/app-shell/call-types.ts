/** The shape of one route in the API map; what a route does not take is `undefined`. */
export type RouteShape = { params?: unknown; query?: unknown; body?: unknown; response: unknown }

type Part<Shape, Name extends 'params' | 'query' | 'body'> = Shape extends { [K in Name]: infer Value } ? Value : undefined

type Slot<Name extends string, Value> = [Value] extends [undefined] ? { [K in Name]?: undefined } : object extends Value ? { [K in Name]?: Value } : { [K in Name]: Value }

/** What a call must be given: params, query and body as the route takes them. */
export type CallInput<Shape> = Slot<'params', Part<Shape, 'params'>> & Slot<'query', Part<Shape, 'query'>> & Slot<'body', Part<Shape, 'body'>>

/** The input as arguments: it may be left out when nothing in it is needed. */
export type InputArgs<Shape> = object extends CallInput<Shape> ? [input?: CallInput<Shape>] : [input: CallInput<Shape>]

export type ReadOptions = {
  /** ask again every so many milliseconds */
  refreshEvery?: number
  /** keep showing the last answer while the next is on its way (a list whose filter changes) */
  keepLast?: boolean
}

/** The arguments of a read: its input (`null` waits) and its options. */
export type ReadArgs<Shape> = object extends CallInput<Shape> ? [input?: CallInput<Shape> | null, options?: ReadOptions] : [input: CallInput<Shape> | null, options?: ReadOptions]
