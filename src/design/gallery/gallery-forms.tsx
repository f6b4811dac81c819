import { lazy, Suspense, useState } from 'react'
import { Block } from '../block.tsx'
import { Button } from '../button.tsx'
import { CheckField } from '../fields/check-field.tsx'
import { ChoiceChips } from '../fields/choice-chips.tsx'
import { DateField } from '../fields/date-field.tsx'
import { FormProblem } from '../fields/form-problem.tsx'
import { NumberField } from '../fields/number-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { Stepper } from '../fields/stepper.tsx'
import { TextAreaField } from '../fields/text-area-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { ProblemError } from '../problem.ts'
import { Sheet } from '../sheet.tsx'
import { Skeleton } from '../skeleton.tsx'
import { useSay } from '../use-text.ts'

const SearchSelect = lazy(async () => ({ default: (await import('../antd/search-select-field.tsx')).SearchSelectField }))
const Day = lazy(async () => ({ default: (await import('../antd/day-field.tsx')).DayField }))

/** Forms on the PC and the three presses of the phone. */
export const GalleryForms = () => {
  const say = useSay()
  const w = (zh: string, en: string) => say({ zh, en })
  const [text, setText] = useState('')
  const [target, setTarget] = useState(w('若干', 'several'))
  const [who, setWho] = useState<string | null>('b2')
  const [day, setDay] = useState<string | null>('2026-07-08')
  const [firm, setFirm] = useState<'a' | 'b' | 'c'>('a')
  const [errors, setErrors] = useState(1)
  const [checked, setChecked] = useState(true)
  const [sheet, setSheet] = useState(false)
  const [tried, setTried] = useState(false)
  const problem = new ProblemError({ code: 'commitments.invalid', title: w('有 1 处要改，没有保存', '1 thing to change; not saved'), status: 400, fields: [{ path: 'target', message: w('要写成数，如 20', 'write a number such as 20') }] })
  const units = [{ value: 'b1', label: w('第一党支部', 'First branch') }, { value: 'b2', label: w('第二党支部', 'Second branch') }]
  const firms = [{ value: 'a' as const, label: '云溪精工轴承' }, { value: 'b' as const, label: '恒远纺织' }, { value: 'c' as const, label: '青石建材' }]
  return (
    <div className="tp-cols tp-cols-6-6">
      <Block title={w('表单', 'Form')}>
        <form className="tp-form" onSubmit={event => { event.preventDefault(); setTried(true) }}>
          <FormProblem error={tried ? problem : null} labels={{ target: w('目标值', 'Target') }} />
          <TextField label={w('承诺内容', 'Commitment')} value={text} onChange={setText} hint={w('写一件能看见结果的事', 'Something whose result can be seen')} />
          <NumberField label={w('目标值', 'Target')} value={target} onChange={setTarget} unit={w('家', 'firms')} error={w('要写成数，如 20', 'write a number such as 20')} />
          <SelectField label={w('支部', 'Branch')} value={who ?? ''} options={units} onChange={setWho} />
          <Suspense fallback={<Skeleton lines={2} />}>
            <SearchSelect label={w('负责人', 'Owner')} value={who} options={units} onChange={setWho} optional />
            <Day label={w('期限', 'Due')} value={day} onChange={setDay} />
          </Suspense>
          <DateField label={w('开会日期', 'Day of the meeting')} value={day ?? ''} onChange={setDay} />
          <TextAreaField label={w('说明', 'Note')} value={text} onChange={setText} optional />
          <CheckField label={w('附：数据出处', 'With sources')} hint={w('逐个写明每个数的定义和记录', 'the definition and records of each figure')} checked={checked} onChange={setChecked} />
          <div className="tp-btns"><Button kind="primary" type="submit">{w('交给党小组', 'Hand to the group')}</Button><Button onClick={() => setSheet(true)}>{w('记一次进展（手机）', 'Log progress (phone)')}</Button></div>
        </form>
      </Block>
      <Block title={w('手机：三下点完', 'Phone: three presses')} density="touch">
        <ChoiceChips label={w('核查了哪家', 'Which firm')} options={firms} value={firm} onChange={setFirm} end={w('今天，7 月 8 日', 'today, 8 Jul')} />
        <div style={{ margin: '16px 0' }}><Stepper label={w('发现差错', 'Errors found')} value={errors} onChange={setErrors} /></div>
        <Button kind="primary" wide>{w('记下，完成第 12 家', 'Record: the 12th')}</Button>
      </Block>
      <Sheet title={w('记一次进展', 'Log progress')} open={sheet} onClose={() => setSheet(false)}>
        <ChoiceChips label={w('核查了哪家', 'Which firm')} options={firms} value={firm} onChange={setFirm} />
        <p style={{ marginTop: 18 }}><Button kind="primary" wide onClick={() => setSheet(false)}>{w('记下，完成第 12 家', 'Record: the 12th')}</Button></p>
      </Sheet>
    </div>
  )
}
