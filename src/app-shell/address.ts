export type LooseInput = { params?: unknown; query?: unknown; body?: unknown }

/** Method and address of a route ("GET /goals/:id") with its params filled in and its query added. A param that is missing throws: the caller is wrong. */
export const addressOf = (route: string, input: LooseInput = {}): { method: string; url: string } => {
  const [method = 'GET', path = '/'] = route.split(' ')
  const params = (input.params ?? {}) as Record<string, string | number>
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined || value === '') throw new TypeError(`${route} needs ${name}`)
    return encodeURIComponent(String(value))
  })
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries((input.query ?? {}) as Record<string, unknown>)) {
    if (value === undefined || value === null) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  const search = query.toString()
  return { method, url: `/api/v1${filled}${search ? `?${search}` : ''}` }
}
