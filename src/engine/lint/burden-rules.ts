import type { Text } from '../problem.ts'

/** A written rule against what may be scored: the words by which it is recognised, the words that clear a text, and the way out. */
interface BurdenRule { code: string; words: RegExp; allowed?: RegExp; message: Text; source: Text; fix: Text }

const APPS: Text = { zh: '国办函〔2026〕12号(政务移动互联网应用程序),2026-01-25', en: 'State Council General Office letter 2026 No. 12 on government mobile apps, 25 Jan 2026' }
const RELIEF: Text = { zh: '《整治形式主义为基层减负若干规定》(2024)', en: 'Rules against formalism that burdens the grass roots (2024)' }
const FINGERTIPS: Text = { zh: '《关于防治“指尖上的形式主义”的若干意见》(2023)', en: 'Opinions on preventing formalism at the fingertips (2023)' }
const STATISTICS: Text = { zh: '《中华人民共和国统计法》及配套规定:统计机构不承担增长指标,数据不受干预', en: 'Statistics Law and its rules: statistics offices answer for no growth, and data are not interfered with' }
const SHOWCASE: Text = { zh: '《创建示范活动管理办法》(2022)', en: 'Rules on showcase campaigns (2022)' }
const REFUSED: Text = { zh: '本产品的书面约定(不收集、不评分)', en: "this product's written refusals (not collected, not scored)" }

const STATISTICAL_WORK = /及时率|按时率|准时|一次通过率|一次合格率|合格率|覆盖率|核查|查询答复|答复|勘误|差错|整改率|销号|满意|on.time|coverage|first.pass|satisf|errat|answer/i

/** What the burden rules forbid to score. */
export const BURDEN_RULES: BurdenRule[] = [
  { code: 'endorsement', words: /批示|签批|圈阅|领导肯定|endorse|leaders?'? (instruction|comment)|instruction(s)? (of|by) leaders?/i, message: { zh: '把领导批示作为评分内容', en: "scores leaders' endorsements" }, source: RELIEF, fix: { zh: '批示只作事实记录,权重记 0;改评工作实效', en: 'record endorsements as facts with weight 0; score the effect of the work' } },
  { code: 'publicity', words: /媒体|刊发|刊登|见报|发稿|报道|(信息|稿件|简报|专报|文章).{0,4}(采用|录用|采纳|刊用)|^(录用|采用|采纳)$|(采用|录用).{0,3}(篇|条|数|加分|率)|日报|电视台|头条|media|newspaper|publicit|press coverage|^adopted$|adoption/i, message: { zh: '把信息采用、媒体宣传作为评分内容', en: 'scores adoption of information or publication in media' }, source: RELIEF, fix: { zh: '宣传只作事实记录,权重记 0;改评实际效果', en: 'record publication as a fact with weight 0; score the effect' } },
  { code: 'trace', words: /(是否|有无)(开会|召开会议|发文|留痕|照片|台账)|(拍照|照片|截图|视频|图片|痕迹|影像).{0,4}(资料|上传|数量|留存|佐证)?|(学习|心得|读书|会议)?笔记|心得体会|学习心得|缺心得|发言稿|issued document|photo|screenshot|study notes?/i, allowed: /无须|不要求|自愿/, message: { zh: '以开会发文、照片留痕、学习笔记评价工作', en: 'judges work by meetings held, documents issued, photographs or study notes' }, source: RELIEF, fix: { zh: '改评工作结果;过程以记录为准,不另要留痕', en: 'score the result; the record is enough, ask for no further traces' } },
  { code: 'check-in', words: /打卡|签到|扫码到|check.?in|clock.?in|sign.?in rate/i, message: { zh: '把打卡签到作为评分内容', en: 'scores check-ins' }, source: APPS, fix: { zh: '出席以会议记录为准', en: 'the minutes say who attended' } },
  { code: 'points-ranking', words: /积分(排名|排行|榜)|排行榜|points? (ranking|league)|league table/i, message: { zh: '个人积分排名', en: 'ranks by points' }, source: APPS, fix: { zh: '改为按分数定等次', en: 'grade by bands' } },
  { code: 'online-time', words: /在线时长|登录(次数|天数|率)|学习时长|学习积分|学时积分|学习强国|活跃度|日活|online time|log.?ins?\b|study time|learning points/i, message: { zh: '把在线时长、登录或学习积分作为评分内容', en: 'scores online time, log-ins or learning points' }, source: APPS, fix: { zh: '删去;学习情况由支部大会评议', en: 'remove it; learning is judged in a meeting' } },
  { code: 'likes', words: /点赞|转发|网络投票|网上投票|转评赞|集赞|阅读量|浏览量|关注(数|量|人数)|粉丝|\blikes?\b|reposts?|network votes?|online votes?|page views?|followers/i, message: { zh: '把点赞、转发、网络投票作为评分内容', en: 'scores likes, reposts or network votes' }, source: APPS, fix: { zh: '删去;由服务对象评满意度', en: 'remove it; ask the people served' } },
  { code: 'forced-app', words: /(安装|下载|注册|开通).{0,4}(率|数|量|人数)|关注公众号|装机|install(ed|ation)?s?\b|downloads?\b|registration rate/i, message: { zh: '把安装、注册、关注作为评分内容', en: 'scores installing, registering or following' }, source: FINGERTIPS, fix: { zh: '删去', en: 'remove it' } },
  { code: 'tracking', words: /轨迹|定位|运动步数|监控画面|location track|geolocation|\btracks?\b|step count/i, message: { zh: '收集轨迹、定位作为评分内容', en: 'scores tracks or locations' }, source: APPS, fix: { zh: '删去', en: 'remove it' } },
  { code: 'giving', words: /捐款|捐赠|捐献|捐物|献血|募捐|donat|blood giving|giving amount/i, message: { zh: '把捐款捐物、献血作为评分内容', en: 'scores giving or blood donation' }, source: REFUSED, fix: { zh: '自愿行为只作记录', en: 'voluntary giving is recorded only' } },
  { code: 'private-life', words: /宗教|信教|网上言论|网络言论|朋友圈|religio|online speech/i, message: { zh: '涉及宗教信仰或个人网上言论', en: "concerns religion or a person's online speech" }, source: REFUSED, fix: { zh: '删去', en: 'remove it' } },
  { code: 'growth-target', words: /GDP|生产总值|(增加值|产值|投资|消费品零售|零售额|社零|税收|财政收入|营业收入|营收|出口|进出口|经济|工业|服务业|规上|居民收入|可支配收入)[^,,。;]{0,10}(增速|增长|增幅|增量|总量|总额|排名|位次|完成率|目标)|(经济|主要指标)(增速|增长|排名|位次)|增速(排名|位次|目标)?$|^增(速|长率|幅)|增加值|零售总额|投资(额|完成)|招商引资|到位资金|税收(收入|总额|完成)|growth|gross (domestic|regional)|regional (total|rank|output)|output value|value added|retail sales|investment (total|completed|attracted)/i, allowed: STATISTICAL_WORK, message: { zh: '把地区增长、总量或位次作为评分内容', en: 'scores regional growth, totals or ranks' }, source: STATISTICS, fix: { zh: '改评数据质量:及时率、一次通过率、查询答复时间、勘误', en: 'score data quality: on-time rate, first-pass rate, query-answer time, errata' } },
  { code: 'entry-quota', words: /(入规|入统|纳统|升规|上规|小升规|入库)|(新增|净增|培育)[^,,。;]{0,8}(企业|单位|项目|四上|规上)|(四上|规上|限上)[^,,。;]{0,4}(企业|单位)?[^,,。;]{0,3}(数|家数|户数|个数|任务|净增)|(enterprises?|units?|projects?|firms?)[^,.;]{0,20}(entered|enrolled|registered|added)|\b(new|newly|added|entered|enrolled)\b[^,.;]{0,20}(above.threshold|enterprises?|projects?|units?|firms?)|entry quota/i, allowed: STATISTICAL_WORK, message: { zh: '把企业、项目入规纳统入库的个数作为评分内容', en: 'scores the number of enterprises or projects entered' }, source: STATISTICS, fix: { zh: '改评应统尽统的核查覆盖率、审核及时率', en: 'score the coverage and timeliness of verification' } },
  { code: 'penalty-quota', words: /(罚款|罚没|罚金)|(处罚|立案|办案|结案|案件|查处|执法检查)[^,,。;]{0,6}(数|量|额|件|宗|起|次|任务|指标|率)|(查处|办结|立案)(违法)?案件|\bfines?\b|\bfined\b|penalt(y|ies)|cases? (filed|opened|closed|investigated|handled|count)|number of cases/i, allowed: /(受到?|被|遭).{0,6}(处罚|立案|查处|罚款)|整改|零处罚|不予处罚|penalt(y|ies) received|penali[sz]ed/, message: { zh: '把罚款、案件的数量作为评分内容', en: 'scores numbers of fines or cases' }, source: STATISTICS, fix: { zh: '改评整改率、执法程序规范率、服务对象满意度', en: 'score rectification, proper procedure, satisfaction' } },
  { code: 'plaque', words: /授牌|挂牌|命名|创建示范|示范点创建|达标创建|plaque|naming scheme/i, message: { zh: '以命名授牌、创建示范活动评分', en: 'scores naming and plaques' }, source: SHOWCASE, fix: { zh: '改为评估等次,不命名授牌', en: 'use evaluation grades, name nobody' } },
  { code: 'secondment', words: /借调|抽调|跟班人数|secondment|seconded/i, message: { zh: '以借调、抽调下级人员评分', en: 'scores staff borrowed from below' }, source: RELIEF, fix: { zh: '删去', en: 'remove it' } },
  { code: 'responsibility-letter', words: /责任状|军令状|责任书签订|responsibility letter/i, message: { zh: '以签订责任状评分', en: 'scores signed responsibility letters' }, source: RELIEF, fix: { zh: '没有法规依据的责任状不得签订;删去', en: 'letters without a legal basis may not be demanded; remove it' } },
  { code: 'repeated-filling', words: /报表份数|填报(次数|份数|数量)|材料(份数|数量|厚度)|上报(材料|信息)(数|篇|条)|报送(信息|材料)?(篇|条)?数(量)?|number of (reports|forms) (filed|sent)/i, message: { zh: '以报表材料的数量评分', en: 'scores how many reports or forms were filed' }, source: RELIEF, fix: { zh: '由记录自动取数,评质量不评数量', en: 'take figures from records; score quality, not number' } },
]

/** Words that turn a text into a ban rather than a score. */
export const NEGATION = /(不得|不以|不把|不将|禁止|严禁|不再|不评|不考核|不计|不作要求|不要求|取消|without|never|must not|not scored|is not)/i
