import type { Texts } from '../../foundation/i18n/texts.ts'

const source = '《中国共产党党和国家机关基层组织工作条例》'
const branchSource = '《中国共产党支部工作条例（试行）》'

/** The sentences of the structure rules, by rule and by how it stands. */
export const structureTexts = {
  'organisation.structure.branch-at-least.kept': { zh: `正式党员 {{fullMembers}} 名，满足成立党支部的 {{least}} 名以上（${source}）。`, en: '{{fullMembers}} full members; a branch needs {{least}}.' },
  'organisation.structure.branch-at-least.broken': { zh: `正式党员只有 {{fullMembers}} 名，不足 {{least}} 名不能单独成立党支部（${source}），可与邻近单位联合组建。`, en: 'Only {{fullMembers}} full members; with fewer than {{least}} there is no branch of its own. Form one with a neighbouring unit.' },
  'organisation.structure.branch-at-most.kept': { zh: `党员 {{members}} 名，不超过 {{most}} 名（${branchSource}）。`, en: '{{members}} members; a branch has at most {{most}}.' },
  'organisation.structure.branch-at-most.broken': { zh: `党员 {{members}} 名，超过 {{most}} 名，应分设支部或设党总支（${branchSource}）。`, en: '{{members}} members, more than {{most}}: divide it, or form a general branch.' },
  'organisation.structure.committee-elected.kept': { zh: `正式党员 {{fullMembers}} 名（{{from}} 名以上设支委会），已设支委会（${source}）。`, en: '{{fullMembers}} full members ({{from}} or more elect a committee): it has one.' },
  'organisation.structure.committee-elected.broken': { zh: `正式党员 {{fullMembers}} 名，{{from}} 名以上应设支委会，现在没有（${source}）。`, en: '{{fullMembers}} full members: with {{from}} or more a committee must be elected, and there is none.' },
  'organisation.structure.committee-size.kept': { zh: `支委会 {{posts}} 人，在 {{least}} 至 {{most}} 人之间（${branchSource}）。`, en: 'The committee has {{posts}} persons, between {{least}} and {{most}}.' },
  'organisation.structure.committee-size.broken': { zh: `支委会 {{posts}} 人，应在 {{least}} 至 {{most}} 人之间（${branchSource}）。`, en: 'The committee has {{posts}} persons; it should have {{least}} to {{most}}.' },
  'organisation.structure.secretary-only.kept': { zh: `正式党员 {{fullMembers}} 名，不足 {{from}} 名不设支委会，已设书记（${source}）。`, en: '{{fullMembers}} full members, fewer than {{from}}: no committee, and it has a secretary.' },
  'organisation.structure.secretary-only.broken': { zh: `正式党员 {{fullMembers}} 名，不足 {{from}} 名不设支委会，应设书记 1 名（${source}）。`, en: '{{fullMembers}} full members, fewer than {{from}}: no committee, but a secretary is needed and missing.' },
  'organisation.structure.general-branch-size.kept': { zh: `党员 {{members}} 名，达到设党总支的 {{from}} 名（${source}）。`, en: '{{members}} members; a general branch needs {{from}}.' },
  'organisation.structure.general-branch-size.by-approval': { zh: `党员 {{members}} 名，不足 {{from}} 名；依据：{{basis}}（${source}）。`, en: '{{members}} members, fewer than {{from}}; it stands on: {{basis}}.' },
  'organisation.structure.general-branch-size.broken': { zh: `党员 {{members}} 名，不足 {{from}} 名，设党总支须上级党组织批准；请登记批准依据（${source}）。`, en: '{{members}} members, fewer than {{from}}: a general branch needs the superior organisation\'s approval; enter it.' },
  'organisation.structure.party-committee-size.kept': { zh: `党员 {{members}} 名，达到设机关党委的 {{from}} 名（${source}）。`, en: '{{members}} members; an agency Party committee needs {{from}}.' },
  'organisation.structure.party-committee-size.by-approval': { zh: `党员 {{members}} 名，不足 {{from}} 名；依据：{{basis}}（${source}）。`, en: '{{members}} members, fewer than {{from}}; it stands on: {{basis}}.' },
  'organisation.structure.party-committee-size.broken': { zh: `党员 {{members}} 名，不足 {{from}} 名，设机关党委须上级党组织批准；请登记批准依据（${source}）。`, en: '{{members}} members, fewer than {{from}}: a Party committee needs the superior organisation\'s approval; enter it.' },
  'organisation.structure.term.kept': { zh: `{{electedOn}} 选举，任期 {{years}} 年，{{ends}} 届满（${source}）。`, en: 'Elected on {{electedOn}} for {{years}} years; the term ends on {{ends}}.' },
  'organisation.structure.term.soon': { zh: `{{electedOn}} 选举，任期 {{years}} 年，{{ends}} 届满，请着手换届（${source}）。`, en: 'Elected on {{electedOn}} for {{years}} years; the term ends on {{ends}}: prepare the election.' },
  'organisation.structure.term.broken': { zh: `任期已在 {{ends}} 届满；延期须报上级批准，一般不超过 1 年（${source}）。`, en: 'The term ended on {{ends}}; an extension needs approval and lasts a year at most.' },
  'organisation.structure.term.unknown': { zh: `还没有登记选举日期（任期 {{years}} 年）（${source}）。`, en: 'The day of its election is not on record (a term lasts {{years}} years).' },
} as const satisfies Texts
