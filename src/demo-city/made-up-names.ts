/** A number from 0 (inclusive) to 1 (exclusive), the same sequence for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const surnames = [...'赵钱孙李吴郑王冯陈卫蒋韩杨朱许何吕施张孔曹金魏陶姜谢邹喻苏潘范彭鲁马方俞袁唐薛雷贺倪汤罗郝安常于傅康伍余顾孟黄萧尹姚邵汪毛戴宋茅庞纪舒项祝董梁杜阮蓝闵席季贾路江童郭梅盛林钟徐邱骆高夏蔡田樊胡霍万柯卢莫房裘应丁宣邓洪包左石崔龚程邢裴陆翁']
const first = [...'启嘉景思承明若知云清文书子亦允怀向修令时以立昭远博致和恒之']
const second = [...'言安宁溪川岚舟禾棠朗越澄晖然平青原野恺笛筠翊蕴桐霖骁晗']

/** Makes up names, never one twice and none of `taken`: combinations of common characters, no real persons. */
export function madeUpNames(seed: number, taken: Iterable<string>): () => string {
  const random = seeded(seed)
  const used = new Set(taken)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  return () => {
    for (;;) {
      const name = `${pick(surnames)}${pick(first)}${pick(second)}`
      if (used.has(name)) continue
      used.add(name)
      return name
    }
  }
}
