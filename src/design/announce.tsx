import { useCallback, useState } from 'react'

/** A polite word for what just happened ("已复制"): `[say, <Live/>]`. The element must stand on the page before it speaks. */
export const useAnnounce = (): readonly [(message: string) => void, React.ReactNode] => {
  const [message, setMessage] = useState('')
  const say = useCallback((next: string) => setMessage(now => (now === next ? `${next}\u200b` : next)), [])
  return [say, <span key="live" className="tp-announce" role="status">{message}</span>]
}
