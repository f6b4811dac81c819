// Writes tokens.css beside this file; run it after a change in tokens.ts (a test compares the two).
import { writeFileSync } from 'node:fs'
import { tokensCss } from './tokens-css.ts'

writeFileSync(new URL('./tokens.css', import.meta.url), tokensCss())
