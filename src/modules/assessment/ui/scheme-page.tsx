import { useParams, useSearchParams } from 'react-router'
import { linkTo, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Button, buttonClass } from '../../../design/button.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { LintBlock } from './lint-block.tsx'
import { RuleBlock, WorkingsBlock } from './rule-block.tsx'
import type { SchemeInWords } from './scheme-types.ts'
import { SchemeInputsBlock } from './scheme-inputs-block.tsx'
import { SourcesBlock } from './sources-block.tsx'
import { UsedByBlock } from './used-by-block.tsx'
import './scheme-page.css'

/** A version of a scheme as a clerk reads it: every rule in words, where its figures come from, what the check says. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /schemes/:id', { params: { id } })
  if (error) return <PageProblem error={error} audience={t('assessment.rules.audience')} onRetry={() => void refetch()} />
  if (!data) return <PageFrame title={t('assessment.schemes.name')} trail={[{ label: t('assessment.list.title'), to: '/assessments' }]}><Skeleton lines={8} /></PageFrame>
  return <Opened scheme={data} />
}

const Opened = ({ scheme }: { scheme: SchemeInWords }) => {
  const t = useText()
  const say = useSay()
  const phone = usePhone()
  const [params] = useSearchParams()
  const from = scheme.assessments.find(({ id }) => id === params.get('assessment'))
  const trail = [{ label: t('assessment.list.title'), to: '/assessments' }, ...(from ? [{ label: from.title, to: `/assessments/${from.id}` }] : [])]
  const facts = [
    t('assessment.rules.entered', { version: scheme.version, by: scheme.entererName, day: clockTime(scheme.enteredAt).slice(0, 10) }),
    scheme.kinds.map(say).join(t('design.listComma')),
    ...(scheme.period ? [t(`assessment.rules.period.${scheme.period}`)] : []),
    ...(scheme.total ? [t('assessment.rules.total', { total: scheme.total })] : []),
  ]
  const word = (
    <a className={buttonClass({ kind: 'primary' })} href={linkTo('GET /schemes/:id/assessment-rules', { params: { id: scheme.id }, query: from ? { assessment: from.id } : {} })} download><Icon name="download" size="s" />{t('assessment.rules.word')}</a>
  )
  const workings = scheme.rules.filter(({ outcome }) => !outcome)
  return (
    <PageFrame title={say(scheme.title)} facts={facts} audience={t('assessment.rules.audience')} trail={trail} actions={!phone && <><Button onClick={() => print()}>{t('assessment.rules.print')}</Button>{word}</>}>
      {phone && <div className="tp-btns tp-rules-word">{word}</div>}
      <div className="tp-cols tp-cols-8-4">
        <div className="tp-stack">
          {scheme.rules.filter(({ outcome }) => outcome).map(rule => <RuleBlock key={rule.name} rule={rule} />)}
          {workings.length > 0 && <WorkingsBlock rules={workings} />}
          <SchemeInputsBlock inputs={scheme.inputs} />
        </div>
        <div className="tp-stack">
          <LintBlock scheme={scheme} />
          <UsedByBlock scheme={scheme} />
          <SourcesBlock title={t('assessment.readings.title')} note={t('assessment.readings.note')} texts={scheme.readings} />
          <SourcesBlock title={t('assessment.sources.title')} texts={scheme.source} />
        </div>
      </div>
    </PageFrame>
  )
}
