import { Block } from '../../../design/block.tsx'
import { Sentence } from '../../../design/figure/sentence.tsx'
import { Light, type LightState } from '../../../design/light.tsx'
import { useText } from '../../../design/use-text.ts'
import { aspects, figuresIn, standards } from './diagnosis-rules.ts'
import type { IndexReading } from './map-shapes.ts'
import './index-block.css'

const lights = { together: 'yes', partly: 'half', apart: 'short', unknown: 'waiting' } as const satisfies Record<IndexReading['parts'][number]['level'], LightState>

/** 怎么看: potential, ability, motivation and vitality in words drawn from the parts, and the three standards. */
export const DiagnosisBlock = ({ reading }: { reading: IndexReading }) => {
  const t = useText()
  const part = (name: string) => reading.parts.find(each => each.name === name)
  return (
    <Block title={t('integration.diagnosis')} note={t('integration.diagnosis.note')} flush>
      <ul className="tp-reading">
        {aspects.map(({ aspect, from, figures }) => {
          const found = part(from)
          // A scheme of the tenant's own may be without this part, or rest it on other figures: then nothing is said.
          const said = found && found.value !== null ? figuresIn(marks => t(`integration.diagnosis.${aspect}.says`, marks), figures, found.inputs) : null
          return <li key={aspect}><b className="tp-sec">{t(`integration.diagnosis.${aspect}`)}</b><p>{said && <Sentence parts={said} />} {t(`integration.level.${found?.level ?? 'unknown'}`)}</p></li>
        })}
      </ul>
      <ul className="tp-standards" aria-label={t('integration.standards')}>
        {standards.map(({ standard, from }) => {
          const level = part(from)?.level ?? 'unknown'
          return <li key={standard}><Light state={lights[level]} sentence={t(`integration.level.${level}`)} /> {t(`integration.standard.${standard}`)}</li>
        })}
      </ul>
    </Block>
  )
}
