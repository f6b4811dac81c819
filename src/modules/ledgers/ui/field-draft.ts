import type { Answer } from '../../../app-shell/client.ts'

type Field = Answer<'GET /ledgers/:id'>['fields'][number]

/** A field as the form holds it: its choices in one line. */
export type FieldDraft = Omit<Field, 'choices' | 'hint'> & { choices: string; hint: string }

/** A field to be changed. */
export const draftOf = ({ choices, hint, ...field }: Field): FieldDraft => ({ ...field, choices: choices.join('、'), hint: hint ?? '' })

/** The field as it is sent. */
export const fieldOf = ({ choices, hint, ...field }: FieldDraft): Field => ({ ...field, choices: field.type === 'choice' ? choices.split(/[、，,;；]/).map(one => one.trim()).filter(Boolean) : [], ...(hint.trim() === '' ? {} : { hint }) })

/** A new field, under a key that none has. */
export const newField = (taken: readonly string[], type: Field['type'] = 'choice'): FieldDraft => {
  let number = taken.length + 1
  while (taken.includes(`f${number}`)) number += 1
  return { key: `f${number}`, label: '', type, required: true, choices: '', hint: '' }
}
