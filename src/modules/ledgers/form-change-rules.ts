import type { Field } from './register-rules.ts'

/** A form that a register has had: its name, what it records, its fields. */
export type Form = { name: string; purpose: string; fields: readonly Field[] }

export type ChangeKind = 'name' | 'purpose' | 'added' | 'retired' | 'renamed' | 'hint' | 'required' | 'optional' | 'choiceAdded' | 'choiceRetired' | 'order'

/** One thing that differs between two forms. `field`: its key, '' for the register itself; `label`: as it is now called. */
export type FormChange = { kind: ChangeKind; field: string; label: string; from: string; to: string }

/** A column under which rows of every form are shown: `earlier`: other labels that it has had; `pastChoices`: no longer on offer; `retired`: entered no more. */
export type Column = Field & { retired: boolean; earlier: string[]; pastChoices: string[] }

/** What a new form would change in an old one, in the order in which people read it. */
export function formChanges(before: Form, after: Form): FormChange[] {
  const changes: FormChange[] = []
  const say = (kind: ChangeKind, field: Pick<Field, 'key' | 'label'> = { key: '', label: '' }, from = '', to = '') => changes.push({ kind, field: field.key, label: field.label, from, to })
  if (before.name !== after.name) say('name', undefined, before.name, after.name)
  if (before.purpose !== after.purpose) say('purpose', undefined, before.purpose, after.purpose)
  for (const field of after.fields) {
    const old = before.fields.find(({ key }) => key === field.key)
    if (!old) say('added', field)
    else {
      if (old.label !== field.label) say('renamed', field, old.label, field.label)
      if ((old.hint ?? '') !== (field.hint ?? '')) say('hint', field, old.hint, field.hint)
      if (old.required !== field.required) say(field.required ? 'required' : 'optional', field)
      for (const choice of field.choices) if (!old.choices.includes(choice)) say('choiceAdded', field, '', choice)
      for (const choice of old.choices) if (!field.choices.includes(choice)) say('choiceRetired', field, choice, '')
    }
  }
  for (const field of before.fields) if (!after.fields.some(({ key }) => key === field.key)) say('retired', field)
  const order = ({ fields }: Form, other: Form) => fields.filter(({ key }) => other.fields.some((one) => one.key === key)).map(({ key }) => key).join(' ')
  if (order(before, after) !== order(after, before)) say('order')
  return changes
}

/** Where a field takes another type than it ever had: rows on record would be read otherwise than they were meant. */
export function typesBroken(forms: readonly Form[], fields: readonly Field[]): number[] {
  const typeOf = new Map(forms.flatMap((form) => form.fields.map(({ key, type }) => [key, type] as const)))
  return fields.flatMap(({ key, type }, at) => (typeOf.has(key) && typeOf.get(key) !== type ? [at] : []))
}

/** The columns of all forms together, the newest form's first in its order, then the retired ones. */
export function everyColumn(forms: readonly Form[]): Column[] {
  const newest = forms.at(-1)?.fields ?? []
  const columns = new Map<string, Column>(newest.map((field) => [field.key, { ...field, retired: false, earlier: [], pastChoices: [] }]))
  for (const { fields } of [...forms].reverse()) {
    for (const field of fields) {
      const column = columns.get(field.key) ?? { ...field, required: false, retired: true, earlier: [], pastChoices: [] }
      if (field.label !== column.label && !column.earlier.includes(field.label)) column.earlier.push(field.label)
      for (const choice of field.choices) if (!column.choices.includes(choice) && !column.pastChoices.includes(choice)) column.pastChoices.push(choice)
      columns.set(field.key, column)
    }
  }
  return [...columns.values()]
}

/** The heading of a column in a sheet: what it is called, and what it was called. */
export function headingOf({ label, earlier, retired }: Column): string {
  return `${label}${earlier.length > 0 ? `（原${earlier.join('、')}）` : ''}${retired ? '（已停用）' : ''}`
}
