import type { Answer } from '../../../app-shell/client.ts'

export type Detail = Answer<'GET /assessments/:id'>
export type SubjectRow = Detail['subjects'][number]
export type Score = Answer<'GET /assessments/:id/scores/:unit'>
export type Step = Score['explanation'][string]
export type OutcomeValue = Score['outcomes'][string]
export type Input = Score['inputs'][number]
