import type { CompiledScheme } from '../../engine/index.ts'

/** Somebody who rates. `homes`: the paths of every unit that they belong to or hold a post in. */
export type RaterPlace = { person: string; homes: readonly string[] }

/** One field of a sheet. `choices`: what may be chosen; without them a number between the bounds. */
export type SheetItem = { input: string; title: { zh: string; en: string }; item: string; choices: string[] | null; atLeast: string | null; atMost: string | null }

const onlyItem = '评价'

/**
 * May this rater rate this subject? A branch is rated by people of other units, never by its own; a member by people of
 * their own branch, never by themself.
 */
export function mayRate(rater: RaterPlace, subject: { unit_path: string; person: string | null }): boolean {
  const atHome = rater.homes.some((home) => home.startsWith(subject.unit_path))
  return subject.person === null ? !atHome : atHome && subject.person !== rater.person
}

/** The fields that a scheme asks of each rater for each subject. */
export function sheetItems(compiled: CompiledScheme): SheetItem[] {
  return compiled.inputs
    .filter(({ type }) => type === 'ballots')
    .flatMap((input) => (input.items ?? [onlyItem]).map((item) => ({ input: input.name, title: input.title, item, choices: input.choices ?? null, atLeast: input.atLeast ?? null, atMost: input.atMost ?? null })))
}

/** The groups of raters that a scheme weighs, in its order. */
export function raterGroups(compiled: CompiledScheme): string[] {
  return [...new Set(compiled.inputs.filter(({ type }) => type === 'ballots').flatMap(({ groups }) => groups ?? []))]
}

const decimal = /^\d{1,6}(\.\d{1,4})?$/

/** Is `value` what the field takes? */
export function markFits({ choices, atLeast, atMost }: SheetItem, value: string): boolean {
  if (choices) return choices.includes(value)
  return decimal.test(value) && (atLeast === null || Number(value) >= Number(atLeast)) && (atMost === null || Number(value) <= Number(atMost))
}
