import { useState } from 'react'
import { Link } from 'react-router'
import { useQueryClient } from '@tanstack/react-query'
import { call, type Route } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import type { Todo } from '../../../app-shell/use-todos.ts'
import { ActionRow } from '../../../design/action-row.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { dayInSentence } from '../../../design/format-date.ts'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'

/** One to-do with its action in place: pressing does it; what goes wrong stands under the row and nothing is lost. */
export const TodoRow = ({ todo }: { todo: Todo }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const { today } = useSession()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = async (action: Todo['actions'][number]) => {
    setBusy(true)
    setError(null)
    try {
      // The server names the call; its shape was checked against the contract there.
      await (call as (route: string, input: unknown) => Promise<unknown>)(action.call as Route, { params: action.params, body: action.body ?? {} })
      await queries.invalidateQueries()
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <ActionRow icon={iconOf(todo.kind)} title={<Link to={todo.href}>{say(todo.title)}</Link>} note={say(todo.detail)} due={todo.due && dayInSentence(todo.due, language, today)}
      actions={<>
        {todo.actions.map((action) => <Button key={action.call + say(action.label)} size="row" disabled={busy} onClick={() => void run(action)}>{say(action.label)}</Button>)}
        {todo.actions.length === 0 && <LinkButton size="row" to={todo.href}>{t('workbench.open')}</LinkButton>}
      </>}>
      {error !== null && <FormProblem error={error} />}
    </ActionRow>
  )
}

function iconOf(kind: string) {
  if (kind.startsWith('commitments.')) return 'pen' as const
  if (kind.startsWith('branch-life.')) return 'calendar' as const
  if (kind.startsWith('assessment.')) return 'scale' as const
  return 'plan' as const
}
