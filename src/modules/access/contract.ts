import { z } from 'zod'
import { bilingual, byId, day, endpoint, id, nothing, pageOf, pageQuery, text } from '../../foundation/http/index.ts'
import { administratorRoles } from './role-rules.ts'
import { roleKeys } from './roles.ts'

const session = z.strictObject({
  signedIn: z.boolean(),
  account: z.strictObject({ id: z.string(), name: z.string() }),
  person: z.string().nullable(),
  /** The weightiest first; pages take its unit as their first scope. Labels in the session's language. */
  posts: z.array(z.strictObject({ unitId: z.string(), unitName: z.string(), post: z.string() })),
  /** Abilities held over any unit: a menu entry may show. Each record still says what can be done with it. */
  abilities: z.array(z.string()),
  mustChangePassword: z.boolean(),
  demo: z.boolean(),
  today: z.string(),
  tenantName: z.string(),
  lang: z.string(),
})

const options = z.strictObject({
  demo: z.boolean(),
  demoAccounts: z.array(z.strictObject({ account: z.string(), name: z.string(), post: z.string(), password: z.string() })),
  tenantName: z.string(),
})

// Passwords are taken as typed: a space at the end belongs to them.
const password = z.string().min(1).max(200)
const accountName = text(60).refine((name) => /^[\p{L}\p{N}._@-]+$/u.test(name), { params: { code: 'access.field.account-name' } })
const role = z.enum(roleKeys)
const instant = z.string()
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const account = z.strictObject({
  id,
  name: z.string(),
  displayName: z.string(),
  person: z.string().nullable(),
  closed: z.boolean(),
  mustChangePassword: z.boolean(),
  roles: z.array(z.strictObject({ id, role, label: bilingual, unit: z.string().nullable(), unitName: z.string() })),
  can: z.strictObject({ resetPassword: z.boolean(), close: z.boolean(), assignRole: z.boolean() }),
})

const ownSession = z.strictObject({ id, startedAt: instant, seenAt: instant, endsAt: instant, address: z.string(), current: z.boolean() })
const auditField = z.strictObject({ name: bilingual, before: bilingual.nullable(), after: bilingual })
/** `thing`, `unit`: names, empty where none is known; `codes`, `action`, `record`: as they stand in the sealed row. */
const auditRow = z.strictObject({ id, at: instant, who: z.string(), act: bilingual, thing: z.string(), unit: z.string(), fields: z.array(auditField), codes: z.array(z.string()), action: z.string(), record: z.string() })
const auditFilter = { action: text(100).optional(), who: text(60).optional(), record: text(60).optional(), from: day.optional(), to: day.optional() }

export type SessionBody = z.input<typeof session>
export type SignInOptions = z.input<typeof options>

export const endpoints = {
  readSession: endpoint({ method: 'GET', path: '/session', summary: { zh: '谁已登录', en: 'Who is signed in' }, access: 'public', response: session }),
  signIn: endpoint({ method: 'POST', path: '/session', summary: { zh: '登录', en: 'Sign in' }, access: 'public', body: z.strictObject({ account: text(60), password }), response: session, errors: ['access.sign-in-failed', 'access.sign-in-locked', 'access.sign-in-busy'] }),
  signOut: endpoint({ method: 'DELETE', path: '/session', summary: { zh: '退出', en: 'Sign out' }, access: 'signed-in' }),
  readSignInOptions: endpoint({ method: 'GET', path: '/sign-in/options', summary: { zh: '登录页要显示的', en: 'What the sign-in page shows' }, access: 'public', response: options }),
  changePassword: endpoint({ method: 'PUT', path: '/password', summary: { zh: '修改自己的口令', en: 'Change one\'s own password' }, access: 'signed-in', body: z.strictObject({ present: password, next: password }), errors: ['access.wrong-present-password', 'access.password-too-short', 'access.password-too-plain', 'access.password-is-the-name'] }),
  listSessions: endpoint({ method: 'GET', path: '/sessions', summary: { zh: '自己的登录', en: 'One\'s own sessions' }, access: 'signed-in', response: z.strictObject({ rows: z.array(ownSession) }) }),
  endSession: endpoint({ method: 'DELETE', path: '/sessions/:id', summary: { zh: '结束自己的一次登录', en: 'End one of one\'s sessions' }, access: 'signed-in', params: byId }),
  endOtherSessions: endpoint({ method: 'DELETE', path: '/sessions', summary: { zh: '结束自己的其他登录', en: 'End one\'s other sessions' }, access: 'signed-in', response: z.strictObject({ ended: z.int() }) }),
  listAccounts: endpoint({ method: 'GET', path: '/accounts', summary: { zh: '账号和岗位角色', en: 'Accounts and their roles' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, search: text(60).optional(), role: role.optional() }), response: pageOf(account) }),
  openAccount: endpoint({ method: 'POST', path: '/accounts', summary: { zh: '开户', en: 'Open an account' }, access: 'signed-in', body: z.strictObject({ name: accountName, staffNumber: text(30).nullable(), displayName: text(60).optional() }), response: z.strictObject({ id, password: z.string(), displayName: z.string() }), errors: ['access.account-name-taken', 'access.person-has-account', 'access.no-such-staff-number'] }),
  resetPassword: endpoint({ method: 'POST', path: '/accounts/:id/password-reset', summary: { zh: '重置口令', en: 'Reset a password' }, access: 'signed-in', params: byId, body: nothing, response: z.strictObject({ password: z.string() }), errors: ['access.account-is-closed', 'access.administrators-by-operator'] }),
  closeAccount: endpoint({ method: 'POST', path: '/accounts/:id/closing', summary: { zh: '销户', en: 'Close an account' }, access: 'signed-in', params: byId, body: nothing, errors: ['access.account-is-closed', 'access.administrators-by-operator'] }),
  listRoles: endpoint({ method: 'GET', path: '/roles', summary: { zh: '岗位角色和它能做的事', en: 'Roles and what they bring' }, access: 'signed-in', response: z.strictObject({ rows: z.array(z.strictObject({ role, label: bilingual, in: z.array(z.string()), assignable: z.boolean(), abilities: z.array(bilingual) })) }) }),
  assignRole: endpoint({ method: 'POST', path: '/role-assignments', summary: { zh: '授予岗位角色', en: 'Give a role' }, access: 'signed-in', body: z.strictObject({ account: id, role, unit: id }), response: z.strictObject({ id }), errors: ['access.administrators-are-named-together', 'access.administrators-hold-nothing-else', 'access.role-not-given-there', 'access.role-held', 'access.account-is-closed'] }),
  assignRolesByPosts: endpoint({ method: 'POST', path: '/accounts/:id/roles-by-posts', summary: { zh: '按任职授予岗位角色', en: 'Give the roles that follow from posts' }, access: 'signed-in', params: byId, body: nothing, response: z.strictObject({ given: z.int() }) }),
  endRole: endpoint({ method: 'DELETE', path: '/role-assignments/:id', summary: { zh: '收回岗位角色', en: 'Withdraw a role' }, access: 'signed-in', params: byId, errors: ['access.administrators-are-named-together', 'access.role-ended'] }),
  listAudit: endpoint({ method: 'GET', path: '/audit', summary: { zh: '审计记录', en: 'The audit' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, ...auditFilter }), response: pageOf(auditRow) }),
  listAuditActs: endpoint({ method: 'GET', path: '/audit/acts', summary: { zh: '审计记录里有哪几种操作', en: 'The kinds of act in the audit' }, access: 'signed-in', response: z.strictObject({ rows: z.array(z.strictObject({ action: z.string(), label: bilingual })) }) }),
  exportAudit: endpoint({ method: 'GET', path: '/audit/export', summary: { zh: '导出审计记录', en: 'Export the audit' }, access: 'signed-in', sensitive: true, query: z.strictObject(auditFilter), file: workbook, errors: ['access.audit-is-too-long'] }),
  nameFirstAdministrators: endpoint({
    method: 'POST',
    path: '/first-administrators',
    summary: { zh: '首次设立三员', en: 'Name the first three administrators' },
    access: 'public',
    body: z.strictObject({ token: text(100), tenantName: text(60), administrators: z.array(z.strictObject({ role: z.enum(administratorRoles), name: text(60), account: accountName, password })).length(3) }),
    errors: ['access.first-link-spent', 'access.one-of-each-administrator', 'access.account-name-taken'],
  }),
}
