import { Button } from './button.tsx'
import { FormProblem } from './fields/form-problem.tsx'
import { asProblem, ProblemError } from './problem.ts'
import type { KeptDraft } from './use-kept-draft.ts'
import { useText } from './use-text.ts'
import './draft-problem.css'

type DraftProblemProps<T extends object> = {
  error: unknown
  draft: KeptDraft<T>
  labels?: Readonly<Record<string, string>>
  /** reads the newest version; what was typed stays and goes on top of it */
  onReload?: () => void
}

/** What stands above a form that keeps its draft: that it was found again, that there is no network, what somebody else changed meanwhile, or what is wrong. */
export const DraftProblem = <T extends object>({ error, draft, labels, onReload }: DraftProblemProps<T>) => {
  const t = useText()
  const problem = error ? asProblem(error) : null
  const cut = problem?.status === 0 && problem.code === 'network.unreachable'
  const newer = problem?.status === 409 ? problem.version : undefined
  return (
    <>
      <div role="status">
        {cut && <p className="tp-draft">{t('design.draft.offline')}</p>}
        {draft.found && !cut && !problem && <p className="tp-draft">{t('design.draft.found')} <Button size="row" kind="quiet" onClick={draft.drop}>{t('design.draft.drop')}</Button></p>}
      </div>
      {problem && !cut && <FormProblem error={newer === undefined ? error : new ProblemError({ ...problem, changes: changedSince(problem.changes ?? [], draft.read) })} labels={labels} onReload={newer === undefined ? onReload : () => { draft.onto(newer); onReload?.() }} />}
    </>
  )
}

/** Of what a refusal says about the newest version, that which differs from what the form had shown. */
const changedSince = <C extends { field: string; now: unknown }>(changes: readonly C[], read: object): C[] =>
  changes.filter(({ field, now }) => {
    const was = field.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], read)
    return was === undefined || String(was) !== String(now ?? '')
  })
