import { describe, expect, it } from 'vitest'
import { byId, endpoint, nothing } from '../http/index.ts'
import { actsOf } from './acts-of.ts'
import { pastTense } from './past-tense.ts'

describe('what somebody did', () => {
  it('is the summary of the endpoint, told as done, without its explanations', () => {
    const endpoints = {
      listGoals: endpoint({ method: 'GET', path: '/goals', summary: { zh: '目标', en: 'Goals' }, access: 'signed-in' }),
      importGoals: endpoint({ method: 'POST', path: '/goals/import', summary: { zh: '导入目标（全部成功或全不导入）', en: 'Import goals, whole or not at all' }, access: 'signed-in', body: nothing }),
      correctEntry: endpoint({ method: 'POST', path: '/entries/:id/correction', summary: { zh: '更正一条', en: 'Correct a row (reverse, enter anew)' }, access: 'signed-in', params: byId }),
    }
    expect(actsOf('planning', endpoints, { 'pass-goal': { zh: '转交目标', en: 'passed a goal on' } })).toEqual({
      'planning.import-goals': { zh: '导入目标', en: 'imported goals, whole or not at all' },
      'planning.correct-entry': { zh: '更正一条', en: 'corrected a row' },
      'planning.pass-goal': { zh: '转交目标', en: 'passed a goal on' },
    })
  })

  it('knows the verbs', () => {
    expect(['Give a role', 'Close a unit', 'Reply at once', 'Withdraw', 'Plan a meeting', 'Appoint', 'Say why'].map(pastTense)).toEqual(['gave a role', 'closed a unit', 'replied at once', 'withdrew', 'planned a meeting', 'appointed', 'said why'])
  })
})
