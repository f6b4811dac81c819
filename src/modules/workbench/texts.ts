import type { Texts } from '../../foundation/i18n/texts.ts'
import { pageTexts } from './page-texts.ts'

/** The texts of the pages, and what the workbench refuses. */
export const texts = {
  ...pageTexts,
  'workbench.error.handover-needs-a-post': { zh: '“工作人员”“党员”是归属，不是岗位，没有可交接的。', en: 'Belonging to a unit is no post; there is nothing to hand over.' },
  'workbench.error.handover-needs-a-post.remedy': { zh: '选书记、科长、组长这类岗位。', en: 'Choose a post such as secretary, section head or group leader.' },
  'workbench.error.handover-to-somebody-else': { zh: '交出和接下的不能是同一个人。', en: 'One cannot hand over to oneself.' },
  'workbench.error.handover-to-somebody-else.remedy': { zh: '另选接任的人。', en: 'Choose whoever follows.' },
  'workbench.error.handover-person-unknown': { zh: '没有这个人，或者不在您能看的范围里。', en: 'There is no such person within your sight.' },
  'workbench.error.handover-person-unknown.remedy': { zh: '从名单里选接任的人。', en: 'Choose from the list.' },
  'workbench.error.handover-open-already': { zh: '这个岗位正在交接。', en: 'This post is being handed over already.' },
  'workbench.error.handover-open-already.remedy': { zh: '打开已有的那次交接，由两个人确认。', en: 'Open that hand-over and let both confirm it.' },
  'workbench.error.handover-given-already': { zh: '已经确认交出。', en: 'It has been handed over already.' },
  'workbench.error.handover-given-already.remedy': { zh: '现在等接任的人确认。', en: 'Now whoever follows confirms.' },
  'workbench.error.handover-not-given-yet': { zh: '前任还没有确认交出。', en: 'It has not been handed over yet.' },
  'workbench.error.handover-not-given-yet.remedy': { zh: '请前任先确认；前任已离开的，由党办代为确认。', en: 'Let the other confirm first; if they have left, the Party office does so for them.' },
  'workbench.error.handover-taken-already': { zh: '这次交接已经办完。', en: 'This hand-over is finished.' },
  'workbench.error.handover-taken-already.remedy': { zh: '记录留存，不再改动。', en: 'The record stays as it is.' },
  'workbench.error.handover-given-by-who-leaves': { zh: '交出由前任本人确认，前任已离开的由党办代为确认。', en: 'Whoever leaves the post hands it over, or the Party office for them.' },
  'workbench.error.handover-given-by-who-leaves.remedy': { zh: '请前任或党办来办。', en: 'Ask them, or the Party office.' },
  'workbench.error.handover-taken-by-who-follows': { zh: '接下只能由接任的人本人确认。', en: 'Only whoever follows takes it over.' },
  'workbench.error.handover-taken-by-who-follows.remedy': { zh: '请接任的人来办。', en: 'Ask whoever follows.' },
} as const satisfies Texts
