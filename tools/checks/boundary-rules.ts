import type { IForbiddenRuleType } from 'dependency-cruiser'

/** A rule of who may import whom, with the sentence that a reader of the report needs. */
export type BoundaryRule = IForbiddenRuleType & { name: string; comment: string }

const tests = '\\.test\\.tsx?$'
const module = '^src/modules/([^/]+)/'
const ui = '^src/modules/[^/]+/ui/'

/**
 * The rules of docs/architecture.md that an import can break, made from the ordered list of rooms. Rules 6 and 7 also
 * look at the text of files, rules 8 and 10 only (text-rules.ts, pure-rules.ts, table-names.ts).
 */
export function boundaryRules(moduleNames: readonly string[]): BoundaryRule[] {
  return [...layerRules(), ...moduleRules(moduleNames), ...interfaceRules(), ...entranceRules(), ...hygieneRules()].map((rule) => ({ ...rule, severity: 'error' }))
}

function layerRules(): BoundaryRule[] {
  return [
    { name: 'engine-imports-nothing', comment: 'Rule 1: the engine is pure; what it needs is handed to it.', from: { path: '^src/engine/', pathNot: tests }, to: { pathNot: '^src/engine/' } },
    { name: 'foundation-knows-no-module', comment: 'Rule 2: the foundation knows no agency word.', from: { path: '^src/foundation/' }, to: { path: '^src/', pathNot: '^src/foundation/' } },
  ]
}

function moduleRules(moduleNames: readonly string[]): BoundaryRule[] {
  const order = moduleNames.slice(0, -1).map((name, index): BoundaryRule => {
    const later = moduleNames.slice(index + 1).join('|')
    return { name: 'module-order', comment: `Rule 3: ${name} may use only rooms before it in src/modules.ts.`, from: { path: `^src/modules/${name}/`, pathNot: ['/ui/', tests] }, to: { path: `^src/modules/(${later})/` } }
  })
  return [
    { name: 'module-front-door', comment: 'Rule 3: a room is entered through its index.ts only.', from: { path: module, pathNot: '/ui/' }, to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] } },
    { name: 'module-front-door', comment: 'Rule 3: a room is entered through its index.ts (or its interface through ui/index.ts) only.', from: { path: '^(src/(?!modules/)|bench/|tools/|test/)' }, to: { path: '^src/modules/', pathNot: ['^src/modules/[^/]+/(index|ui/index)\\.tsx?$', '^src/modules/[^/]+/(contract|(page-)?texts)\\.ts$'] } },
    { name: 'module-is-listed', comment: 'Rule 3: every room stands in the list of src/modules.ts.', from: { path: '^src/modules/', pathNot: `^src/modules/(${moduleNames.join('|')})/` }, to: {} },
    ...order,
  ]
}

function interfaceRules(): BoundaryRule[] {
  return [
    {
      name: 'ui-sees-contracts-only',
      comment: 'Rule 4: an interface sees contracts, texts, the design, what the shells lend (client, session) and the ui/index of other rooms.',
      from: { path: '^src/modules/([^/]+)/ui/', pathNot: tests },
      to: { path: '^src/', pathNot: ['^src/modules/$1/ui/', '^src/modules/[^/]+/contract\\.ts$', '^src/modules/$1/(page-)?texts\\.ts$', '^src/modules/[^/]+/ui/index\\.tsx?$', '^src/design/', '^src/api\\.ts$', '^src/app-shell/(?!main|app\\.|ui-modules|page-routes|module-texts|menu|sign-in)[^/]+\\.tsx?$', '^src/foundation/(i18n/|clock/day\\.ts|http/endpoint\\.ts)'] },
    },
    { name: 'contracts-are-types-in-the-ui', comment: 'Rule 4: an interface takes only types from a contract, so that the validator stays off the page.', from: { path: ui, pathNot: tests }, to: { path: '^src/(modules/[^/]+/contract|api)\\.ts$', dependencyTypesNot: ['type-only'] } },
    { name: 'design-has-no-domain-words', comment: 'Rule 4: the design knows no room.', from: { path: '^src/design/' }, to: { path: '^src/', pathNot: ['^src/design/', '^src/foundation/(i18n/|clock/day\\.ts|http/endpoint\\.ts)', '^src/api\\.ts$'] } },
    { name: 'ui-sees-contracts-only', comment: 'Rule 4: a shell sees the ui/index of rooms, contracts as types, and the design.', from: { path: '^src/app-shell/', pathNot: tests }, to: { path: '^src/', pathNot: ['^src/app-shell/', '^src/design/', '^src/api\\.ts$', '^src/modules/[^/]+/ui/index\\.tsx?$', '^src/modules/[^/]+/(contract|(page-)?texts)\\.ts$', '^src/foundation/(i18n/|clock/day\\.ts|errors/texts\\.ts|http/endpoint\\.ts)'] } },
    { name: 'server-never-sees-ui', comment: 'Rule 5: what runs on the server imports no interface.', from: { path: '^(src|tools|bench)/', pathNot: ['/ui/', '^src/design/', '^src/app-shell/', tests] }, to: { path: ['/ui/', '^src/design/', '^src/app-shell/'] } },
  ]
}

function entranceRules(): BoundaryRule[] {
  return [
    { name: 'database-opened-at-the-top', comment: 'Rule 6: only the foundation speaks to the driver.', from: { path: '^src/', pathNot: ['^src/foundation/(database|jobs)/', '^src/open-program\\.ts$', tests] }, to: { path: '(^|/)node_modules/(pg|pg-pool|graphile-worker)/' } },
    { name: 'database-opened-at-the-top', comment: 'Rule 6: only main.ts, cli/ and tests start the embedded server.', from: { path: '^src/', pathNot: ['^src/main\\.ts$', '^src/cli/', '^src/foundation/database/embedded/', tests] }, to: { path: '^src/foundation/database/embedded/' } },
    { name: 'routes-mounted-by-modules', comment: 'Rule 7: routes and jobs reach the program through the room\'s offer.', from: { path: '^(src|bench|tools)/', pathNot: ['^src/modules/[^/]+/index\\.ts$', tests] }, to: { path: '^src/modules/[^/]+/(routes|jobs)\\.ts$' } },
  ]
}

function hygieneRules(): BoundaryRule[] {
  const entrances = ['^src/(main|modules|api)\\.ts$', '\\.d\\.ts$', '^src/app-shell/main\\.tsx$', '^(tools|bench|test)/', tests, '^src/cli/']
  return [
    { name: 'no-cycle', comment: 'Rule 9: files form no circle (types aside).', from: { path: '^(src|test|tools|bench)/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphan', comment: 'Rule 9: a file that nothing imports and that imports nothing is forgotten.', from: { path: '^src/', orphan: true, pathNot: entrances }, to: {} },
    { name: 'no-unresolved', comment: 'Rule 9: every import exists, also for whoever installs from package.json.', from: {}, to: { couldNotResolve: true } },
    { name: 'no-unresolved', comment: 'Rule 9: a package that is not in package.json is not there tomorrow.', from: { path: '^(src|tools|bench|test)/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'no-dev-package-in-the-program', comment: 'Rule 9: the program runs without the development packages.', from: { path: '^src/', pathNot: [tests] }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
    { name: 'no-import-of-tests', comment: 'Rule 9: nothing is built on a test.', from: {}, to: { path: tests } },
    { name: 'no-import-of-tests', comment: 'Rule 9: the program does not import test support.', from: { path: '^(src|tools)/', pathNot: tests }, to: { path: '^test/' } },
  ]
}
