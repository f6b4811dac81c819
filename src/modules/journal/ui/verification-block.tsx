import { useState } from 'react'
import { useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { VerificationResult } from './verification-result.tsx'

const headShape = /^\d{1,15}:[0-9a-f]{64}$/i

/** Verifies the journal when asked to: the whole of it, and against a head noted down earlier if one is given. */
export const VerificationBlock = () => {
  const t = useText()
  const [head, setHead] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const { data, error, isFetching, refetch } = useCall('GET /seals/verification', asked === null ? null : { query: asked === '' ? {} : { head: asked } })
  const run = () => {
    const trimmed = head.trim()
    const unreadable = trimmed !== '' && !headShape.test(trimmed)
    setWrong(unreadable)
    if (unreadable) return
    // The same question asked again is a new reading, not the last answer.
    if (asked === trimmed) void refetch()
    else setAsked(trimmed)
  }
  return (
    <Block title={t('journal.verify.title')}>
      <form className="tp-stack" onSubmit={event => { event.preventDefault(); run() }}>
        <p>{t('journal.verify.what')}</p>
        <TextField label={t('journal.verify.head')} hint={t('journal.verify.headHint')} optional value={head} onChange={setHead} autoComplete="off" error={wrong ? t('journal.verify.headWrong') : undefined} />
        <div className="tp-btns"><Button type="submit" kind="primary" busy={isFetching}>{t('journal.verify.run')}</Button></div>
      </form>
      <div aria-live="polite">
        {isFetching && <Skeleton lines={2} />}
        {!isFetching && error && <ErrorState error={error} onRetry={run} />}
        {!isFetching && !error && data && <VerificationResult found={data} />}
      </div>
    </Block>
  )
}
