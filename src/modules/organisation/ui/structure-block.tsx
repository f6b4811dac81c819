import type { Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { StateTag, type TagTone } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

type Structure = NonNullable<Answer<'GET /units/:id'>['structure']>
type State = Structure['findings'][number]['state']

const tones: Readonly<Record<State, TagTone>> = { kept: 'ok', broken: 'danger', soon: 'warn', 'by-approval': 'info', unknown: 'line' }

/** How a Party organisation stands under the structure rules, each with its sentence. */
export const StructureBlock = ({ structure }: { structure: Structure }) => {
  const t = useText()
  const say = useSay()
  return (
    <Block title={t('organisation.unit.structure')} note={t('organisation.unit.structure.members', { members: structure.members, full: structure.fullMembers })}>
      <ul>{structure.findings.map(one => <li key={one.rule} style={{ padding: '6px 0' }}><StateTag tone={tones[one.state]}>{t(`organisation.finding.${one.state}`)}</StateTag> {say(one.text)}</li>)}</ul>
    </Block>
  )
}
