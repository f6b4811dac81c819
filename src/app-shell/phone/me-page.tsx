import { Link } from 'react-router'
import { Block } from '../../design/block.tsx'
import { Button, LinkButton } from '../../design/button.tsx'
import { CheckField } from '../../design/fields/check-field.tsx'
import { ChoiceChips } from '../../design/fields/choice-chips.tsx'
import { Icon } from '../../design/icon.tsx'
import { PageFrame } from '../../design/page-frame.tsx'
import { useLanguage, useText } from '../../design/use-text.ts'
import { chooseLanguage } from '../i18n.ts'
import { useLargeType } from '../large-type.ts'
import { menuFor } from '../menu.ts'
import { usePostName } from '../post-name.ts'
import { useSession } from '../session.tsx'
import { uiModules } from '../ui-modules.ts'
import { useSignOut } from '../use-sign-out.ts'

const onPhone = new Set(uiModules.flatMap(offer => offer.pages).filter(page => page.shell !== 'pc').map(page => page.path))
/** What the bottom bar leads to already. */
const inBar: ReadonlySet<string> = new Set(['/', '/commitments', '/branch-life', '/services'])

/** 我的: who I am, in which post I act, the pages beyond the bottom bar, how I read, sign-out. */
export const MePage = () => {
  const t = useText()
  const language = useLanguage()
  const { account, posts, post, actAs, tenantName, demo, can } = useSession()
  const nameOf = usePostName()
  const [large, setLarge] = useLargeType()
  const signOut = useSignOut()
  const more = menuFor(can).flatMap(({ entries }) => entries).filter(({ path }) => onPhone.has(path) && !inBar.has(path))
  return (
    <PageFrame title={account.name} facts={[tenantName, ...(demo ? [t('shell.demo')] : [])]}>
      {posts.length > 0 && <Block title={t('shell.me.posts')}><ChoiceChips label={t('shell.me.acting')} options={posts.map((one, at) => ({ value: String(at), label: nameOf(one) }))} value={post && String(posts.indexOf(post))} onChange={at => { const next = posts[Number(at)]; if (next) actAs(next) }} /></Block>}
      {more.length > 0 && <Block title={t('shell.me.more')} flush><ul className="tp-me-more">{more.map(({ path, label }) => <li key={path}><Link to={path}>{t(label)}<Icon name="right" size="s" /></Link></li>)}</ul></Block>}
      <Block title={t('shell.me.reading')}>
        <ChoiceChips label="中 / EN" options={[{ value: 'zh-CN', label: '中文' }, { value: 'en', label: 'English' }]} value={language} onChange={chosen => void chooseLanguage(chosen)} />
        <CheckField label={t('shell.largeType')} checked={large} onChange={setLarge} />
      </Block>
      <div className="tp-btns-even" style={{ marginTop: 16 }}><LinkButton to="/password">{t('shell.password.title')}</LinkButton><Button onClick={signOut}>{t('shell.signOut')}</Button></div>
    </PageFrame>
  )
}
