import i18next from 'i18next'
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { Icon } from '../../design/icon.tsx'
import { useSay, useText } from '../../design/use-text.ts'
import { useCall } from '../client.ts'
import { bringLanguage } from '../i18n.ts'
import { menuFor } from '../menu.ts'
import { useSession } from '../session.tsx'
import { findPages, type Found } from './find-pages.ts'
import './command-box.css'

/** Ctrl-K: go to a page, a person, a piece of work or a figure by name. A combobox in a dialog; arrows move, Enter goes, Esc returns. */
export const CommandBox = () => {
  const t = useText()
  const say = useSay()
  const { can } = useSession()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(words.trim())
  const id = useId()
  const records = useCall('GET /search', asked ? { query: { words: asked } } : null, { keepLast: true })
  const pages = menuFor(can).flatMap(group => group.entries).map(({ path, label }) => ({ path, names: [t(label), i18next.t(label, { lng: 'en' }), i18next.t(label, { lng: 'zh-CN' })] }))
  const hits = asked ? (records.data?.rows ?? []).map((hit): Found => ({ kind: say(hit.kind), title: hit.title, note: hit.detail, to: hit.href })) : []
  const found = [...findPages(words, pages, t('shell.find.page')), ...hits].slice(0, 12)
  const open = () => {
    // Pages are found by their name in either language.
    void Promise.all([bringLanguage('zh-CN'), bringLanguage('en')])
    setWords('')
    setAt(0)
    if (!dialog.current?.open) dialog.current?.showModal()
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') { event.preventDefault(); open() } }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const go = (to: string | undefined) => { if (to) { dialog.current?.close(); void navigate(to) } }
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') { event.preventDefault(); setAt(now => Math.min(found.length - 1, now + 1)) }
    else if (event.key === 'ArrowUp') { event.preventDefault(); setAt(now => Math.max(0, now - 1)) }
    else if (event.key === 'Enter') { event.preventDefault(); go(found[at]?.to) }
    else if (event.key === 'Escape') event.stopPropagation()
  }
  return (
    <>
      <button type="button" className="tp-cmd" aria-keyshortcuts="Control+K" onClick={open}><Icon name="search" size="s" /><span>{t('shell.find')}</span><kbd className="tp-kbd">Ctrl K</kbd></button>
      <dialog ref={dialog} className="tp-cmd-dialog" aria-label={t('shell.find.title')} onClick={event => { if (event.target === dialog.current) dialog.current?.close() }}>
        <div className="tp-cmd-line">
          <Icon name="search" />
          <input role="combobox" aria-expanded="true" aria-controls={id} aria-label={t('shell.find.title')} aria-activedescendant={found[at] ? `${id}-${at}` : undefined} placeholder={t('shell.find')} value={words} autoComplete="off"
            onChange={event => { setWords(event.target.value); setAt(0) }} onKeyDown={onKey} />
        </div>
        <ul role="listbox" id={id} aria-label={t('shell.find.title')}>
          {found.map((one, index) => (
            <li key={`${one.to} ${one.title}`} id={`${id}-${index}`} role="option" aria-selected={index === at} onPointerMove={() => setAt(index)} onClick={() => go(one.to)}>
              <span>{one.title}</span>{one.note && <small>{one.note}</small>}<small className="tp-end">{one.kind}</small>
            </li>
          ))}
        </ul>
        {words && found.length === 0 && !records.isFetching && <p className="tp-cmd-none" role="status">{t('shell.find.none', { words })}</p>}
      </dialog>
    </>
  )
}
