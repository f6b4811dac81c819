import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { Dumbbell } from '../../../design/dumbbell.tsx'
import { SealLine } from '../../../design/seal.tsx'
import { SideTag } from '../../../design/side-tag.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Detail, SubjectRow } from './assessment-types.ts'
import { numberIn, OutcomeWord } from './outcome-word.tsx'

const highest = 100

/** Where the axis of both sides begins: the ten below the lowest side. */
const axisFrom = (subjects: readonly SubjectRow[]): number => {
  const sides = subjects.flatMap(({ outcomes }) => [numberIn(outcomes?.party), numberIn(outcomes?.business)]).filter(value => value !== null).map(Number)
  return Math.max(0, Math.min(highest - 10, Math.floor(Math.min(highest, ...sides) / 10) * 10))
}

/** The results of all units that one may see, in the order of the organisation: never a ranking. */
export const ScoreTable = ({ detail, picked }: { detail: Detail; picked: string | undefined }) => {
  const t = useText()
  const say = useSay()
  const title = t(detail.ofMembers ? 'assessment.score.members' : 'assessment.score.units', { count: detail.subjects.length })
  const from = axisFrom(detail.subjects)
  const twoSided = detail.outcomes.some(({ name }) => name === 'party') && detail.outcomes.some(({ name }) => name === 'business')
  const outcomeColumn = ({ name, title, type }: Detail['outcomes'][number]): Column<SubjectRow> => ({
    key: name,
    header: say(title),
    figures: type !== 'grade' && type !== 'text',
    cell: row => {
      const word = <OutcomeWord outcome={row.outcomes?.[name]} />
      if (type === 'grade' && row.outcomes?.[name]?.state === 'value') return <StateTag>{word}</StateTag>
      return name === 'score' ? <b>{word}</b> : word
    },
  })
  const balance: Column<SubjectRow> = {
    key: 'balance',
    header: t('assessment.column.balance', { from, to: highest }),
    drawn: <span className="tp-between" style={{ width: 140 }} aria-hidden="true"><i>{from}</i><i>{highest}</i></span>,
    cell: ({ outcomes }) => {
      const [party, business] = [numberIn(outcomes?.party), numberIn(outcomes?.business)]
      return party !== null && business !== null ? <Dumbbell party={Number(party)} business={Number(business)} from={from} to={highest} /> : null
    },
  }
  const sides = detail.outcomes.filter(({ name }) => name === 'party' || name === 'business')
  // Further parts of the total are told in the explanation beside the table.
  const others = detail.outcomes.filter(({ name, type }) => !twoSided || name === 'score' || type === 'grade').filter(outcome => !sides.includes(outcome))
  const columns: Column<SubjectRow>[] = [
    { key: 'name', header: t(detail.ofMembers ? 'assessment.column.member' : 'assessment.column.unit'), cell: row => <Link className="tp-link" to={`?unit=${row.unitId}`} replace preventScrollReset>{row.name}</Link>, names: true },
    ...sides.map(outcomeColumn),
    ...(twoSided ? [balance] : []),
    ...others.map(outcomeColumn),
  ]
  return (
    <Block title={title} end={twoSided && <><SideTag side="party" bare /><SideTag side="business" bare /><span>{t('assessment.score.shorter')}</span></>} flush foot={<><SealLine state={detail.seal === null ? 'waiting' : 'sealed'}>{t('assessment.score.figures')}</SealLine><span className="tp-end">{t(detail.ofMembers ? 'assessment.score.byName' : 'assessment.score.noRank')}</span></>}>
      <DataTable caption={title} columns={columns} rows={detail.subjects} rowKey={row => row.unitId} picked={picked} />
    </Block>
  )
}
