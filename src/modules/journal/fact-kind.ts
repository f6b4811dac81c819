import type { Text } from '../../foundation/i18n/texts.ts'

/** A value of a fact's attribute: what indicators filter and tell apart by. */
export type AttributeValue = string | number | boolean | null

/** The part of a fact that its sentence is made of. `quantity` is an exact decimal as text. */
export type SpokenFact = { quantity: string; attributes: Readonly<Record<string, AttributeValue>> }

/**
 * A kind of countable thing that happens, declared once in the facts.ts of the room where it happens.
 * `kind` is '<room>.<what>'; `measure` the unit of its quantity (次, 件 …). `stock` marks signed facts (+1 joining,
 * −1 leaving) of which a running sum is taken. A fact recorded more than `lateAfterDays` after its day is marked late.
 */
export type FactKind = {
  readonly kind: string
  readonly label: Text
  readonly measure: Text
  readonly stock?: true
  readonly lateAfterDays?: number
  sentence(fact: SpokenFact): Text
}
