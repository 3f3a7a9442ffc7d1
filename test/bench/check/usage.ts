/**
 * Loaded into a measured process before anything else (`--import`): when it ends, it leaves what it has cost in the file
 * that BENCH_USAGE names. `VmHWM` where there is a /proc: what getrusage calls the peak includes the parent's.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

export interface Usage {
  readonly cpuSeconds: number
  readonly peakBytes: number
}

const path = process.env['BENCH_USAGE']
// Its own children are not asked for.
delete process.env['BENCH_USAGE']
if (path !== undefined && isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const usage: Usage = {
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakBytes: (peakOfProc() ?? maxRSS) * 1024,
    }
    writeFileSync(path, JSON.stringify(usage))
  })

function peakOfProc(): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'latin1'))
    return found === null ? null : Number(found[1])
  } catch {
    return null
  }
}
