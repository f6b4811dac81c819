import type { Answer } from '../../../app-shell/client.ts'

export type MeetingRow = Answer<'GET /meetings'>['rows'][number]
export type Meeting = Answer<'GET /meetings/:id'>
export type Kind = Answer<'GET /meeting-kinds'>['rows'][number]
export type KindWording = Kind['history'][number]
export type Compliance = Answer<'GET /compliance'>
export type DutyCell = Compliance['branches'][number]['duties'][number]['cells'][number]
