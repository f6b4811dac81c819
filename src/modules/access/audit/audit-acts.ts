import { actsOf, type Acts } from '../../../foundation/audit/acts-of.ts'
import { endpoints } from '../contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = {
  ...actsOf('access', endpoints, {
    'sign-in': { zh: '登录', en: 'signed in' },
    'sign-out': { zh: '退出登录', en: 'signed out' },
    'fail-sign-in': { zh: '登录失败', en: 'failed to sign in' },
    'name-administrator': { zh: '设立一名管理员', en: 'named an administrator' },
    'change-password': { zh: '修改自己的口令', en: 'changed their own password' },
    'end-session': { zh: '结束自己的一次登录', en: 'ended one of their sessions' },
    'end-other-sessions': { zh: '结束自己的其他登录', en: 'ended their other sessions' },
  }),
  'foundation.read-sensitive': { zh: '查看敏感信息', en: 'read sensitive records' },
}
