import type { Answer } from '../../../app-shell/client.ts'

export type SchemeInWords = Answer<'GET /schemes/:id'>
export type NamedRule = SchemeInWords['rules'][number]
export type Rule = NamedRule['parts'][number]
