import type { Pledge } from './section-commitments.ts'

/** The letters of the professional sections. */
export const secondBranchPledges: Readonly<Record<string, readonly Pledge[]>> = {
  S4: [
    { post: { text: '能源月报审核疑点当日反馈企业，上级查询1个工作日内答复，全年11期。', target: 11, unit: '期', goal: 'K1' }, deed: { category: 'enterprises', text: '帮5家企业建好能源台账，10月底前能独立填报。', target: 5, unit: '家', due: '10-30' } },
    { post: { text: '辅导规上工业企业台账60家，辅导中发现的差错当月复核。', target: 60, unit: '家', goal: 'K4' }, deed: { category: 'community', text: '参加报到社区防汛值守和安全巡查，全年5次。', target: 5, unit: '次' } },
    { post: { text: '审核平台常见错误整理成3期问答，10月底前发到企业联系群。', target: 3, unit: '期', due: '10-31', goal: 'K1' }, deed: { category: 'students', text: '为1名家庭经济困难学生（编号S-04）辅导物理，每月1次，全年8次。', target: 8, unit: '次', beneficiary: 'S-04', students: 1, money: 300, goods: 200 } },
    { post: { text: '企业联系人名册每季度核对1次，变更3日内改完，全年4次。', target: 4, unit: '次', goal: 'K6' }, deed: { category: 'elders', text: '每季度帮1户困难群众（编号E-06）检修电路和水管1次，全年4次。', target: 4, unit: '次', beneficiary: 'E-06', people: 1, money: 400 } },
  ],
  S5: [
    { post: { text: '实地核实投资项目30个，形象进度依据当场写清，争创全省投资统计一流水平。', target: 30, unit: '个', goal: 'K4' }, deed: { category: 'enterprises', text: '给10家建筑业小微企业讲清劳务分包怎么统计，讲后各回访1次。', target: 10, unit: '家', due: '11-20' } },
    { post: { text: '项目月报资料5个工作日内初审，全年11期。', target: 11, unit: '期', goal: 'K6' }, deed: { category: 'community', text: '为报到社区加装电梯的楼栋收集意见，全年走访60户。', target: 60, unit: '户' } },
    { post: { text: '建筑业季报查询1个工作日内答复，答复留记录，全年4期。', target: 4, unit: '期', goal: 'K1' }, deed: { category: 'elders', text: '陪1位困难老人（编号E-07）看病取药，每两月1次，全年5次。', target: 5, unit: '次', beneficiary: 'E-07', people: 1, money: 300, goods: 150 } },
    { post: { text: '投资项目照片和台账每月对一遍，全年11次。', target: 11, unit: '次', goal: 'K4' }, deed: { category: 'countryside', text: '帮溪口村量清入户道路和水渠，9月底前建好1本工程台账。', target: 1, unit: '本', due: '09-30' } },
    { post: { text: '办新开工项目联系人培训2期，讲义写成1份操作卡。', target: 2, unit: '期', due: '10-20', goal: 'K1' }, deed: { category: 'students', text: '陪1名家庭经济困难学生（编号S-05）每月读1本书，全年8次。', target: 8, unit: '次', beneficiary: 'S-05', students: 1, goods: 300 } },
  ],
  S6: [
    { post: { text: '服务业调查单位口径培训4期，当场答疑，争创全省服务业统计一流水平。', target: 4, unit: '期', goal: 'K1' }, deed: { category: 'enterprises', text: '联系3家经营困难的商贸企业，每季度各上门1次，帮助对接惠企政策，全年12次。', target: 12, unit: '次' } },
    { post: { text: '批零住餐月报电话核实，每期不少于20家，全年11期。', target: 11, unit: '期', goal: 'K1' }, deed: { category: 'community', text: '到报到社区教老人用手机缴费、挂号，全年6次。', target: 6, unit: '次' } },
  ],
}

/** The letters of the sections that look after countryside, people and the census. */
export const thirdBranchPledges: Readonly<Record<string, readonly Pledge[]>> = {
  S7: [
    { post: { text: '农普综合试点2个村全程到场，问题5个工作日内答复完。', target: 2, unit: '个', due: '09-30', goal: 'K3' }, deed: { category: 'countryside', text: '帮溪口村2户监测对象（编号E-08、E-09）理清产销账，每季度上门1次，全年4次。', target: 4, unit: '次', beneficiary: 'E-08、E-09', people: 2, money: 600, goods: 400 } },
    { post: { text: '联系6个镇街的农普指导员，每月到镇街看一次，全年不少于30次。', target: 30, unit: '次', goal: 'K3' }, deed: { category: 'countryside', text: '教会溪口村合作社2名记账员，10月底前能独立记账。', target: 2, unit: '名', due: '10-31' } },
    { post: { text: '农业报表查询1个工作日内答复，差错当季清零，全年4期。', target: 4, unit: '期', goal: 'K1' }, deed: { category: 'elders', text: '每月帮溪口村1位留守老人（编号E-10）联系家人、代办村务1次，全年9次。', target: 9, unit: '次', beneficiary: 'E-10', people: 1, goods: 280 } },
    { post: { text: '农普宣传材料送到18个镇街，11月底前送完并回看1次。', target: 18, unit: '个', due: '11-30', goal: 'K3' }, deed: { category: 'students', text: '每月为溪口村1名留守学生（编号S-06）辅导英语1次，全年8次。', target: 8, unit: '次', beneficiary: 'S-06', students: 1, money: 300, goods: 260 } },
  ],
  S8: [
    { post: { text: '人口样本小区图核对40个，10月25日前完成，争创全省人口统计一流水平。', target: 40, unit: '个', due: '10-25', goal: 'K8' }, deed: { category: 'community', text: '在报到社区讲4场人口抽样调查怎么登记、怎么保密，10月底前讲完。', target: 4, unit: '场', due: '10-30' } },
    { post: { text: '人口变动抽样调查培训讲课4场，测试合格率不低于98%。', target: 4, unit: '场', due: '10-28', goal: 'K8' }, deed: { category: 'elders', text: '每月陪1位残疾居民（编号E-11）到社区活动1次，全年9次。', target: 9, unit: '次', beneficiary: 'E-11', people: 1, money: 200 } },
    { post: { text: '辅导15家单位的科技活动年报台账，一次审核通过。', target: 15, unit: '家', due: '10-31', goal: 'K1' }, deed: { category: 'students', text: '为1名家庭经济困难的高中学生（编号S-08）讲学习方法和志愿填报，全年6次。', target: 6, unit: '次', beneficiary: 'S-08', students: 1, money: 500 } },
    { post: { text: '电访样本库每季度清理1次，失效号码当季更新，全年4次。', target: 4, unit: '次', goal: 'K8' }, deed: { category: 'community', text: '参加报到社区垃圾分类劝导，全年10次。', target: 10, unit: '次' } },
  ],
  S9: [
    { post: { text: '18个镇街的普查区底图问题逐个复核，9月底前全部复核完。', target: 18, unit: '个', due: '09-28', goal: 'K3' }, deed: { category: 'enterprises', text: '给4家小企业讲清单位怎么申报、怎么退出，年底前各回访1次。', target: 4, unit: '家' } },
    { post: { text: '部门名录比对4次，每次10个工作日内核完。', target: 4, unit: '次', goal: 'K6' }, deed: { category: 'elders', text: '每季度帮1户困难群众（编号E-12）整理房前屋后，全年4次。', target: 4, unit: '次', beneficiary: 'E-12', people: 1, goods: 260 } },
    { post: { text: '农普两员名册逐人核对，18个镇街10月底前核完。', target: 18, unit: '个', due: '10-31', goal: 'K3' }, deed: { category: 'countryside', text: '帮溪口村核对普查户名册，年底前核完180户。', target: 180, unit: '户' } },
    { post: { text: '名录变更资料2个工作日内录完，每季度抽查1次，全年4次。', target: 4, unit: '次', goal: 'K6' }, deed: { category: 'students', text: '每月陪1名家庭经济困难学生（编号S-09）做1次科学小实验，全年8次。', target: 8, unit: '次', beneficiary: 'S-09', students: 1, money: 200 } },
  ],
  S10: [
    { post: { text: '6项社情民意调查的问卷逐题试答，录音复核率不低于12%。', target: 6, unit: '项', goal: 'K8' }, deed: { category: 'community', text: '每季度到报到社区听一次居民意见，7日内转交，全年4次。', target: 4, unit: '次' } },
    { post: { text: '电访员培训6次，每次测试合格才上岗。', target: 6, unit: '次', goal: 'K8' }, deed: { category: 'elders', text: '每月上门看望1位独居老人（编号E-13），帮办1件小事，全年10次。', target: 10, unit: '次', beneficiary: 'E-13', people: 1, money: 300 } },
    { post: { text: '每项调查抽听录音120份，全年720份，问题当周反馈。', target: 720, unit: '份', goal: 'K8' }, deed: { category: 'community', text: '周末到社区儿童活动室值守，全年10次。', target: 10, unit: '次' } },
  ],
  S11: [
    { post: { text: '数据备份每周核验1次，全年48次，做2次恢复演练。', target: 48, unit: '次', goal: 'K10' }, deed: { category: 'community', text: '给报到社区2台公用电脑做安全检查，每季度1次，全年8台次。', target: 8, unit: '台次' } },
    { post: { text: '到12个镇街现场辅导规范化台账，逐个留存问题清单。', target: 12, unit: '个', goal: 'K10' }, reached: 11, deed: { category: 'enterprises', text: '给5家企业检查报送电脑的安全设置，各教会1名统计员。', target: 5, unit: '家' } },
    { post: { text: '报送平台故障2小时内响应，每季度抽查1次，全年4次无超时。', target: 4, unit: '次', goal: 'K10' }, deed: { category: 'elders', text: '每月帮1位视力不便的居民（编号E-14）读信、填表1次，全年9次。', target: 9, unit: '次', beneficiary: 'E-14', people: 1, goods: 200 } },
  ],
}
