import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useText } from '../../../design/use-text.ts'
import './arrival.css'

/** "I am here", with the code from the screen: scanned, it stands in the address; or typed. One press, and never a duty. */
export const Page = () => {
  const { id = '' } = useParams()
  const [query] = useSearchParams()
  const t = useText()
  const [code, setCode] = useState(query.get('code') ?? '')
  const arrive = useAct('POST /meetings/:id/arrived')
  const meeting = `/branch-life/meetings/${id}`
  return (
    <PageFrame title={t('branch-life.arrival.arrive.title')} trail={[{ label: t('branch-life.title'), to: '/branch-life' }, { label: t('branch-life.meeting'), to: meeting }]}>
      <Block>
        {arrive.isSuccess ? (
          <div className="bl-arrival-form"><p role="status">{t('branch-life.arrival.done')}</p><div className="tp-btns"><LinkButton to={meeting}>{t('branch-life.arrival.open')}</LinkButton></div></div>
        ) : (
          <form className="bl-arrival-form" noValidate onSubmit={event => { event.preventDefault(); arrive.mutate({ params: { id }, body: { code: code.replaceAll(/\s/g, '') } }) }}>
            <FormProblem error={arrive.error} />
            <TextField label={t('branch-life.arrival.code')} value={code} inputMode="numeric" autoComplete="off" maxLength={12} onChange={setCode} />
            <p className="tp-muted">{t('branch-life.arrival.hint')}</p>
            <div className="tp-btns"><Button type="submit" kind="primary" busy={arrive.isPending}>{t('branch-life.arrival.here')}</Button></div>
          </form>
        )}
      </Block>
    </PageFrame>
  )
}
