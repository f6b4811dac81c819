import type { Answer } from '../../../app-shell/client.ts'

export type Plan = Answer<'GET /plans/:id'>
export type Goal = Plan['goals'][number]
export type Measure = Goal['measures'][number]
export type GoalDetail = Answer<'GET /goals/:id'>
export type Task = GoalDetail['tasks'][number]
export type SideRound = Plan['sides'][number]
export type Proposal = GoalDetail['proposals'][number]
export type CoverageItem = Answer<'GET /plans/:id/coverage'>['sources'][number]['items'][number]
/** One goal or task on the day on which it falls due. */
export type DueDay = Answer<'GET /plans/:id/calendar'>['days'][number]
export type FollowUp = GoalDetail['followUps'][number]
export type Carrier = GoalDetail['carriers'][number]
