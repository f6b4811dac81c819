import { ActionList, ActionRow } from '../../../design/action-row.tsx'
import { Block } from '../../../design/block.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { AppealForm } from './appeal-form.tsx'
import type { Detail } from './assessment-types.ts'
import { DecideForm } from './decide-form.tsx'

/** Appeals with their decisions, and the word of those whose result it is. */
export const AppealsBlock = ({ detail, reload }: { detail: Detail; reload: () => void }) => {
  const t = useText()
  const due = detail.process.steps.find(({ step }) => step === 'appeal')?.due
  const mine = detail.subjects.filter(({ unitId, can }) => can.appeal && !detail.appeals.some(appeal => appeal.unitId === unitId))
  return (
    <Block title={t('assessment.appeal.title')} note={due && detail.step === 'appeal' && t('assessment.appeal.until', { day: due })} flush>
      <ActionList>
        {mine.map(({ unitId, name }) => <ActionRow key={unitId} title={name}><AppealForm id={detail.id} unit={unitId} /></ActionRow>)}
        {detail.appeals.map(appeal => (
          <ActionRow key={appeal.id} title={appeal.name} note={t('assessment.appeal.by', { by: appeal.filedBy, at: clockTime(appeal.filedAt).slice(0, 10), reason: appeal.reason })}>
            {appeal.decision !== null ? <p>{t(appeal.upheld ? 'assessment.appeal.upheld' : 'assessment.appeal.declined', { decision: appeal.decision, by: appeal.decidedBy ?? '' })}</p> : detail.can.decideAppeals ? <DecideForm detail={detail} appeal={appeal} reload={reload} /> : <StateTag tone="warn">{t('assessment.appeal.open')}</StateTag>}
          </ActionRow>
        ))}
      </ActionList>
    </Block>
  )
}
