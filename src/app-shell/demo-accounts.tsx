import { Block } from '../design/block.tsx'
import { Icon } from '../design/icon.tsx'
import { StateTag } from '../design/state-tag.tsx'
import { useText } from '../design/use-text.ts'
import type { Answer } from './client.ts'

type Account = Answer<'GET /sign-in/options'>['demoAccounts'][number]

/** The people of the demo; pressing one signs in as them. */
export const DemoAccounts = ({ accounts, busy, onPick }: { accounts: readonly Account[]; busy: boolean; onPick: (account: Account) => void }) => {
  const t = useText()
  return (
    <Block title={t('shell.signIn.demo')} end={<StateTag tone="line">{t('shell.demo')}</StateTag>} foot={t('shell.demo.why')} flush>
      <p className="tp-demo-why">{t('shell.signIn.demoWhy')}</p>
      <ul className="tp-demo-list">
        {accounts.map(account => (
          <li key={account.account}>
            <button type="button" disabled={busy} onClick={() => onPick(account)}>
              <span className="tp-avatar" aria-hidden="true">{account.name.slice(0, 1)}</span><span><b>{account.name}</b><small>{account.post}</small></span><code>{account.account}</code><Icon name="right" size="s" />
            </button>
          </li>
        ))}
      </ul>
    </Block>
  )
}
