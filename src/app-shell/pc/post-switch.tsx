import { Link } from 'react-router'
import { Icon } from '../../design/icon.tsx'
import { Popover } from '../../design/popover.tsx'
import { useText } from '../../design/use-text.ts'
import { usePostName } from '../post-name.ts'
import { useSession } from '../session.tsx'
import { useSignOut } from '../use-sign-out.ts'

/** Who is here, in which post; the other posts; sign-out. */
export const PostSwitch = () => {
  const t = useText()
  const { account, posts, post, actAs } = useSession()
  const nameOf = usePostName()
  const signOut = useSignOut()
  return (
    <Popover align="end" buttonClass="tp-me"
      button={<><span className="tp-avatar" aria-hidden="true">{account.name.slice(0, 1)}</span><span>{account.name}{post && <span className="tp-muted tp-me-post"> · {nameOf(post)}</span>}</span><span className="tp-hidden">{t('shell.post.switch')}</span><Icon name="down" size="xs" /></>}>
      {close => (
        <>
          <p className="tp-pop-note">{t('shell.post')}</p>
          {posts.map(one => <button key={`${one.unitId} ${one.post}`} type="button" className="tp-pop-item" aria-current={one === post} onClick={() => { actAs(one); close() }}>{nameOf(one)}{one === post && <span className="tp-end"><Icon name="ok" size="s" /></span>}</button>)}
          <hr />
          <Link className="tp-pop-item" to="/password" onClick={close}><Icon name="shield" />{t('shell.password.title')}</Link>
          <button type="button" className="tp-pop-item" onClick={signOut}><Icon name="leave" />{t('shell.signOut')}</button>
        </>
      )}
    </Popover>
  )
}
