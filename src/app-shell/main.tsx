import './old-browsers.ts'
import '../design/tokens.css'
import '../design/base.css'
import '../design/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startTexts } from './i18n.ts'
import { applyLargeType } from './large-type.ts'

// Before the first paint: type size and language, so that nothing jumps.
applyLargeType()
await startTexts()
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>)
