import { parentPort, workerData } from 'node:worker_threads'
import { readSheet } from 'read-excel-file/node'
import { unpackFault } from './unpack-check.ts'
import { workbookLimits, type Cell, type WorkbookAnswer } from './workbook-limits.ts'

// Runs apart from the program, with a memory limit of its own: reading a workbook may fail, it may not harm.
async function answer(bytes: Uint8Array): Promise<WorkbookAnswer> {
  const fault = unpackFault(bytes)
  if (fault) return { fault }
  const rows = await readSheet(Buffer.from(bytes), { trim: true, parseNumber: (digits) => ({ number: digits }) }).catch(() => null)
  if (!rows) return { fault: 'workbook-broken' }
  if (rows.length > workbookLimits.rows + 20) return { fault: 'workbook-too-many-rows' }
  return { rows: rows.map((row) => row.slice(0, workbookLimits.columns).map(asCell)) }
}

function asCell(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) }
  if (typeof value === 'boolean') return { truth: value }
  if (typeof value === 'object' && 'number' in value) return { number: String(value.number) }
  return String(value).slice(0, workbookLimits.cellCharacters + 1)
}

parentPort?.postMessage(await answer(workerData as Uint8Array))
