import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { boundaryRules } from './boundary-rules.ts'

/** A broken rule: its name and a line that says where. */
export type Breach = { rule: string; message: string }

/** Follows every import below `root` and reports what breaks the rules of `moduleNames`. */
export async function cruiseImports(root: string, moduleNames: readonly string[]): Promise<Breach[]> {
  const folders = ['src', 'test', 'tools', 'bench'].filter((folder) => existsSync(join(root, folder)))
  const rules = boundaryRules(moduleNames)
  const { output } = await cruise(folders, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules },
    outputType: undefined,
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/boundaries/fixtures/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'], conditionNames: ['node', 'import', 'require', 'types', 'default'], exportsFields: ['exports'] },
  } as Parameters<typeof cruise>[1])
  const { summary } = output as ICruiseResult
  return summary.violations.map(({ rule, from, to, cycle }) => {
    const comment = rules.find((one) => one.name === rule.name)?.comment ?? ''
    const way = cycle ? [from, ...cycle.map((step) => step.name)].join(' → ') : from === to ? from : `${from} → ${to}`
    return { rule: rule.name, message: `${rule.name}: ${way}\n  ${comment}` }
  })
}
