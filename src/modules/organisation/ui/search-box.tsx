import { useEffect, useRef } from 'react'

type SearchBoxProps = { label: string; value: string; onSearch: (words: string) => void }

/** The words by which a list is searched. What is typed stays in the box; the list follows after a short pause, never in the middle of a pinyin input. */
export const SearchBox = ({ label, value, onSearch }: SearchBoxProps) => {
  const box = useRef<HTMLInputElement>(null)
  const pause = useRef(0)
  // The address may change without the box (back, a cleared filter); while somebody types, the box is right.
  useEffect(() => { if (box.current && document.activeElement !== box.current) box.current.value = value }, [value])
  useEffect(() => () => window.clearTimeout(pause.current), [])
  const search = (words: string, after: number) => {
    window.clearTimeout(pause.current)
    pause.current = window.setTimeout(() => onSearch(words.trim()), after)
  }
  return (
    <input ref={box} className="tp-input" type="search" aria-label={label} placeholder={label} defaultValue={value} maxLength={60} style={{ width: '16rem', maxWidth: '100%' }}
      onChange={event => { if (!(event.nativeEvent as InputEvent).isComposing) search(event.target.value, 300) }}
      onCompositionEnd={event => search(event.currentTarget.value, 300)}
      onKeyDown={event => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) search(event.currentTarget.value, 0) }} />
  )
}
