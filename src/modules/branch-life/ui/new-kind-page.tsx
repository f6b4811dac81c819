import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { KindFields, type RuleDraft } from './kind-fields.tsx'
import { useKindSentence } from './kind-sentence.ts'

/** A kind of meeting of one's own: its names, its rule, and a sentence that says what that will mean. */
export const Page = () => {
  const t = useText()
  const { data, error, refetch } = useCall('GET /meeting-kinds')
  if (error) return <PageProblem error={error} audience={t('branch-life.kinds.audience')} onRetry={() => void refetch()} />
  if (data && !data.can.change) return <ForbiddenState who={t('branch-life.kinds.audience')} />
  return (
    <PageFrame title={t('branch-life.kinds.add.title')} trail={[{ label: t('branch-life.title'), to: '/branch-life' }, { label: t('branch-life.kinds.title'), to: '/meeting-kinds' }]} audience={t('branch-life.kinds.audience')}>
      <Block>{data ? <NewKindForm list={data} /> : <Skeleton lines={8} />}</Block>
    </PageFrame>
  )
}

const NewKindForm = ({ list }: { list: Answer<'GET /meeting-kinds'> }) => {
  const t = useText()
  const go = useNavigate()
  const [params] = useSearchParams()
  const sentence = useKindSentence(list.duties)
  const asked = list.duties.filter(({ code }) => code === params.get('duty')).map(({ code }) => code)
  const [name, setName] = useState({ nameZh: '', nameEn: '', namesWork: true, learning: false, keepsContent: true })
  const [rule, setRule] = useState<RuleDraft>({ heldBy: ['party.branch'], attends: 'members', quorum: null, required: asked.length > 0, joint: true, satisfies: asked, mayFulfil: [], basis: '', fromDay: list.today })
  const put = (change: Partial<typeof name>) => setName(now => ({ ...now, ...change }))
  const add = useAct('POST /meeting-kinds', { onDone: ({ key }) => void go(`/meeting-kinds/${key}`) })
  const wrong = (path: string) => fieldError(add.error, path)
  const labels = { nameZh: t('branch-life.kinds.nameZh'), nameEn: t('branch-life.kinds.nameEn'), heldBy: t('branch-life.kinds.heldBy'), 'quorum.part': t('branch-life.kinds.quorum.part'), satisfies: t('branch-life.kinds.satisfies'), mayFulfil: t('branch-life.kinds.mayFulfil'), fromDay: t('branch-life.kinds.from') }
  return (
    <form className="tp-form" onSubmit={event => event.preventDefault()}>
      <FormProblem error={add.error} labels={labels} />
      <TextField label={labels.nameZh} value={name.nameZh} maxLength={20} error={wrong('nameZh')} onChange={nameZh => put({ nameZh })} />
      <TextField label={labels.nameEn} value={name.nameEn} maxLength={60} error={wrong('nameEn')} onChange={nameEn => put({ nameEn })} />
      <KindFields value={rule} list={list} wrong={wrong} onChange={change => setRule(now => ({ ...now, ...change }))} />
      <CheckField label={t('branch-life.kinds.namesWork')} checked={name.namesWork} onChange={namesWork => put({ namesWork })} />
      <CheckField label={t('branch-life.kinds.learning')} checked={name.learning} onChange={learning => put({ learning })} />
      <CheckField label={t('branch-life.kinds.keepsContent')} hint={t('branch-life.kinds.keepsContent.hint')} checked={name.keepsContent} onChange={keepsContent => put({ keepsContent })} />
      <p className="tp-strong">{sentence(name.nameZh, rule)}</p>
      <div className="tp-btns"><Confirm action={t('branch-life.kinds.add.save')} question={t('branch-life.kinds.add.question')} yes={t('branch-life.kinds.save')} busy={add.isPending} onYes={() => add.mutate({ body: { ...name, ...rule } })} /></div>
    </form>
  )
}
