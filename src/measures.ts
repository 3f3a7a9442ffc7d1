/** What no event tells and has to be looked up when somebody asks: the process itself, the shared queue, what answers. */
import type { Metrics } from './metrics.ts'
import type { Queue } from './ports.ts'
import { version } from './version.ts'

/** Never throws: where the database is away, that is just what is to be told. */
export async function measureNow(
  metrics: Metrics,
  asked: {
    readonly queue: Pick<Queue, 'depth'>
    readonly readiness: () => Promise<Readonly<Record<string, string | null>>>
    readonly onFault: (fault: unknown) => void
  },
): Promise<void> {
  metrics.set('ibid_build_info', { version }, 1)
  const { user, system } = process.cpuUsage()
  metrics.set('process_cpu_seconds_total', {}, (user + system) / 1e6)
  const { rss, heapUsed } = process.memoryUsage()
  metrics.set('process_resident_memory_bytes', {}, rss)
  metrics.set('nodejs_heap_size_used_bytes', {}, heapUsed)
  metrics.set('process_start_time_seconds', {}, Math.round(performance.timeOrigin) / 1000)
  metrics.forget('ibid_queue_jobs')
  try {
    for (const [part, fault] of Object.entries(await asked.readiness()))
      metrics.set('ibid_ready', { part }, fault === null ? 1 : 0)
    for (const { name, ...counts } of await asked.queue.depth())
      for (const [state, jobs] of Object.entries(counts))
        metrics.set('ibid_queue_jobs', { name, state }, jobs)
  } catch (fault) {
    asked.onFault(fault)
  }
}
