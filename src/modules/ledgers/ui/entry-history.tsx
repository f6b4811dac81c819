import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Changes } from '../../../design/changes.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'

type Entry = Answer<'GET /ledger-entries/:id'>

/** Every wording of a row, the newest first: who, when, why, and what changed. */
export const EntryHistory = ({ history, fields }: { history: Entry['history']; fields: readonly { key: string; label: string }[] }) => {
  const t = useText()
  return (
    <Block title={t('ledgers.history')}>
      <ol className="tp-stack">
        {history.map((version, at) => {
          const before = history[at + 1]
          const changed = before ? fields.filter(({ key }) => before.values[key] !== version.values[key]).map(({ key, label }) => [label, <><del>{before.values[key]}</del> <ins>{version.values[key]}</ins></>] as const) : []
          return (
            <li key={version.version}>
              <p><StateTag tone={version.act === 'struck' ? 'danger' : version.act === 'corrected' ? 'info' : 'ok'}>{t(`ledgers.act.${version.act}`)}</StateTag> <span className="tp-muted">{t('ledgers.history.line', { by: version.by, at: version.at.slice(0, 10) })}</span></p>
              {version.reason && <p>{version.reason}</p>}
              {changed.length > 0 && <Changes lines={changed} />}
            </li>
          )
        })}
      </ol>
    </Block>
  )
}
