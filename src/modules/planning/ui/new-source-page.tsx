import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { ItemLines } from './item-lines-field.tsx'
import { readItemLines } from './item-lines.ts'

/** 登记来源文件: a document that the plan answers to, with what it asks for line by line. */
export const Page = () => {
  const t = useText()
  const go = useNavigate()
  const { today } = useSession()
  const { id = '' } = useParams()
  const plan = useCall('GET /plans/:id', { params: { id } })
  const [words, setWords] = useState({ title: '', number: '', issuer: '', issuedOn: today, lines: '' })
  const put = (name: keyof typeof words) => (value: string) => setWords(now => ({ ...now, [name]: value }))
  const enter = useAct('POST /plans/:id/sources', { onDone: () => go(`/plans/${id}/coverage`) })
  if (plan.error) return <PageProblem error={plan.error} onRetry={() => void plan.refetch()} />
  if (!plan.data) return <Skeleton lines={8} />
  const { lines, ...body } = words
  const items = readItemLines(lines)
  const wrong = (path: string) => fieldError(enter.error, path)
  return (
    <PageFrame title={t('planning.source.enter')} audience={t('planning.plan.audience')} trail={[{ label: plan.data.title, to: `/plans/${id}` }, { label: t('planning.coverage.title'), to: `/plans/${id}/coverage` }]}>
      <Block>
        <form className="tp-form" onSubmit={event => { event.preventDefault(); enter.mutate({ params: { id }, body: { ...body, items } }) }}>
          <FormProblem error={enter.error} labels={{ title: t('planning.source.title'), number: t('planning.source.number'), issuer: t('planning.source.issuer'), issuedOn: t('planning.source.issued-on'), items: t('planning.source.items') }} />
          <TextField label={t('planning.source.title')} value={words.title} onChange={put('title')} error={wrong('title')} />
          <TextField label={t('planning.source.number')} optional value={words.number} onChange={put('number')} error={wrong('number')} />
          <TextField label={t('planning.source.issuer')} value={words.issuer} onChange={put('issuer')} error={wrong('issuer')} />
          <DateField label={t('planning.source.issued-on')} value={words.issuedOn} max={today} onChange={put('issuedOn')} error={wrong('issuedOn')} />
          <ItemLines value={lines} onChange={put('lines')} error={enter.error} />
          <div className="tp-btns"><Button type="submit" kind="primary" busy={enter.isPending} disabled={words.title.trim() === '' || words.issuer.trim() === '' || items.length === 0}>{t('planning.source.save')}</Button></div>
        </form>
      </Block>
    </PageFrame>
  )
}
