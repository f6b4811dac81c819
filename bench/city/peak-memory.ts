import { readFileSync, writeFileSync } from 'node:fs'

/** Forgets the highest memory of this process so far; false where the system cannot (not Linux). */
export function forgetPeak(): boolean {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    return true
  } catch {
    return false
  }
}

/** The highest resident memory of a process since then, in MB; this one's unless said otherwise. */
export function peakMemory(pid: number | 'self' = 'self'): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
