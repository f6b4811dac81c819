import { describe, expect, it } from 'vitest'
import { runSuites, suiteLine, totalLine } from './run-suites.ts'
import { testTotals } from './vitest-suite.ts'

const holds = (name: string, passed: number, failed = 0) => ({ name, run: async () => ({ passed, failed, output: 'why' }) })

describe('the total of a run', () => {
  it('adds up what every suite counted', async () => {
    const totals = await runSuites([[holds('types', 1), holds('lint', 1)], [holds('unit', 40, 2)]], () => {})
    expect(totals).toEqual({ passed: 42, failed: 2 })
    expect(totalLine(totals)).toBe('42 passed, 2 failed')
  })

  it('counts a suite that ran nothing as one failure', async () => {
    expect(await runSuites([[holds('journeys', 0)]], () => {})).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a suite that broke as one failure and shows why', async () => {
    const lines: string[] = []
    const broken = { name: 'api', run: () => Promise.reject(new Error('no server')) }
    expect(await runSuites([[broken]], (line) => lines.push(line))).toEqual({ passed: 0, failed: 1 })
    expect(lines.join('\n')).toContain('no server')
  })

  it('shows seconds and counts of each suite, and the output of failing ones only', async () => {
    const lines: string[] = []
    await runSuites([[holds('unit', 3)]], (line) => lines.push(line))
    expect(lines).toHaveLength(1)
    expect(suiteLine('unit', 1.25, 3, 0)).toMatch(/^✓ unit +1\.[23] s +3 passed$/)
  })
})

describe('the totals of a test runner', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true }

  it('are those of its report', () => {
    expect(testTotals(report, 0, '')).toMatchObject({ passed: 5, failed: 0 })
    expect(testTotals({ ...report, numFailedTests: 2, success: false }, 1, '')).toMatchObject({ passed: 5, failed: 2 })
  })

  it('count a skipped test as failed', () => {
    expect(testTotals({ ...report, numPendingTests: 1 }, 0, '')).toMatchObject({ passed: 5, failed: 1 })
  })

  it('count a fault outside any test, no test at all, or no report as one failure', () => {
    expect(testTotals(report, 1, '')).toMatchObject({ passed: 5, failed: 1 })
    expect(testTotals({ ...report, numPassedTests: 0 }, 0, '')).toMatchObject({ passed: 0, failed: 1 })
    expect(testTotals(undefined, 0, '')).toMatchObject({ passed: 0, failed: 1 })
  })
})
