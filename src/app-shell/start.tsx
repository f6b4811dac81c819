import '../design/tokens.css'
import '../design/base.css'
import '../design/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startTexts } from './i18n.ts'
import { applyLargeType } from './large-type.ts'

/** Draws the program. Before the first paint: type size and language, so that nothing jumps. */
export const start = async (): Promise<void> => {
  applyLargeType()
  await startTexts()
  createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>)
}
