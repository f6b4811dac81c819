import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { ActionList, ActionRow } from '../../../design/action-row.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Detail } from './assessment-types.ts'

/** What subjects doubt, with the answers. */
export const ContestsBlock = ({ detail, reload }: { detail: Detail; reload: () => void }) => {
  const t = useText()
  const say = useSay()
  return (
    <Block title={t('assessment.contest.title')} flush>
      <ActionList>
        {detail.contests.map(contest => (
          <ActionRow key={contest.id} title={t('assessment.contest.said', { name: contest.name, input: say(contest.title) })} note={t('assessment.contest.by', { by: contest.contestedBy, reason: contest.reason })}>
            {contest.answer !== null ? <p>{t(contest.accepted ? 'assessment.contest.accepted' : 'assessment.contest.declined', { answer: contest.answer })}</p> : detail.can.stateInputs ? <AnswerForm detail={detail} contest={contest.id} reload={reload} /> : <p className="tp-muted">{t('assessment.contest.open')}</p>}
          </ActionRow>
        ))}
      </ActionList>
    </Block>
  )
}

const AnswerForm = ({ detail, contest, reload }: { detail: Detail; contest: string; reload: () => void }) => {
  const t = useText()
  const [words, setWords] = useState('')
  const answer = useAct('POST /assessments/:id/contests/:contest/answer')
  const send = (accept: boolean) => answer.mutate({ params: { id: detail.id, contest }, body: { version: detail.version, accept, answer: words.trim() } })
  return (
    <div className="tp-stack">
      <TextField label={t('assessment.contest.answer')} value={words} onChange={setWords} maxLength={300} error={fieldError(answer.error, 'answer')} />
      <FormProblem error={answer.error} labels={{ answer: t('assessment.contest.answer') }} onReload={reload} />
      <div className="tp-btns"><Button size="row" busy={answer.isPending} onClick={() => send(true)}>{t('assessment.contest.yes')}</Button><Button size="row" busy={answer.isPending} onClick={() => send(false)}>{t('assessment.contest.no')}</Button></div>
    </div>
  )
}
