import { Histogram, Registry, collectDefaultMetrics } from 'prom-client'

export type Metrics = { text(): Promise<string>; observe(seconds: number, labels: { method: string; route: string; status: number }): void }

/** The program's own measurements in Prometheus' text form: process figures and the time of requests by route. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  // The library would look at the event loop a hundred times a second, also while nobody asks for anything.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 500 })
  const requests = new Histogram({ name: 'tongpin_http_request_seconds', help: 'Seconds from request to answer', labelNames: ['method', 'route', 'status'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5], registers: [registry] })
  // The routes, methods and codes are few: each combination is looked up by the library once.
  const timers = new Map<string, { observe(seconds: number): void }>()
  return {
    text: () => registry.metrics(),
    observe: (seconds, { method, route, status }) => {
      const key = `${method} ${status} ${route}`
      const timer = timers.get(key) ?? requests.labels(method, route, String(status))
      timers.set(key, timer)
      timer.observe(seconds)
    },
  }
}
