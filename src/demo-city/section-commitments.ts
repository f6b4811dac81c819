/** What was promised: words, target with its unit, day; what it serves or whom it helps. */
export type Promised = { text: string; target: number; unit: string; due?: string; goal?: string }

/** A practical deed with its guidance category; `beneficiary` by code; what was given came up during the year, was never promised. */
export type Deed = Promised & { category: 'enterprises' | 'students' | 'elders' | 'community' | 'countryside'; beneficiary?: string; people?: number; students?: number; money?: number; goods?: number }

/** One letter: a business item and a deed. `reached`: what was done of the business item where it fell short. */
export type Pledge = { post: Promised; deed: Deed; reached?: number }

/** The letters of leaders, office, accounting and enforcement by section: members in the roster's order, then colleagues who join freely. */
export const firstBranchPledges: Readonly<Record<string, readonly Pledge[]>> = {
  BUREAU: [
    { post: { text: '每季度到基层听一次数据质量意见，收到的问题10个工作日内逐条答复，全年4次。', target: 4, unit: '次', goal: 'K4' }, deed: { category: 'elders', text: '联系1户困难群众（编号E-01），每季度上门1次，帮办医保缴费和水电报修，全年4次。', target: 4, unit: '次', beneficiary: 'E-01', people: 1, money: 800 } },
    { post: { text: '列席三个支部的支委会，全年不少于9次，提出的问题20日内回看1次。', target: 9, unit: '次', goal: 'D7' }, deed: { category: 'students', text: '与1名家庭经济困难学生结对（编号S-01），每学期谈心2次、陪读2次，全年8次。', target: 8, unit: '次', beneficiary: 'S-01', students: 1, money: 600, goods: 240 } },
    { post: { text: '分管专业的报表审核每月会商1次，差错原因逐条写明，全年不少于10次。', target: 10, unit: '次', goal: 'K1' }, deed: { category: 'enterprises', text: '联系园区2家用工困难的小企业，每季度各上门1次，帮助对接人社、税务政策，全年8次。', target: 8, unit: '次' } },
    { post: { text: '双随机案卷逐卷审核，12卷在结案前全部审完，意见当面反馈。', target: 12, unit: '卷', due: '11-30', goal: 'K5' }, deed: { category: 'community', text: '在报到社区参加物业矛盾调解，全年不少于6次，每次写清处理结果。', target: 6, unit: '次' } },
    { post: { text: '四篇季度分析逐篇核对口径，审核意见1个工作日内返回，全年4篇。', target: 4, unit: '篇', goal: 'K2' }, deed: { category: 'countryside', text: '到溪口村讲家庭记账怎么记、普查登记看什么，全年4场，听讲农户不少于40户。', target: 4, unit: '场' } },
  ],
  S1: [
    { post: { text: '承诺、组织生活、品牌三项台账每月核对1次，当月问题当月改完，全年11次。', target: 11, unit: '次', goal: 'D7' }, deed: { category: 'elders', text: '每季度陪1位行动不便的残疾居民（编号E-02）办事1次，全年4次。', target: 4, unit: '次', beneficiary: 'E-02', people: 1, money: 300 } },
    { post: { text: '公文当日登记、当日分送，每季度抽查1次，全年差错不超过2件。', target: 4, unit: '次' }, deed: { category: 'community', text: '组织办公室同志到报到社区清理楼道和充电棚，全年6次。', target: 6, unit: '次' } },
    { post: { text: '会议材料会前1天备齐，全年抽查10次无缺件。', target: 10, unit: '次' }, deed: { category: 'students', text: '为1名家庭经济困难学生（编号S-02）辅导语文，每月1次，全年8次。', target: 8, unit: '次', beneficiary: 'S-02', students: 1, money: 400, goods: 180 } },
    { post: { text: '档案室每季度清点1次，调卷当日完成，全年4次。', target: 4, unit: '次' }, deed: { category: 'elders', text: '每月给1位独居老人（编号E-04）打扫、理发1次，全年10次。', target: 10, unit: '次', beneficiary: 'E-04', people: 1, goods: 260 } },
    { post: { text: '公务用车每周检查1次，出车记录当天写全，全年40次。', target: 40, unit: '次' }, deed: { category: 'community', text: '周末到社区书屋值守，全年12次，整理图书300册。', target: 12, unit: '次' } },
  ],
  S2: [
    { post: { text: '月度监测快报交叉校核11期，全年勘误不超过1处，争创全省核算专业一流水平。', target: 11, unit: '期', goal: 'K2' }, deed: { category: 'enterprises', text: '给6家小微企业讲一遍统计指标口径，首次填报前讲完。', target: 6, unit: '家', due: '09-30' } },
    { post: { text: '年鉴核算篇42张表逐表核对，9月底前完成，留存核对单。', target: 42, unit: '张', due: '09-30', goal: 'K9' }, deed: { category: 'community', text: '在报到社区开“看懂统计公报”讲座4场，每场不少于15名居民。', target: 4, unit: '场' } },
    { post: { text: '部门数据催报台账每周更新1次，缺报当日提醒，全年48次。', target: 48, unit: '次', goal: 'K7' }, deed: { category: 'students', text: '线上辅导1名家庭经济困难学生（编号S-03）数学，每两周1次，全年16次。', target: 16, unit: '次', beneficiary: 'S-03', students: 1, goods: 320 } },
  ],
  S3: [
    { post: { text: '双随机检查文书3个工作日内归档，24家全部归档。', target: 24, unit: '家', due: '11-30', goal: 'K5' }, deed: { category: 'enterprises', text: '到8家新办企业讲统计法，讲清怎么报、找谁问，10月底前讲完。', target: 8, unit: '家', due: '10-30' } },
    { post: { text: '普法材料每季度更新1次，6场企业普法全部到场保障。', target: 6, unit: '场', due: '12-10', goal: 'K5' }, deed: { category: 'elders', text: '每月帮1位独居老人（编号E-05）代买药品、缴水电费1次，全年9次。', target: 9, unit: '次', beneficiary: 'E-05', people: 1, money: 200 } },
  ],
}
