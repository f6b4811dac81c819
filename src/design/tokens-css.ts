import { densities, largeType, tokens } from './tokens.ts'

const block = (selector: string, values: Record<string, string>, extra = '') =>
  `${selector} {\n${extra}${Object.entries(values).map(([name, value]) => `  --tp-${name}: ${value};`).join('\n')}\n}\n`

/** The tokens as CSS custom properties (`--tp-…`), with the densities, large type, reduced motion and print. */
export const tokensCss = (): string =>
  '/* Written from tokens.ts by write-tokens.ts; do not edit. */\n' +
  block(':root', tokens) +
  Object.entries(densities).map(([name, values]) => block(`[data-density="${name}"]`, values)).join('') +
  block('[data-type="large"]', largeType, '  font-size: 125%;\n') +
  '@media (prefers-reduced-motion: reduce) { :root { --tp-fast: 0ms; --tp-move: 0ms; } }\n' +
  '@media print { :root { --tp-ground: #fff; --tp-sunken: #fff; --tp-hover: #fff; --tp-picked: #fff; --tp-picked-soft: #fff; --tp-shadow-pop: none; --tp-shadow-panel: none; } }\n'
