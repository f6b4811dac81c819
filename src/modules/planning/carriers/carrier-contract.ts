import { z } from 'zod'
import { endpoint } from '../../../foundation/http/index.ts'
import { byId, id, text } from '../../../foundation/http/shapes.ts'
import { carrierKind } from '../contract-shapes.ts'

/** What Party organisations put behind business work. */
export const carrierEndpoints = {
  attachCarrier: endpoint({ method: 'POST', path: '/goals/:id/carriers', summary: { zh: '给业务目标挂党建载体', en: 'Attach a Party carrier to a business goal' }, access: 'signed-in', params: byId, body: z.strictObject({ name: text(60), kind: carrierKind, unit: id }), response: z.strictObject({ id }), errors: ['planning.carrier-stands-behind-business', 'planning.carrier-needs-a-party-organisation', 'planning.carrier-attached-already', 'planning.only-in-an-annual-plan'] }),
  endCarrier: endpoint({ method: 'DELETE', path: '/carriers/:id', summary: { zh: '撤下载体', en: 'End a carrier' }, access: 'signed-in', params: byId }),
}
