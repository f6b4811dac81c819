import { checkExample, checkScheme, compileScheme, inOrder, parseScheme, DEEPEST, MOST_NODES, type CompiledScheme, type Problem, type Scheme } from '../../engine/index.ts'
import { readLocatedTree } from '../../foundation/yaml/located-tree.ts'

const limits = { depth: DEEPEST * 2, nodes: MOST_NODES * 10 }
const notYaml = { message: { zh: '不是有效的 YAML', en: 'this is not valid YAML' }, remedy: { zh: '检查缩进、冒号、引号和括号', en: 'Check indentation, colons, quotation marks and brackets' } }

/**
 * What became of a scheme's text: compiled when nothing is wrong with it and all of its own examples come out. `scheme`: as
 * far as it could be read, with what is not worked out (source, readings, total).
 */
export type ReadScheme = { scheme?: Scheme | undefined; compiled: CompiledScheme | undefined; problems: readonly Problem[] }

/** Reads, checks and compiles a scheme and runs its examples; all problems at once, with their lines. */
export function readScheme(text: string): ReadScheme {
  const { root, problems: syntax } = readLocatedTree(text, limits)
  const wrong: Problem[] = syntax.map((problem) => ({ ...notYaml, code: problem.code, file: 'scheme', line: problem.line, column: problem.column, path: '' }))
  if (!root) return { compiled: undefined, problems: wrong }
  const parsed = parseScheme(root)
  wrong.push(...parsed.problems)
  if (!parsed.scheme) return { compiled: undefined, problems: inOrder(wrong) }
  const { checked, problems } = checkScheme(parsed.scheme)
  wrong.push(...problems)
  const { scheme } = parsed
  if (!checked || wrong.length > 0) return { scheme, compiled: undefined, problems: inOrder(wrong) }
  const compiled = compileScheme(checked)
  const failing = compiled.examples.flatMap((example) => checkExample(compiled, example).problems)
  return failing.length > 0 ? { scheme, compiled: undefined, problems: inOrder(failing) } : { scheme, compiled, problems: [] }
}
