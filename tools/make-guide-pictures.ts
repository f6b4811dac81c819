// Makes the pictures of the user guide: starts the program with the demo, signs in as its people and looks at their pages.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchChromium } from './launch-chromium.ts'
import { guidePictures } from './make-guide-pictures/guide-pictures.ts'
import { startProgram } from './make-guide-pictures/start-program.ts'
import { takePicture } from './make-guide-pictures/take-picture.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/user-guide/pictures')
const usage = `usage: npm run guide:pictures [-- NAME …]

  NAME   only these pictures (all: those that the guide no longer has are removed)
`

const wanted = process.argv.slice(2)
if (wanted.includes('--help')) {
  process.stdout.write(usage)
  process.exit(0)
}
const unknown = wanted.filter((name) => !guidePictures.some((picture) => picture.name === name))
if (unknown.length > 0) {
  process.stderr.write(`The guide has no picture ${unknown.join(', ')}.\n${usage}`)
  process.exit(2)
}

await mkdir(folder, { recursive: true })
const program = await startProgram(root)
const browser = await launchChromium()
try {
  for (const picture of guidePictures) {
    if (wanted.length > 0 && !wanted.includes(picture.name)) continue
    const png = await takePicture(browser, program, picture)
    await writeFile(join(folder, `${picture.name}.png`), png)
    process.stdout.write(`${picture.name}.png  ${Math.ceil(png.length / 1024)} KB\n`)
  }
  const names = new Set(guidePictures.map(({ name }) => `${name}.png`))
  for (const file of wanted.length > 0 ? [] : await readdir(folder)) if (!names.has(file)) await rm(join(folder, file))
} finally {
  await browser.close()
  await program.stop()
}
