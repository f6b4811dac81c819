import { Block } from '../../design/block.tsx'
import { Button, LinkButton } from '../../design/button.tsx'
import { CheckField } from '../../design/fields/check-field.tsx'
import { ChoiceChips } from '../../design/fields/choice-chips.tsx'
import { PageFrame } from '../../design/page-frame.tsx'
import { useLanguage, useText } from '../../design/use-text.ts'
import { chooseLanguage } from '../i18n.ts'
import { useLargeType } from '../large-type.ts'
import { usePostName } from '../post-name.ts'
import { useSession } from '../session.tsx'
import { useSignOut } from '../use-sign-out.ts'

/** 我的: who I am, in which post I act, how I read, sign-out. */
export const MePage = () => {
  const t = useText()
  const language = useLanguage()
  const { account, posts, post, actAs, tenantName, demo } = useSession()
  const nameOf = usePostName()
  const [large, setLarge] = useLargeType()
  const signOut = useSignOut()
  return (
    <PageFrame title={account.name} facts={[tenantName, ...(demo ? [t('shell.demo')] : [])]}>
      {posts.length > 0 && <Block title={t('shell.me.posts')}><ChoiceChips label={t('shell.me.acting')} options={posts.map((one, at) => ({ value: String(at), label: nameOf(one) }))} value={post && String(posts.indexOf(post))} onChange={at => { const next = posts[Number(at)]; if (next) actAs(next) }} /></Block>}
      <Block title={t('shell.me.reading')}>
        <ChoiceChips label="中 / EN" options={[{ value: 'zh-CN', label: '中文' }, { value: 'en', label: 'English' }]} value={language} onChange={chosen => void chooseLanguage(chosen)} />
        <CheckField label={t('shell.largeType')} checked={large} onChange={setLarge} />
      </Block>
      <div className="tp-btns-even" style={{ marginTop: 16 }}><LinkButton to="/password">{t('shell.password.title')}</LinkButton><Button onClick={signOut}>{t('shell.signOut')}</Button></div>
    </PageFrame>
  )
}
