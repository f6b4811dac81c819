import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { writeSheet } from '../planning/index.ts'
import { commitmentList, type CommitmentFilter } from './commitment-list.ts'
import { texts } from './texts.ts'

const pageSize = 200

/** The commitments under a filter as an Excel sheet; the same rows that the board shows to this actor. */
export async function exportCommitments(reader: Reader, actor: Actor, filter: CommitmentFilter): Promise<FileAnswer> {
  const t = (key: keyof typeof texts) => say(actor.lang, texts[key])
  const heads = (['commitments.year', 'commitments.holder', 'commitments.branch', 'commitments.number', 'commitments.kind', 'commitments.form', 'commitments.category', 'commitments.text', 'commitments.target', 'commitments.due', 'commitments.goal', 'commitments.state', 'commitments.done', 'commitments.outcome'] as const).map(t)
  const categoryName = (category: string) => { const key = `commitments.category.${category}`; return key in texts ? t(key as keyof typeof texts) : category }
  async function* rows() {
    for (let offset = 0; ; offset += pageSize) {
      const page = await commitmentList(reader, actor, { ...filter, limit: pageSize, offset })
      for (const row of page.rows)
        yield [
          String(row.year), row.holder, row.branch.name, String(row.number), t(`commitments.kind.${row.kind}`), t(`commitments.form.${row.form}`), categoryName(row.category), row.text,
          row.target === null ? '' : `${row.target}${row.targetUnit}`, row.due ?? '', row.goal ? `${row.goal.code} ${row.goal.title}` : '', t(`commitments.state.${row.state}`), row.done === '0' ? '' : `${row.done}${row.targetUnit}`, row.outcome ? t(`commitments.outcome.${row.outcome}`) : '',
        ]
      if (offset + pageSize >= page.total) return
    }
  }
  return { name: `${t('commitments.title')}-${actor.today}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await writeSheet(t('commitments.title'), heads, rows()) }
}
