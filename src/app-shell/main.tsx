import './old-browsers.ts'
import { beginFirstCalls } from './first-calls.ts'
import { keptLanguage } from './language.ts'
import { loadShell } from './load-shell.ts'
import { loadTexts } from './load-texts.ts'
import { pageAt } from './page-at.ts'
import { isPhone } from './phone-width.ts'
import { uiModules } from './ui-modules.ts'

// This file is small and stands on nothing, so that it runs while everything else is still on its way. All at once, not one after another:
// 1 who is here and what waits → 2 the texts of one language → 3 the shell of this width → 4 the page of this address → 5 what draws them.
// Whatever fails to come ahead is asked for again, and its failure told, where it is needed.
const ahead = (coming: Promise<unknown> | undefined) => void coming?.catch(() => {})
const shell = isPhone() ? 'phone' : 'pc'
beginFirstCalls(location.pathname)
ahead(loadTexts[keptLanguage()]())
ahead(loadShell[shell]())
ahead(pageAt(uiModules, shell, location.pathname)?.load())
await (await import('./start.tsx')).start()
