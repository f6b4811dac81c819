import { useNavigate } from 'react-router'
import { SegmentedControl } from '../../../design/segmented-control.tsx'
import { useText } from '../../../design/use-text.ts'

type View = 'calendar' | 'year' | 'list' | 'matrix'

/** Four ways to look at the same meetings. */
export const Views = ({ value, onView }: { value: View; onView?: (view: Exclude<View, 'matrix'>) => void }) => {
  const t = useText()
  const navigate = useNavigate()
  const show = (view: View) => {
    if (view === 'matrix') return void navigate('/branch-life/compliance')
    if (onView) return onView(view)
    void navigate(`/branch-life?view=${view}`)
  }
  return <SegmentedControl label={t('branch-life.view')} value={value} options={(['matrix', 'calendar', 'year', 'list'] as const).map(view => ({ value: view, label: t(`branch-life.view.${view}`) }))} onChange={show} />
}
