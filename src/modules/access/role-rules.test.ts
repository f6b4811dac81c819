import { describe, expect, it } from 'vitest'
import { administratorRoles, brokenRoleRule } from './role-rules.ts'
import { roleKeys } from './roles.ts'

describe('roles', () => {
  it('of the three administrators can be given by nobody, whoever holds what', () => {
    for (const role of administratorRoles) for (const held of roleKeys) expect(brokenRoleRule(role, [held])).toBe('administrators-are-named-together')
  })
  it('in the work cannot be held by an administrator', () => {
    const work = roleKeys.filter((role) => !(administratorRoles as readonly string[]).includes(role))
    for (const role of work) for (const held of administratorRoles) expect(brokenRoleRule(role, ['member', held])).toBe('administrators-hold-nothing-else')
  })
  it('in the work can be held together', () => {
    expect(brokenRoleRule('branchSecretary', ['sectionHead', 'member', 'staff'])).toBeNull()
  })
})
