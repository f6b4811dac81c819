import { Worker } from 'node:worker_threads'
import { refuse } from '../errors.ts'
import { signatureFault } from './unpack-check.ts'
import { workbookLimits, type Cell, type WorkbookAnswer } from './workbook-limits.ts'

/**
 * Reads the first sheet of an .xlsx file as typed cells, row by row. The work is done in a worker with a memory limit and
 * a time limit. Refuses, with a sentence, what is no workbook, is locked or old, holds macros, or is too large.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Cell[][]> {
  if (bytes.length > workbookLimits.bytes) throw refuse('workbook-too-large')
  const alien = signatureFault(bytes)
  if (alien) throw refuse(alien)
  const answer = await askWorker(bytes)
  if ('fault' in answer) throw refuse(answer.fault, { rows: workbookLimits.rows })
  return answer.rows
}

function askWorker(bytes: Uint8Array): Promise<WorkbookAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: 768 } })
    let done = false
    const finish = (answer: WorkbookAnswer) => {
      if (done) return
      done = true
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => finish({ fault: 'workbook-too-large' }), workbookLimits.seconds * 1000)
    worker.on('message', finish)
    worker.on('error', (error: Error & { code?: string }) => finish({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'workbook-too-large' : 'workbook-broken' }))
    worker.on('exit', () => finish({ fault: 'workbook-broken' }))
  })
}
