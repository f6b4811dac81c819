/**
 * Somebody of the bureau. `code`: the role code of the story; without a name one is made up. `group`: of members only.
 * `posts`, `partyPosts`: as the roster writes them. `status`: political status where it is not plain membership or none.
 * `title`: how the sign-in page introduces the code; those without one are not listed there.
 */
export type Staff = { code?: string; name?: string; group?: string; posts?: string; partyPosts?: string; status?: string; joined?: string; title?: string }

const nobody: Staff = { status: '群众' }
const youth: Staff = { status: '共青团员' }

/** The 62 people of demo-content §1 by unit, members first. 41 are members on 31 December; M1 joins on 15 May. */
export const bureauStaff: Readonly<Record<string, readonly Staff[]>> = {
  BUREAU: [
    { code: 'L1', name: '秦书远', group: 'G1', posts: '局长', partyPosts: '党组书记', title: '党组书记、局长' },
    { code: 'L2', name: '沈明川', group: 'G6', posts: '副局长', partyPosts: '党组成员、机关党委书记', title: '党组成员、副局长、机关党委书记' },
    { code: 'L3', group: 'G4', posts: '副局长', partyPosts: '党组成员' },
    { code: 'L4', group: 'G3', posts: '副局长', partyPosts: '党组成员' },
    { code: 'L5', group: 'G8', posts: '总统计师', partyPosts: '党组成员' },
  ],
  S1: [
    { code: 'P1', name: '顾清和', group: 'G1', partyPosts: '机关党委专职副书记', title: '机关党委专职副书记' },
    { code: 'P2', name: '林知夏', group: 'G2', partyPosts: '党务干事', title: '党务干事' },
    { code: 'M2', name: '周守成', group: 'G1', title: '临近退休的党员' },
    { code: 'S1', group: 'G1', posts: '主任', partyPosts: '宣传委员' },
    { code: 'G1', group: 'G1', partyPosts: '党小组组长' },
    { group: 'G2' },
    nobody, youth,
  ],
  S2: [
    { code: 'B1', name: '方立衡', group: 'G2', posts: '科长', partyPosts: '支部书记', title: '第一党支部书记、综合核算科科长' },
    { code: 'M4', name: '江问渠', group: 'G2', partyPosts: '青年委员', title: '选调生' },
    { code: 'G2', group: 'G2', posts: '副科长', partyPosts: '党小组组长' },
    { code: 'O1', group: 'G2' },
    nobody, youth,
  ],
  S3: [
    { code: 'S3', name: '严正平', group: 'G3', posts: '科长', partyPosts: '纪检委员、党小组组长', title: '统计执法监督科科长' },
    { code: 'M1', name: '许知微', status: '发展对象', title: '预备党员' },
    { posts: '副科长', status: '群众' },
    nobody, nobody,
  ],
  S4: [
    { code: 'B2', name: '陆工远', group: 'G4', posts: '科长', partyPosts: '支部书记', title: '第二党支部书记、工业能源科科长' },
    { code: 'G4', name: '曾衡之', group: 'G4', partyPosts: '党小组组长' },
    { code: 'M6', name: '葛规成', group: 'G4', title: '工业能源科党员' },
    { group: 'G4', posts: '副科长', partyPosts: '纪检委员' }, { group: 'G4', partyPosts: '青年委员' },
    nobody,
  ],
  S5: [
    { code: 'O2', name: '任组宏', group: 'G5', posts: '科长', partyPosts: '组织委员' },
    { group: 'G4', posts: '副科长' }, { group: 'G4' }, { group: 'G5' },
    nobody,
  ],
  S6: [
    { code: 'S6', group: 'G5', posts: '科长' },
    { code: 'G5', name: '单以宁', group: 'G5', partyPosts: '党小组组长、宣传委员' },
    { code: 'M3', name: '何溪行', group: 'G5', title: '驻村队员' },
    nobody, youth,
  ],
  S7: [
    { code: 'S7', group: 'G7', posts: '科长', partyPosts: '纪检委员' },
    { code: 'G7', name: '田禾生', group: 'G7', posts: '副科长', partyPosts: '党小组组长', title: '第7党小组组长、农业农村科副科长' },
    { code: 'D7', group: 'G7' },
    nobody, youth,
  ],
  S8: [
    { code: 'S8', group: 'G8', posts: '科长', partyPosts: '宣传委员' },
    { code: 'M5', name: '叶新禾', group: 'G8', status: '中共预备党员', joined: '2025-12-12', title: '预备党员' },
    { code: 'G8', group: 'G8', partyPosts: '党小组组长、青年委员' },
    nobody, youth,
  ],
  S9: [
    { code: 'B3', name: '温普宁', group: 'G6', posts: '主任', partyPosts: '支部书记', title: '第三党支部书记、普查中心主任' },
    { code: 'G6', group: 'G6', posts: '副主任', partyPosts: '党小组组长' },
    { group: 'G6' },
    nobody, nobody,
  ],
  S10: [
    { code: 'S10', group: 'G8', posts: '主任', partyPosts: '组织委员' },
    { group: 'G8' },
    nobody, youth,
  ],
  S11: [
    { code: 'N1', name: '邵数宁', posts: '主任', status: '群众', title: '数据管理中心主任(非党员)' },
    { group: 'G6' },
    nobody,
  ],
}

/** W1 of the working committee, who is not of the bureau. */
export const workingCommitteeOfficer = { code: 'W1', name: '韩统一', title: '市直机关工委干部' } as const

/** The three administrators. */
export const administrators = [
  { code: 'A1', role: 'sysadmin', name: '系统管理员', title: '系统管理员' },
  { code: 'A2', role: 'secadmin', name: '安全管理员', title: '安全管理员' },
  { code: 'A3', role: 'auditor', name: '审计管理员', title: '审计管理员' },
] as const
