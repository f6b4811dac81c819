// Writes openapi.json from the endpoints of all rooms; with --check says whether the committed file is up to date.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openapiDocument } from '../src/foundation/http/openapi-document.ts'
import { gathered, routes } from '../src/modules.ts'
import { projectFolder } from './checks/run-command.ts'

const file = join(projectFolder, 'openapi.json')
const errors = Object.assign({}, ...gathered.offers.map((offer) => offer.errors ?? {})) as Record<string, number>
const made = `${JSON.stringify(openapiDocument({ endpoints: routes.map((route) => route.endpoint), texts: gathered.texts, errors }), null, 1)}\n`
if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed !== made) {
    process.stderr.write('openapi.json is not up to date. Run: npm run openapi, and look at what changed.\n')
    process.exitCode = 1
  }
} else {
  await writeFile(file, made)
  process.stdout.write(`openapi.json: ${routes.length} operations\n`)
}
