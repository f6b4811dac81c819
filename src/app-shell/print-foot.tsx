import { useEffect, useState } from 'react'
import { useText } from '../design/use-text.ts'

/** On paper only: where the page came from and when it was printed. */
export const PrintFoot = () => {
  const t = useText()
  const [printed, setPrinted] = useState({ url: '', time: '' })
  useEffect(() => {
    const note = () => setPrinted({ url: location.href, time: new Date().toLocaleString('zh-CN', { hour12: false }) })
    addEventListener('beforeprint', note)
    return () => removeEventListener('beforeprint', note)
  }, [])
  return <footer className="tp-print-foot">{t('shell.printed', printed)}</footer>
}
