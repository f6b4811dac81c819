import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { useText } from '../../design/use-text.ts'

/** Before a page made for a wide screen: says so and lets one in all the same. */
export const WidePage = ({ children }: { children: React.ReactNode }) => {
  const t = useText()
  const [anyway, setAnyway] = useState(false)
  if (anyway) return <div className="tp-wide">{children}</div>
  return <EmptyState title={t('shell.wide')} actions={<Button onClick={() => setAnyway(true)}>{t('shell.wide.open')}</Button>}>{t('shell.wide.why')}</EmptyState>
}
