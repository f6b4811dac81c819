import type { AbilityOffer } from '../../offer.ts'

export const keepAccounts = 'access.keep-accounts'
export const seeAccounts = 'access.see-accounts'
export const assignRoles = 'access.assign-roles'
export const readAudit = 'access.read-audit'

export const abilities: readonly AbilityOffer[] = [
  { key: keepAccounts, label: { zh: '开户、销户、重置口令', en: 'open and close accounts, reset passwords' }, roles: ['sysadmin'] },
  { key: seeAccounts, label: { zh: '查看账号', en: 'see accounts' }, roles: ['sysadmin', 'secadmin'] },
  { key: assignRoles, label: { zh: '授予和收回岗位角色', en: 'give and withdraw roles' }, roles: ['secadmin'] },
  { key: readAudit, label: { zh: '查看审计记录', en: 'read the audit' }, roles: ['auditor'] },
]
