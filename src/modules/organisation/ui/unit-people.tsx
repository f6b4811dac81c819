import { useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { pageSize, PeopleTable } from './people-table.tsx'

/** The people of one unit and of those below it. */
export const UnitPeople = ({ unit }: { unit: string }) => {
  const t = useText()
  const address = useTableAddress()
  const { data, error, refetch } = useCall('GET /people', { query: { unit, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  return (
    <Block flush title={t('organisation.unit.people')} note={data && t('organisation.people.count', { count: data.total })} end={<LinkButton size="row" to={`/people?unit=${unit}`}>{t('organisation.unit.all-people')}</LinkButton>}>
      <PeopleTable rows={data?.rows} total={data?.total} address={address} sortable={false} error={error} onRetry={() => void refetch()} />
    </Block>
  )
}
