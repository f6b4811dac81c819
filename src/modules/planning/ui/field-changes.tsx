import { Changes } from '../../../design/changes.tsx'
import type { TextKey } from '../../../design/text-registry.ts'
import { useText } from '../../../design/use-text.ts'

const names: Readonly<Record<string, TextKey>> = {
  code: 'planning.goal.code', title: 'planning.goal.title', kind: 'planning.goal.kind', deliverable: 'planning.goal.deliverable', sourceDocument: 'planning.goal.source', sourceNumber: 'planning.goal.source-number', sourceClause: 'planning.goal.source-clause', coverage: 'planning.goal.coverage', action: 'planning.goal.action', unit: 'planning.goal.unit', person: 'planning.goal.person',
  cooperating: 'planning.goal.cooperating', starts: 'planning.goal.starts', ends: 'planning.goal.ends', weight: 'planning.goal.weight', measures: 'planning.measures',
}

/** A value of a version in words; measures as their names and targets. */
const words = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—'
  if (Array.isArray(value)) return value.map(part => (part && typeof part === 'object' ? `${String((part as { label: unknown }).label)} ${String((part as { target: unknown }).target)}` : String(part))).join('; ')
  return String(value)
}

type FieldChange = { field: string; was: unknown; now: unknown }

/** What differs between two versions of a goal: the words before, the words after. */
export const FieldChanges = ({ changes }: { changes: readonly FieldChange[] }) => {
  const t = useText()
  return <Changes lines={changes.map(({ field, was, now }) => [names[field] ? t(names[field]) : field, <><del>{words(was)}</del> <ins>{words(now)}</ins></>])} />
}
