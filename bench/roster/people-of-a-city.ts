import type { Unit, WrittenRow } from '../../src/modules/organisation/index.ts'

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳'
const given = '文明志强建国秀英桂兰晓东海燕玉梅永军丽萍春华立新雅琴思远嘉宁子涵一鸣知行若水景行'
const posts = ['科长', '副科长', '副主任']
const partyPosts = ['支部书记', '组织委员', '宣传委员', '纪检委员']

/**
 * `count` rows with every column of the roster in use: two of three are members with branch and group, one of twenty holds a
 * post, one of thirty a Party post. `moved`: one of a hundred sits in another section.
 */
export function peopleOfACity(units: readonly Unit[], count: number, { moved = false } = {}): WrittenRow[] {
  const sections = units.filter(({ kind }) => kind === 'admin.section')
  const branches = new Map(units.filter(({ kind }) => kind === 'party.branch').map((unit) => [unit.id, unit]))
  const groups = units.filter(({ kind, parent }) => kind === 'party.group' && branches.has(parent ?? ''))
  return Array.from({ length: count }, (_, n) => {
    const member = n % 3 !== 0
    const group = at(groups, n)
    return {
      staffNumber: `C${String(n).padStart(6, '0')}`,
      name: at([...surnames], n) + at([...given], n * 7) + (n % 5 === 0 ? '' : at([...given], n * 3 + Math.floor(n / 60))),
      politicalStatus: member ? '中共党员' : '群众',
      partyJoined: member ? `${1985 + (n % 40)}-07-${String(1 + (n % 28)).padStart(2, '0')}` : '',
      section: at(sections, n + (moved && n % 100 === 0 ? 1 : 0)).name,
      posts: n % 20 === 0 ? at(posts, n / 20) : '',
      branch: member ? (branches.get(group.parent ?? '')?.name ?? '') : '',
      group: member ? group.name : '',
      partyPosts: member && n % 30 === 1 ? at(partyPosts, (n - 1) / 30) : '',
    }
  })
}

function at<T>(list: readonly T[], place: number): T {
  return list[place % list.length] as T
}
