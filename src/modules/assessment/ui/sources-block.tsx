import type { Bilingual } from '../../../design/bilingual.ts'
import { Block } from '../../../design/block.tsx'
import { useSay } from '../../../design/use-text.ts'

/** Where the rules come from, or how they were read; nothing when the scheme says nothing of it. */
export const SourcesBlock = ({ title, note, texts }: { title: string; note?: string; texts: readonly Bilingual[] }) => {
  const say = useSay()
  if (texts.length === 0) return null
  return <Block title={title} note={note}><ul className="tp-plain-list">{texts.map(text => <li key={text.zh}>{say(text)}</li>)}</ul></Block>
}
