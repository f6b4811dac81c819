import { useParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { QrCode } from '../../../design/qr-code.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import './arrival.css'

/** How often the code is asked for, in milliseconds: it changes every half minute, and the one before still counts. */
const refreshEvery = 5000

/** The code at the door, for a screen that everybody sees: to be scanned or typed, by whoever likes to. */
export const Page = () => {
  const { id = '' } = useParams()
  const t = useText()
  const { data, error, refetch } = useCall('GET /meetings/:id/arrival-code', { params: { id } }, { refreshEvery })
  if (error) return <PageProblem error={error} audience={t('branch-life.audience')} onRetry={() => void refetch()} />
  if (!data) return <Block><Skeleton lines={8} /></Block>
  const address = new URL(`/branch-life/meetings/${id}/arrive?code=${data.code}`, window.location.href).href
  return (
    <PageFrame title={t('branch-life.arrival.title')} facts={[data.title]} trail={[{ label: t('branch-life.title'), to: '/branch-life' }, { label: data.title, to: `/branch-life/meetings/${id}` }]}>
      <Block>
        <div className="bl-arrival">
          <QrCode text={address} label={t('branch-life.arrival.qr')} />
          <div className="bl-arrival-words">
            <p className="bl-arrival-code tp-num">{data.code}</p>
            <p>{t('branch-life.arrival.how')}</p>
            <p className="tp-muted">{t('branch-life.arrival.left', { seconds: data.secondsLeft })}</p>
            <p role="status">{t('branch-life.arrival.count', { count: data.arrived })}</p>
          </div>
        </div>
      </Block>
    </PageFrame>
  )
}
