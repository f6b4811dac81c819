import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { useAnnounce } from '../../../design/announce.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { useText } from '../../../design/use-text.ts'

const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** When I want to be left alone, and whether notices come once a day. */
export const NoticeSettingBlock = ({ setting }: { setting: Answer<'GET /notices'>['setting'] }) => {
  const t = useText()
  const [say, live] = useAnnounce()
  const [from, setFrom] = useState(String(setting.quietFrom))
  const [until, setUntil] = useState(String(setting.quietUntil))
  const [daily, setDaily] = useState(setting.daily)
  const save = useAct('PUT /notices/setting', { refresh: ['GET /notices'], onDone: () => say(t('workbench.notices.saved')) })
  const options = hours.map(hour => ({ value: String(hour), label: t('workbench.notices.hour', { hour }) }))
  return (
    <Block title={t('workbench.notices.setting')} foot={t('workbench.notices.quiet-note')}>
      <form className="tp-form" onSubmit={event => { event.preventDefault(); save.mutate({ body: { quietFrom: Number(from), quietUntil: Number(until), daily } }) }}>
        <FormProblem error={save.error} />
        <SelectField label={t('workbench.notices.from')} value={from} options={options} onChange={setFrom} />
        <SelectField label={t('workbench.notices.until')} value={until} options={options} onChange={setUntil} />
        <CheckField label={t('workbench.notices.daily')} checked={daily} onChange={setDaily} />
        <div className="tp-btns"><Button type="submit" busy={save.isPending}>{t('workbench.notices.save')}</Button></div>
        {live}
      </form>
    </Block>
  )
}
