import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

export type Sort = { key: string; down: boolean }

export type TableAddress = {
  page: number
  sort: Sort | null
  /** chosen filters by name; a filter that is not set is absent */
  filters: Readonly<Record<string, string>>
  setPage: (page: number) => void
  setSort: (sort: Sort | null) => void
  /** an empty value takes the filter away; the list starts again at its first page */
  setFilter: (name: string, value: string) => void
}

/**
 * Where a list stands (filters, sort, page), kept in the address so that it survives a reload and can be sent to somebody.
 * `filterNames` are the search parameters that belong to the list; `prefix` keeps two lists on one page apart.
 */
export const useTableAddress = (filterNames: readonly string[] = [], prefix = ''): TableAddress => {
  const [params, setParams] = useSearchParams()
  const names = filterNames.join(' ')
  const change = useCallback((edit: (next: URLSearchParams) => void) => {
    setParams(now => { const next = new URLSearchParams(now); edit(next); return next }, { replace: true, preventScrollReset: true })
  }, [setParams])
  return useMemo(() => {
    const put = (next: URLSearchParams, name: string, value: string) => { if (value) next.set(prefix + name, value); else next.delete(prefix + name) }
    const sort = params.get(`${prefix}sort`)
    const filters: Record<string, string> = {}
    for (const name of names.split(' ')) { const value = params.get(prefix + name); if (name && value) filters[name] = value }
    return {
      page: Math.max(1, Number.parseInt(params.get(`${prefix}page`) ?? '1', 10) || 1),
      sort: sort ? { key: sort.replace(/^-/, ''), down: sort.startsWith('-') } : null,
      filters,
      setPage: page => change(next => put(next, 'page', page > 1 ? String(page) : '')),
      setSort: to => change(next => { put(next, 'sort', to ? `${to.down ? '-' : ''}${to.key}` : ''); put(next, 'page', '') }),
      setFilter: (name, value) => change(next => { put(next, name, value); put(next, 'page', '') }),
    }
  }, [params, names, prefix, change])
}
