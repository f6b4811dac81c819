import { createHash } from 'node:crypto'
import { DEEPEST, MOST_NODES, checkScheme, compileScheme, parseScheme } from '../engine/index.ts'
import type { CheckedScheme, CompiledScheme, Located, Problem, Scheme } from '../engine/index.ts'
import { readLocatedTree } from '../foundation/yaml/located-tree.ts'
import type { TreeProblem } from '../foundation/yaml/located-tree.ts'

interface LoadedTree { tree: Located | undefined; problems: Problem[]; sm3: string }
export interface LoadedScheme { scheme: Scheme | undefined; checked: CheckedScheme | undefined; compiled: CompiledScheme | undefined; problems: Problem[]; sm3: string; language: string | undefined; id: string | undefined }

const FACTS_LIMITS = { depth: 64, nodes: 5_000_000 }
const SCHEME_LIMITS = { depth: DEEPEST * 2, nodes: MOST_NODES * 5 }

/** Reads a file into a located tree; bytes that are no UTF-8 are a problem like any other. */
export function loadTree(bytes: Uint8Array, file: 'scheme' | 'facts'): LoadedTree {
  const sm3 = createHash('sm3').update(bytes).digest('hex')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { tree: undefined, sm3, problems: [{ code: 'not-utf8', file, line: 1, column: 1, path: '', message: { zh: '文件不是 UTF-8 编码', en: 'the file is not UTF-8' }, remedy: { zh: '另存为 UTF-8', en: 'save it as UTF-8' } }] }
  }
  const { root, problems } = readLocatedTree(text, file === 'scheme' ? SCHEME_LIMITS : FACTS_LIMITS)
  return { tree: root, sm3, problems: problems.map((problem) => ({ ...TREE_PROBLEMS[problem.code], code: problem.code, file, line: problem.line, column: problem.column, path: '', ...(problem.detail ? { message: withDetail(TREE_PROBLEMS[problem.code].message, problem.detail) } : {}) })) }
}

function withDetail(message: Problem['message'], detail: string): Problem['message'] {
  return { zh: `${message.zh}:${detail}`, en: `${message.en}: ${detail}` }
}

const TREE_PROBLEMS: Record<TreeProblem['code'], Pick<Problem, 'message' | 'remedy'>> = {
  'yaml-syntax': { message: { zh: 'YAML 写法有误', en: 'this is not valid YAML' }, remedy: { zh: '检查缩进、冒号、引号和括号;含“: ”或以特殊符号开头的文字要加引号', en: 'check indentation, colons, quotation marks and brackets; quote texts that hold ": " or start with a sign' } },
  'too-deep': { message: { zh: '嵌套太深', en: 'nested too deeply' }, remedy: { zh: '减少嵌套', en: 'nest less' } },
  'too-many-nodes': { message: { zh: '文件太大', en: 'the file is too large' }, remedy: { zh: '拆开;检查是否有层层引用的别名', en: 'split it; look for aliases of aliases' } },
  'unknown-alias': { message: { zh: '别名没有来处,或引用了自身', en: 'this alias leads nowhere or to itself' }, remedy: { zh: '直接写出内容', en: 'write the content itself' } },
  'bad-key': { message: { zh: '键应是一个词', en: 'a key must be a single word' }, remedy: { zh: '写成 键: 值', en: 'write key: value' } },
  'several-documents': { message: { zh: '一个文件只能有一份文档', en: 'a file holds one document only' }, remedy: { zh: '去掉 --- 以后的部分', en: 'remove what follows ---' } },
}

/** Reads, checks and compiles a scheme; all problems at once. */
export function loadScheme(bytes: Uint8Array): LoadedScheme {
  const { tree, problems, sm3 } = loadTree(bytes, 'scheme')
  const all = [...problems]
  const scalar = (key: string): string | undefined => {
    const found = tree?.kind === 'map' ? tree.entries.find((entry) => entry.key.text === key || entry.key.text === (key === 'id' ? '编号' : '语言'))?.value : undefined
    return found?.kind === 'scalar' && found.text !== '' ? found.text : undefined
  }
  const base = { sm3, language: scalar('language'), id: scalar('id') }
  if (!tree) return { ...base, scheme: undefined, checked: undefined, compiled: undefined, problems: all }
  const { scheme, problems: parsing } = parseScheme(tree)
  all.push(...parsing)
  if (!scheme) return { ...base, scheme, checked: undefined, compiled: undefined, problems: all }
  const { checked, problems: checking } = checkScheme(scheme)
  all.push(...checking)
  return { ...base, scheme, checked, compiled: checked && all.length === 0 ? compileScheme(checked) : undefined, problems: all }
}
