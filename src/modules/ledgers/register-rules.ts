/** What a field of a register takes. Units, persons and business goals are chosen, never typed. */
export const fieldTypes = ['text', 'number', 'date', 'choice', 'unit', 'person', 'goal'] as const
export type FieldType = (typeof fieldTypes)[number]

/** `hint`: a few words under the field, for whoever fills it in. */
export type Field = { key: string; label: string; type: FieldType; required: boolean; choices: readonly string[]; hint?: string | undefined }

/** A register as it is defined: its fields and the parts that four of them play. */
export type RegisterForm = { fields: readonly Field[]; date: string; unit: string; key: string; amount: string | null }

export type FormFault = 'field-twice' | 'choices-missing' | 'date-field-wrong' | 'unit-field-wrong' | 'key-field-wrong' | 'amount-field-wrong' | 'survey-data-stays-out' | 'private-matters-stay-out'

// What a survey object reports and what identifies it (Statistics Law: data of a single survey object are confidential).
const surveyData = /产值|营业收入|主营业务收入|利润|销售额|零售额|纳税|税额|资产总计|投资完成额|用电量|能耗|工资总额|社会信用代码|组织机构代码|法人代码/
// What a ledger of work has no business with (burden rules; Personal Information Protection Law, art. 28).
const privateMatters = /宗教|信仰|健康|病史|病情|身份证|思想动态|言论|学习积分|在线时长|位置|轨迹/

/** What is wrong with a register's definition, in the order in which people read it. Fields that facts carry themselves are reserved. */
export function formFaults({ fields, date, unit, key, amount }: RegisterForm): { fault: FormFault; at: string }[] {
  const faults: { fault: FormFault; at: string }[] = []
  const typeOf = (name: string) => fields.find((field) => field.key === name)
  fields.forEach((field, index) => {
    const at = `fields.${index}.label`
    if (fields.findIndex((other) => other.key === field.key || other.label === field.label) !== index) faults.push({ fault: 'field-twice', at })
    if (field.type === 'choice' && new Set(field.choices).size < 2) faults.push({ fault: 'choices-missing', at: `fields.${index}.choices` })
    if (surveyData.test(field.label)) faults.push({ fault: 'survey-data-stays-out', at })
    if (privateMatters.test(field.label)) faults.push({ fault: 'private-matters-stay-out', at })
  })
  const required = (name: string, type: FieldType) => typeOf(name)?.type === type && typeOf(name)?.required === true
  if (!required(date, 'date')) faults.push({ fault: 'date-field-wrong', at: 'date' })
  if (!required(unit, 'unit')) faults.push({ fault: 'unit-field-wrong', at: 'unit' })
  if (!required(key, 'text')) faults.push({ fault: 'key-field-wrong', at: 'key' })
  if (amount !== null && !required(amount, 'number')) faults.push({ fault: 'amount-field-wrong', at: 'amount' })
  return faults
}
