import { useLanguage } from './use-text.ts'
import './light.css'

type Shape = 'circle' | 'diamond' | 'octagon' | 'octagon-line' | 'dashed' | 'square'

/** Each state's shape and letter. Shape and letter are read first, colour last, so that black-and-white print loses nothing. */
const glyphs = {
  onTrack: ['circle', '正', 'N'], done: ['circle', '完', 'D'], yes: ['circle', '是', 'Y'],
  late: ['diamond', '迟', 'L'], grace: ['diamond', '宽', 'G'], note: ['diamond', '注', '!'], half: ['diamond', '半', 'H'],
  overdue: ['octagon', '逾', 'O'], missing: ['octagon', '缺', 'M'], forbidden: ['octagon', '禁', 'X'],
  short: ['octagon-line', '欠', 'S'],
  waiting: ['dashed', '待', 'W'], notDue: ['dashed', '未', '–'],
  lateEntry: ['square', '补', 'R'], oneSided: ['square', '单', '1'],
} as const satisfies Record<string, readonly [Shape, string, string]>

export type LightState = keyof typeof glyphs

const octagon = 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z'

const Ground = ({ shape }: { shape: Shape }) => {
  if (shape === 'circle') return <circle cx="10" cy="10" r="9" />
  if (shape === 'diamond') return <path d="M10 .3 19.7 10 10 19.7.3 10z" />
  if (shape === 'octagon' || shape === 'octagon-line') return <path d={octagon} />
  return <rect x="1.5" y="1.5" width="17" height="17" rx="3" />
}

/**
 * A status glyph: shape + letter + colour. `sentence` is its full name for those who can't see it ("四月党小组会没有记录");
 * leave it out only when the same words stand right beside the glyph.
 */
export const Light = ({ state, sentence, children }: { state: LightState; sentence?: string; children?: React.ReactNode }) => {
  const [shape, zh, en] = glyphs[state]
  const letter = useLanguage() === 'en' ? en : zh
  const glyph = (
    <svg className={`tp-light tp-light-${shape}`} viewBox="0 0 20 20" {...(sentence ? { role: 'img', 'aria-label': sentence } : { 'aria-hidden': true })}>
      <Ground shape={shape} />
      <text x="10" y={shape === 'diamond' ? 13.5 : 13.9} textAnchor="middle" fontSize={shape === 'diamond' ? 10 : 11} fontWeight="600">{letter}</text>
    </svg>
  )
  return children ? <span className="tp-lightline">{glyph}<span>{children}</span></span> : glyph
}
