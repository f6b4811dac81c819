import type { Answer } from '../../../app-shell/client.ts'

export type Row = Answer<'GET /commitments'>['rows'][number]
export type State = Row['state']
export type Check = Answer<'GET /commitment-checks'>
export type Summary = Answer<'GET /commitment-summaries'>
export type Choices = Answer<'GET /commitment-choices'>
export type LetterOf = Answer<'GET /commitment-letters/:id'>
export type LetterRow = LetterOf['items'][number]

/** The states in the order of the way. */
export const way: readonly State[] = ['drafted', 'returned', 'submitted', 'groupReviewed', 'accepted', 'published', 'fulfilling', 'assessed', 'withdrawn']
