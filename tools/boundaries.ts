// Reports every breach of the house's boundaries: node tools/run.mjs tools/boundaries.ts
import { moduleNames } from '../src/modules.ts'
import { boundaryBreaches } from './checks/boundaries-suite.ts'
import { projectFolder } from './checks/run-command.ts'

const breaches = await boundaryBreaches(projectFolder, moduleNames)
for (const { message } of breaches) process.stdout.write(`${message}\n`)
process.stdout.write(breaches.length === 0 ? 'No boundary is broken.\n' : `${breaches.length} boundaries are broken.\n`)
process.exitCode = breaches.length === 0 ? 0 : 1
