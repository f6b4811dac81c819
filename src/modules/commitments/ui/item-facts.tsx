import { Link } from 'react-router'
import { dayInSentence } from '../../../design/format-date.ts'
import { formatNumber } from '../../../design/format-number.ts'
import { Icon } from '../../../design/icon.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { useLanguage, useText } from '../../../design/use-text.ts'
import type { Row } from './letter-shapes.ts'

/** The small facts under an item's sentence: by when, target, for whom, what it serves. */
export const useItemFacts = () => {
  const t = useText()
  const language = useLanguage()
  return (item: Row): React.ReactNode[] => [
    ...(item.withdrawn ? [<span key="withdrawn">{t('commitments.withdrawn.of', { on: dayInSentence(item.withdrawn.on, language), reason: item.withdrawn.reason })}</span>] : []),
    item.due ? <span key="due" className="tp-row"><Icon name="clock" size="xs" />{t('commitments.due.by', { due: dayInSentence(item.due, language) })}</span> : t('commitments.no-date'),
    item.target === null ? t('commitments.no-amount') : t('commitments.target.of', { target: formatNumber(item.target), unit: item.targetUnit }),
    ...(item.beneficiary ? [t('commitments.beneficiary.of', { code: item.beneficiary })] : []),
    ...(item.partners.length > 0 ? [`${t('commitments.partners')} ${item.partners.join(t('design.listComma'))}`] : []),
    ...(item.goal ? [<Link key="goal" className="tp-link" to={`/plans/goals/${item.goal.id}`}><SideDot side={item.goal.code.startsWith('D') ? 'party' : 'business'} /> {item.goal.title}</Link>] : []),
  ]
}

/** What is done so far, in words: 已完成 11 / 20 家. The entries that it adds up stand on the letter's page. */
export const useDoneWords = () => {
  const t = useText()
  return (item: Pick<Row, 'done' | 'target' | 'targetUnit'>): string =>
    item.target === null ? t('commitments.done.only', { done: formatNumber(item.done), unit: item.targetUnit }) : t('commitments.done.of', { done: formatNumber(item.done), target: formatNumber(item.target), unit: item.targetUnit })
}

/** The share done and the share that should be done by today (an even pace through the year up to the item's day). */
export const shares = (item: Pick<Row, 'done' | 'target' | 'due' | 'year'>, today: string): { done: number; expected: number } | null => {
  if (item.target === null || Number(item.target) === 0) return null
  const start = Date.parse(`${item.year}-01-01`)
  const end = Date.parse(item.due ?? `${item.year}-12-31`)
  return { done: Math.min(1, Number(item.done) / Number(item.target)), expected: Math.min(1, Math.max(0, (Date.parse(today) - start) / Math.max(1, end - start))) }
}
