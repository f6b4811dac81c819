import { Block } from '../../../design/block.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { StateTag, type TagTone } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { SchemeInWords } from './scheme-types.ts'

const tones: Record<SchemeInWords['findings'][number]['level'], TagTone> = { error: 'danger', forbidden: 'danger', advice: 'warn' }

/** 方案体检: what the check finds, with why, by which rule and how to mend it, and what the scheme asks of people. */
export const LintBlock = ({ scheme: { findings, burden } }: { scheme: SchemeInWords }) => {
  const t = useText()
  const say = useSay()
  return (
    <Block title={t('assessment.lint.title')} end={findings.length === 0 ? <StateTag tone="ok">{t('assessment.lint.clean')}</StateTag> : t('assessment.lint.count', { count: findings.length })}>
      <div className="tp-stack">
        {findings.length > 0 && (
          <ul className="tp-plain-list">
            {findings.map(({ code, level, line, message, reason, source, fix }) => (
              <li key={`${code} ${line} ${message.en}`}>
                <p className="tp-lint-head"><StateTag tone={tones[level]}>{t(`assessment.lint.level.${level}`)}</StateTag><b>{say(message)}</b></p>
                <p>{say(reason)}</p>
                <p className="tp-sec">{t('assessment.lint.fix', { fix: say(fix) })}</p>
                <p className="tp-muted tp-small">{t('assessment.lint.source', { source: say(source) })} · {t('assessment.lint.line', { line })}</p>
              </li>
            ))}
          </ul>
        )}
        {burden && <FactsList facts={[
          [t('assessment.lint.indicators'), t('assessment.lint.indicatorsOf', { count: burden.indicators, budget: burden.budget })],
          [t('assessment.lint.automatic'), t('assessment.lint.automaticOf', { count: burden.automatic })],
          [t('assessment.lint.byHand'), burden.byHand.length === 0 ? t('assessment.lint.byHandNone') : t('assessment.lint.byHandOf', { names: burden.byHand.map(say).join(t('design.listComma')), hours: burden.hoursPerSubject })],
        ]} />}
      </div>
    </Block>
  )
}
