import { Block } from '../../../design/block.tsx'
import { SideTag } from '../../../design/side-tag.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import type { NamedRule, Rule } from './scheme-types.ts'

/** A result of the scheme: how it is worked out, and each of its parts as a sentence. */
export const RuleBlock = ({ rule }: { rule: NamedRule }) => {
  const t = useText()
  const say = useSay()
  const title = rule.name === 'party' || rule.name === 'business' ? <SideTag side={rule.name}>{say(rule.title)}</SideTag> : say(rule.title)
  const note = rule.kinds && t('assessment.rules.kinds', { kinds: rule.kinds.map(say).join(t('design.listComma')) })
  return (
    <Block title={title} note={note} end={<RuleMarks rule={rule} />}>
      <RuleWords rule={rule} />
      {rule.parts.length > 0 && <RuleParts parts={rule.parts} />}
    </Block>
  )
}

/** What outcomes rest on and nobody is told by itself. */
export const WorkingsBlock = ({ rules }: { rules: readonly NamedRule[] }) => {
  const t = useText()
  return <Block title={t('assessment.rules.workings')} note={t('assessment.rules.workingsNote')}><RuleParts parts={rules} /></Block>
}

const RuleParts = ({ parts }: { parts: readonly Rule[] }) => {
  const say = useSay()
  return (
    <ul className="tp-rules">
      {parts.map(part => (
        <li key={`${part.line} ${part.title.zh}`}>
          <div className="tp-rule-head"><b>{say(part.title)}</b><RuleMarks rule={part} /></div>
          <RuleWords rule={part} />
          {part.parts.length > 0 && <RuleParts parts={part.parts} />}
        </li>
      ))}
    </ul>
  )
}

const RuleMarks = ({ rule: { full, weight } }: { rule: Rule }) => {
  const t = useText()
  return <span className="tp-rule-marks">{full !== undefined && <span>{t('assessment.rules.full', { full })}</span>}{weight !== undefined && <span>{t('assessment.rules.weight', { weight })}</span>}</span>
}

const RuleWords = ({ rule }: { rule: Rule }) => {
  const t = useText()
  const say = useSay()
  const english = useLanguage() === 'en'
  const sentence = (text: string) => (english ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${text}。`)
  const small = [...(rule.basis ? [t('assessment.rules.basis', { basis: say(rule.basis) })] : []), ...(rule.source ? [t('assessment.rules.from', { source: say(rule.source) })] : [])]
  return (
    <div className="tp-rule">
      <p>{sentence(say(rule.sentence))}</p>
      {rule.gaps.length > 0 && <p className="tp-sec">{rule.gaps.map(gap => sentence(say(gap))).join(english ? ' ' : '')}</p>}
      {rule.note && <p className="tp-sec">{say(rule.note)}</p>}
      {small.length > 0 && <p className="tp-muted tp-small">{small.join(english ? '; ' : '；')}</p>}
    </div>
  )
}
