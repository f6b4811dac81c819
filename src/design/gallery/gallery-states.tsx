import { Block } from '../block.tsx'
import { Button } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ErrorState } from '../error-state.tsx'
import { ForbiddenState } from '../forbidden-state.tsx'
import { ProblemError } from '../problem.ts'
import { Skeleton } from '../skeleton.tsx'
import { Steps, type Step } from '../steps.tsx'
import { useSay } from '../use-text.ts'

/** Empty, loading, failed, forbidden; and where something has got to. */
export const GalleryStates = () => {
  const say = useSay()
  const w = (zh: string, en: string) => say({ zh, en })
  const error = new ProblemError({ code: 'organisation.rosterRow', title: w('第 18 行没有导入', 'Row 18 was not imported'), detail: w('“目标值”写的是“若干”，要写成数，如 20。其余 61 行没有动，改好再导。', 'The target says “several”; write a number such as 20. The other 61 rows were not touched.'), status: 422 })
  const steps: Step[] = [
    { id: '1', label: w('本人起草', 'Drafted'), note: w('1 月 12 日，用“统计岗位”模板', '12 Jan, from the template for statistics posts'), state: 'done' },
    { id: '2', label: w('党小组讨论', 'Group'), note: w('1 月 15 日，退回 1 次后转支部', '15 Jan, returned once, then to the branch'), state: 'done' },
    { id: '3', label: w('支部逐条审议', 'Branch'), note: w('今天，5 条议到第 4 条', 'today, item 4 of 5'), state: 'now' },
    { id: '4', label: w('全局公开', 'Public'), note: w('全部通过后；退回的改好再议', 'when all pass'), state: 'later' },
  ]
  return (
    <div className="tp-cols tp-cols-6-6">
      <Block title={w('空', 'Empty')} flush><EmptyState title={w('还没有承诺', 'No commitments yet')} actions={<Button size="row" kind="primary">{w('起草承诺书', 'Draft one')}</Button>}>{w('从模板起草，多数人五分钟写完；也可以照去年的改。', 'Start from a template: most people need five minutes; or change last year’s.')}</EmptyState></Block>
      <Block title={w('等', 'Loading')} flush><Skeleton note={w('正在算 3,000 个支部，已到 1,240 个，可先离开', '1,240 of 3,000 branches worked out; you may leave')} /></Block>
      <Block title={w('错', 'Failed')} flush><ErrorState error={error} actions={<Button size="row">{w('下载有批注的表', 'Download the annotated sheet')}</Button>} /></Block>
      <Block title={w('不可见', 'Forbidden')} flush><ForbiddenState who={w('第二党支部的支委', 'the committee of the second branch')} post={w('第一党支部书记', 'secretary of the first branch')} ask="程若谷" actions={<Button size="row">{w('换身份', 'Switch post')}</Button>} /></Block>
      <Block title={w('这份承诺书走到哪', 'Where this letter is')}><Steps label={w('进展', 'Progress')} steps={steps} /></Block>
      <Block title={w('横着走（手机）', 'Along a line (phone)')}><Steps label={w('进展', 'Progress')} across steps={steps.map(({ id, label, state }) => ({ id, label, state }))} /></Block>
    </div>
  )
}
