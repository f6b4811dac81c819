/** Every value of the look, once. `tokens.css` is written from it and the antd theme reads it, so the two cannot drift. */
export const tokens = {
  ground: '#f6f6f4', surface: '#ffffff', sunken: '#efefec', hover: '#f3f3f0', picked: '#f6f4ef', 'picked-soft': '#fbfaf7', place: '#ebebe7', track: '#e6e6e1', bone: '#ecece8',
  'ink-1': '#1b1c1e', 'ink-2': '#4a4d53', 'ink-3': '#64686f', 'ink-4': '#9a9da3',
  'line-1': '#e7e7e3', 'line-2': '#d4d4cf', control: '#858990', focus: '#1b1c1e', mask: 'rgba(27, 28, 30, .42)',
  red: '#c8102e', 'red-hover': '#ab0d27', 'red-active': '#8c0a20', 'red-tint': '#fbeef0',
  party: '#933a3a', 'party-mid': '#cda09d', 'party-soft': '#f1deda', 'party-tint': '#f8eeec',
  biz: '#1f5f8b', 'biz-mid': '#97b9d1', 'biz-soft': '#dbe7f0', 'biz-tint': '#e9f1f7',
  'party-radius': '999px', 'biz-radius': '2px',
  ok: '#24704a', 'ok-tint': '#e8f2ec', warn: '#855600', 'warn-fill': '#e2a31d', 'warn-glyph': '#f8d27c', 'warn-tint': '#fbf3df',
  danger: '#8a1a7d', 'danger-tint': '#f8ecf6', info: '#4b5b73', 'info-tint': '#eef1f5',
  gold: '#b28d38', 'gold-text': '#755c1f', 'gold-tint': '#f7f1e2',
  font: '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "HarmonyOS Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif',
  'font-doc': '"FZXiaoBiaoSong-B05S", "FangSong_GB2312", "FangSong", "STFangsong", "Songti SC", "SimSun", "Source Han Serif SC", "Noto Serif CJK SC", serif',
  'font-mono': 'ui-monospace, "SFMono-Regular", Consolas, "Noto Sans Mono CJK SC", monospace',
  'fs-11': '0.6875rem', 'fs-12': '0.75rem', 'fs-13': '0.8125rem', 'fs-14': '0.875rem', 'fs-16': '1rem', 'fs-18': '1.125rem', 'fs-20': '1.25rem', 'fs-24': '1.5rem', 'fs-32': '2rem',
  'lh-tight': '1.35', 'lh-work': '1.55', 'lh-read': '1.75', 'fw-regular': '400', 'fw-strong': '600',
  s1: '4px', s2: '8px', s3: '12px', s4: '16px', s5: '24px', s6: '32px', s7: '48px', s8: '64px',
  'r-s': '3px', 'r-m': '6px', 'r-l': '10px',
  'shadow-pop': '0 1px 2px rgba(27, 28, 30, .06), 0 8px 24px rgba(27, 28, 30, .12)',
  'shadow-panel': '-1px 0 0 #d4d4cf, -12px 0 32px rgba(27, 28, 30, .08)',
  'shadow-sheet': '0 -1px 0 #d4d4cf, 0 -12px 32px rgba(27, 28, 30, .12)',
  row: '36px', ctl: '32px', 'ctl-s': '26px', 'pad-block': '16px',
  nav: '13rem', 'nav-min': '56px', top: '52px', panel: '420px', gap: '16px', edge: '24px',
  fast: '100ms', move: '180ms', ease: 'cubic-bezier(.2, 0, 0, 1)',
} as const

/** Row height and control sizes per `data-density`; a block sets it, phones are always `touch`. */
export const densities = {
  read: { row: '48px', ctl: '36px', 'ctl-s': '32px', 'pad-block': '24px' },
  tight: { row: '30px', ctl: '28px', 'ctl-s': '24px', 'pad-block': '12px' },
  touch: { row: '56px', ctl: '48px', 'ctl-s': '44px', 'pad-block': '16px' },
} as const

/** What large type (大字) changes besides the 125 % on the root. */
export const largeType = { row: '48px', ctl: '44px', 'ctl-s': '36px', 'ink-3': '#4a4d53' } as const
