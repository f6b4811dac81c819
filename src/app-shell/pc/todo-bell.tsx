import { Link } from 'react-router'
import { Icon } from '../../design/icon.tsx'
import { useText } from '../../design/use-text.ts'
import { useTodos } from '../use-todos.ts'

/** How many things wait for me, and the way to them. */
export const TodoBell = () => {
  const t = useText()
  const todos = useTodos()
  if (!todos) return null
  return <Link className="tp-tool" to="/"><Icon name="bell" /><span>{todos.length}</span><span className="tp-hidden">{t('shell.waiting')}</span></Link>
}
