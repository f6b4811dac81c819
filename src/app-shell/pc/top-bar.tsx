import { StateTag } from '../../design/state-tag.tsx'
import { trailSlot } from '../../design/page-frame.tsx'
import { useText } from '../../design/use-text.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { LargeTypeSwitch } from '../large-type-switch.tsx'
import { useSession } from '../session.tsx'
import { CommandBox } from './command-box.tsx'
import { PostSwitch } from './post-switch.tsx'
import { TodoBell } from './todo-bell.tsx'

/** The bar above the page: command box, large type, language, post; in the demo, a mark that says so. */
export const TopBar = () => {
  const t = useText()
  const { demo } = useSession()
  return (
    <header className="tp-top">
      <div id={trailSlot} className="tp-trail-slot" />
      <CommandBox />
      <TodoBell />
      {demo && <span title={t('shell.demo.why')}><StateTag tone="line">{t('shell.demo')}</StateTag></span>}
      <LargeTypeSwitch />
      <LanguageSwitch />
      <PostSwitch />
    </header>
  )
}
