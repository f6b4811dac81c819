import { Link } from 'react-router'
import type { Bilingual } from '../../../design/bilingual.ts'
import { useSay, useText } from '../../../design/use-text.ts'

/** A version of a scheme by its name, on the way to its rules; `assessment`: for which its document is then issued. */
export const SchemeLink = ({ id, title, version, assessment }: { id: string; title: Bilingual; version: number; assessment?: string }) => {
  const t = useText()
  const say = useSay()
  return <Link className="tp-link" to={`/schemes/${id}${assessment ? `?assessment=${assessment}` : ''}`}>{t('assessment.scheme', { title: say(title), version })}</Link>
}
