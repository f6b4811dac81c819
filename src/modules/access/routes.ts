import { demandAnywhere } from '../../foundation/actor/actor.ts'
import { Problem } from '../../foundation/errors/problem.ts'
import { route, type Route } from '../../foundation/http/index.ts'
import type { Gathered } from '../../offer.ts'
import { accountList } from './account-list.ts'
import { grantsOf } from './actor-of-session.ts'
import { assignRole, endRole } from './assign-role.ts'
import { assignRolesByPosts } from './assign-roles-by-posts.ts'
import { auditActs, auditList } from './audit/audit-list.ts'
import { writeAuditSheet } from './audit/write-audit-sheet.ts'
import { changePassword } from './change-password.ts'
import { closeAccount } from './close-account.ts'
import { endpoints } from './contract.ts'
import { endOtherSessions, endSession, signOut } from './end-sessions.ts'
import { nameFirstAdministrators } from './first-administrators.ts'
import { openAccountOnRequest } from './open-account-on-request.ts'
import { seeAccounts } from './permissions.ts'
import { resetPassword } from './reset-password.ts'
import { roleList } from './role-list.ts'
import { rolePathsOf } from './role-paths.ts'
import { sessionList } from './session-list.ts'
import { sessionOf } from './session-of.ts'
import { signIn } from './sign-in.ts'
import { signInOptions } from './sign-in-options.ts'

export const routes = (gathered: Gathered): readonly Route[] => [
  route(endpoints.readSession, async ({ reader, actor }) => sessionOf(reader, actor)),
  route(endpoints.signIn, async ({ tx, actor, body, peer }) => {
    const signed = await signIn(tx, actor, { ...body, address: peer.address })
    // Returned, not thrown: what counts the wrong password commits with the refusal.
    if (signed instanceof Problem) return signed
    peer.setSession(signed.token)
    const grants = grantsOf(await rolePathsOf(tx, signed.actor), gathered.abilities)
    return sessionOf(tx, { ...signed.actor, grants })
  }),
  route(endpoints.signOut, async ({ tx, actor, peer }) => {
    await signOut(tx, actor, peer.sessionToken ?? '')
    peer.setSession(null)
  }),
  route(endpoints.readSignInOptions, async ({ reader }) => signInOptions(reader)),
  route(endpoints.changePassword, async ({ tx, actor, body, peer }) => changePassword(tx, actor, { ...body, token: peer.sessionToken ?? '' })),
  route(endpoints.listSessions, async ({ reader, actor, peer }) => ({ rows: await sessionList(reader, actor, peer.sessionToken) })),
  route(endpoints.endSession, async ({ tx, actor, params }) => endSession(tx, actor, params.id)),
  route(endpoints.endOtherSessions, async ({ tx, actor, peer }) => ({ ended: await endOtherSessions(tx, actor, peer.sessionToken ?? '') })),
  route(endpoints.listAccounts, async ({ reader, actor, query }) => accountList(reader, actor, query)),
  route(endpoints.openAccount, async ({ tx, actor, body }) => openAccountOnRequest(tx, actor, body)),
  route(endpoints.resetPassword, async ({ tx, actor, params }) => ({ password: await resetPassword(tx, actor, params.id) })),
  route(endpoints.closeAccount, async ({ tx, actor, params }) => closeAccount(tx, actor, params.id)),
  route(endpoints.listRoles, async ({ actor }) => {
    demandAnywhere(actor, seeAccounts)
    return { rows: roleList(gathered.abilities) }
  }),
  route(endpoints.assignRole, async ({ tx, actor, body }) => ({ id: await assignRole(tx, actor, body) })),
  route(endpoints.assignRolesByPosts, async ({ tx, actor, params }) => ({ given: await assignRolesByPosts(tx, actor, params.id) })),
  route(endpoints.endRole, async ({ tx, actor, params }) => endRole(tx, actor, params.id)),
  route(endpoints.listAudit, async ({ reader, actor, query }) => auditList(reader, actor, gathered, query)),
  route(endpoints.listAuditActs, async ({ reader, actor }) => auditActs(reader, actor, gathered)),
  route(endpoints.exportAudit, async ({ reader, actor, query }) => writeAuditSheet(reader, actor, gathered, query)),
  route(endpoints.nameFirstAdministrators, async ({ tx, actor, body }) => nameFirstAdministrators(tx, actor, body)),
]
