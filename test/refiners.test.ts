import {describe, expect, it} from 'vitest'
import type {Indicator} from '../schemas/indicator.ts'
import {extract} from '../src/extract.ts'
import {WORDS} from '../src/lexicon/words.ts'
import {refiners} from '../src/recognise/registry.ts'
import {grounds} from '../src/recognise/status/grounds.ts'
import {tokenise} from '../src/recognise/tokens.ts'

const DATE = '2023-08-25'

/** The field as an example writes it: an item by its words, a reference by the raw number it points to. */
function field(indicator: Indicator, key: string, all: readonly Indicator[]): string {
  const raw = (id: string | null) => all.find(one => one.id === id)?.raw ?? 'null'
  const {change} = indicator
  switch (key) {
    case 'item':
      return indicator.item?.raw ?? 'null'
    case 'change':
      return change
        ? [change.direction, change.basis, change.from && raw(change.from)].filter(Boolean).join('/')
        : 'null'
    case 'period':
      return indicator.period?.edtf ?? 'null'
    case 'partOf':
      return raw(indicator.partOf)
    case 'sameAs':
      return raw(indicator.sameAs)
    case 'flags':
      return indicator.flags.join(';')
    default:
      return String(indicator[key as keyof Indicator])
  }
}

/** More of what the refiners settle, as their own examples are written. */
const PHRASES: readonly (readonly [string, ...string[]])[] = [
  ['建成面积达到60亩，2022年提升5亩。耕作面积达到41亩。', '5亩: period=2022', '41亩: period=null'],
  ['新增开发装机超过600万千瓦。', '超过600万千瓦: item=装机'],
  ['项目投产后总产能达190万吨。', '190万吨: item=总产能'],
  ['健儿为全省代表团贡献9枚、5枚奖牌。', '9枚: item=奖牌'],
  ['为经营主体减负1000亿元。', '1000亿元: item=null'],
  ['2024年度居民医保个人缴费标准统一为250元/人。', '250元/人: status=rule'],
  ['努力帮助企业降本增效，用电成本下降6.8%。', '6.8%: status=actual'],
  ['经过持续努力，建成6个平台。', '6个: status=actual'],
  ['设置了主要指标，包括：生产总值年均增速5%、努力争取更好结果，研发投入占比6%以上。', '6%以上: status=planned'],
  ['努力实现产值增长5%。', '5%: status=planned'],
  ['新建精品示范村205个、省级中心村816个。', '205个: flags=', '816个: flags='],
  ['今年的主要预期目标是：粮食产量80万斤，增长5%。', '80万斤: status=planned', '5%: status=planned'],
  ['工作目标为建成80个。', '80个: status=planned'],
  ['年度目标值为80个，已完成82个。', '80个: status=planned', '82个: status=actual'],
  ['水塔与井口之间的距离约5米。', '约5米: item=水塔与井口之间的距离 name=水塔与井口之间的距离'],
  ['书店距离学校200米。', '200米: item=学校'],
  ['目前已有30户业主交清尾款。', '30户: item=业主'],
  ['山上住着李明等五户农户。', '五户: item=农户'],
  ['农户20余万户。', '20余万户: item=农户'],
  ['参会的20名村民自愿报名。', '20名: item=村民'],
  ['造成2名工人受伤。', '2名: item=工人'],
  ['两位师傅来我厂登记。', '两位: item=师傅'],
  ['十余户商户未签约。', '十余户: item=商户'],
  ['排查120家企业不合格产品。', '120家: item=企业不合格产品'],
  ['关停12家企业不合规生产线。', '12家: item=企业不合规生产线'],
  ['走访30户农村未参保居民。', '30户: item=农村未参保居民'],
  ['限购套数2套。', '2套: item=限购套数'],
  ['监测可吸入颗粒物站点12个。', '12个: item=可吸入颗粒物站点'],
  ['现就您提出的三个问题说明如下。', '三个: item=问题'],
  ['入学时每人只交600元保证金。', '600元: item=保证金'],
  ['该户承担每平方米20元的土地使用税。', '20元: item=土地使用税'],
  ['院内处理设施有沉淀池2个。', '2个: item=沉淀池'],
  ['本小区有住户300户。', '300户: item=住户'],
  ['既有建筑改造面积8万平方米。', '8万平方米: item=既有建筑改造面积'],
  ['新建垃圾收集站4座、粮食加工厂2家。', '4座: item=垃圾收集站', '2家: item=粮食加工厂'],
  ['您提出的5条建议很好。', '5条: item=建议'],
  ['收到居民3次质疑。', '3次: item=质疑'],
  ['道路两侧各5米绿化带。', '5米: item=绿化带'],
  ['上述20亩土地归村集体。', '20亩: item=土地'],
  ['工资高于本市最低标准(1800元/月)。', '1800元/月: item=最低标准'],
  ['在登记过程中李某房屋为一栋。', '一栋: item=李某房屋'],
  ['贷款贴息上限为5%。', '5%: name=贷款贴息上限'],
  ['东环线北起和平路，南至长江路，全长12公里。', '12公里: item=东环线'],
  ['完善国土空间规划体系，处置闲置土地18.3万亩。', '18.3万亩: status=actual'],
  ['新建两所现代化的高端学校。', '两所: item=现代化的高端学校'],
  ['委托一家专业的检测公司承担。', '一家: item=专业的检测公司'],
  ['新增保障房小区6个。', '6个: item=保障房小区'],
  ['拆除生产线2条。', '2条: item=生产线'],
  ['出租汽车数量为120辆。', '120辆: item=出租汽车数量'],
  ['学校配套了跑道约200米。', '约200米: item=跑道'],
  ['有除尘装置和沉淀池各一套。', '一套: item=除尘装置和沉淀池'],
  ['停车费200元/月(含管理费30元/月)。', '30元/月: item=管理费'],
  ['在以上三个地块中仅一户未搬迁。', '三个: item=地块'],
  ['西河路公路中300米未硬化。', '300米: item=西河路公路'],
  ['已有一套住房建筑面积超过130平方米。', '一套: item=住房'],
  ['我家有一套180平方米自建房。', '一套: item=自建房'],
  ['引进2家年产值3亿元以上的企业。', '2家: item=企业'],
  ['开展为期两个月的市场摊位整治行动。', '两个月: item=市场摊位整治行动'],
  ['完成3座水库加固工程。', '3座: item=水库加固工程'],
  ['给大家多缴了一年的养老保险费。', '一年: item=养老保险费'],
  ['参加社会保险满一年的人员可申请。', '一年: item=社会保险'],
  ['三个月后仍未交房。', '三个月: item=null'],
  ['会议开了2个小时时间。', '2个小时: item=null'],
  ['发车间隔为1小时一趟。', '1小时: item=发车间隔'],
  ['东风路为双向四车道。', '四车道: item=东风路 name=东风路车道数'],
  ['该楼房共12层。', '12层: name=该楼房层数'],
  ['新建住户120户。', '120户: name=新建住户数'],
  ['有30名学生到校就餐。', '30名: item=学生'],
  ['推举5名业主代表定时了解进度。', '5名: item=业主代表'],
  ['2万平方米作仓库使用。', '2万平方米: item=null'],
  ['李某，男，52岁。', '52岁: item=李某'],
  ['书店距离学校约200米。', '约200米: name=书店距学校距离'],
  ['在距学校约80米的路口设岗。', '约80米: name=距学校距离'],
  ['东风路路面宽6米。', '6米: name=东风路路面宽度'],
  ['活动室（长9米，宽7米）已启用。', '7米: item=活动室 name=活动室宽度'],
  ['30名符合入学条件的儿童家长参加会议。', '30名: item=符合入学条件的儿童家长'],
  ['有两位家长都表明来意。', '两位: item=家长'],
  ['会上有61户表示同意。', '61户: item=null'],
  ['每年付给村民小组24万元租金。', '24万元: item=租金'],
  ['申请人须有15年缴费年限。', '15年: item=缴费年限'],
  ['该水库是我县3座中型水库之一。', '3座: item=中型水库'],
  ['目前启动的河东段5公里已完工。', '5公里: item=启动的河东段'],
  ['送交两个部门审核其材料。', '两个: item=部门'],
  ['年满16周岁的外地迁入人员可登记。', '16周岁: item=外地迁入人员'],
  ['藏书由建馆时的2千余册增加到4万余册。', '4万余册: item=藏书'],
  ['物业费预缴一年以内。', '一年以内: item=物业费'],
  ['收费标准：住宅1.2元/平方米、商铺2元/平方米。', '2元/平方米: name=商铺收费标准'],
  ['救助标准：孤儿每月1200元。', '1200元: name=孤儿救助标准'],
  ['与居民签订了12份协议。', '12份: name=签订协议数'],
  ['单车燃油费平均每月600元。', '600元: item=单车燃油费'],
  ['行政拘留3人。', '3人: item=null'],
  ['长达12米的公交车已投用。', '12米: item=公交车'],
  ['建有一条3米宽的便道。', '3米: item=便道'],
  ['挖了一口深八十米的水井。', '八十米: item=水井'],
  ['甲公司占股60%。', '60%: item=甲公司占股 name=甲公司占股比例'],
  ['其面积约30亩。', '约30亩: item=面积'],
  ['建筑面约2万平方米。', '约2万平方米: name=建筑面积'],
  ['办学规模为18班。', '18班: name=办学规模'],
  ['学生数激增至900人。', '900人: item=学生数'],
  ['涉及3个村的道路。', '3个: item=村'],
  ['引进欢乐世界等项目12个。', '12个: scope=null'],
  ['这四个村民小组曾递交申请。', '四个: item=村民小组'],
  ['三处小游园都不满足条件。', '三处: item=小游园'],
  ['企业-20家。', '20家: flags=ambiguous'],
  ['2022年成效明显。六大专项深入实施，新建站点12个。', '六大: period=null', '12个: period=2022'],
  ['关于将6个乡镇的43座水库纳入2023年除险加固计划的问题。', '43座: period=null'],
  [
    '年份\n在岗数\n退出\n其中：到期退出\n2019年\n641\n35\n28\n2020年\n610\n43\n36',
    '641: item=在岗数 period=2019',
    '28: item=到期退出 partOf=35',
  ],
  ['城区改造惠及21万人。', '21万人: item=null'],
  ['经济总量连跨两个万亿元台阶、达2.1万亿元。', '2.1万亿元: item=经济总量'],
  ['8部作品获国家级奖项。', '8部: item=作品'],
  ['全县各单位减少办公用房租金86万元。', '86万元: item=办公用房租金 change=down'],
  ['国家级、省级研究中心分别达到3家和28家。', '3家: name=国家级研究中心数'],
  ['宽度超过4米的按4米计算。', '4米: item=宽度'],
  ['水稻、玉米产量分别增长3%、5%。', '3%: item=水稻 name=水稻产量增速', '5%: item=玉米产量'],
  ['社区组织40户商户召开会议。', '40户: item=商户'],
  ['医保补缴年限最长不超过15年。', '最长不超过15年: item=医保补缴年限'],
  ['桥下通航净高不低于8米，限高4.5米。', '不低于8米: name=桥下通航净高下限', '4.5米: item=限高'],
  ['学校规模为36个班小学。', '36个: item=班'],
  ['安置补助费为218万元。', '218万元: item=安置补助费 name=安置补助费'],
  ['菜摊原来每天4元，调价后每天10元。', '10元: item=菜摊'],
  ['给予创业者5000元补助。', '5000元: item=补助'],
  ['实施技能提升行动计划，培训4.2万人次。', '4.2万人次: item=null'],
  ['现有教师46人，比国家要求的60人少14人。', '60人: item=教师 status=rule', '14人: item=教师 status=actual'],
  ['职工与退休人员之比约为7∶3。', '7∶3: item=职工与退休人员之比 bound=about'],
  ['起步价6元，每公里加收1.5元。', '1.5元: aspect=level change=null'],
  ['中标价为1280万元，比概算节约150万元。', '150万元: change=down/base status=actual'],
  ['经测算，需运行经费约260万元。', '约260万元: status=planned modal=经测算'],
  ['申请人须具有本市户籍3年以上。', '3年以上: status=rule'],
  ['申报条件：从业人员20人以上。', '20人以上: status=rule'],
  ['评分标准中，技术部分占60分。', '60分: status=rule'],
  ['消防车在9分钟内赶到现场。', '9分钟内: status=actual'],
  ['消防车应在9分钟内赶到现场。', '9分钟内: status=rule'],
  ['县财政每年安排200万元用于公交补贴。', '200万元: status=actual'],
  ['获得省级示范社的当年奖补5万元。', '5万元: status=rule'],
  ['全市发生生产安全事故23起。', '23起: item=生产安全事故'],
  ['经济总量连跨两个万亿元台阶，财政收入增长6%。', '6%: item=财政收入 name=财政收入增速'],
  ['业主交了800元维修费。', '800元: item=维修费'],
  ['物业公司收取了2000元押金，又退还了1500元。', '2000元: item=押金'],
  ['路灯杆使用寿命能延长20年。', '20年: item=路灯杆使用寿命'],
  ['两处路口信号灯不启用的原因已查清。', '两处: item=路口信号灯'],
  ['自受理申请之日起20个工作日内办结。', '20个工作日内: item=null'],
  ['该园现有教师是15名，保育员只有6名。', '15名: item=教师', '6名: item=保育员'],
  ['会上提出3条修改意见“一要重新测算费用，二要兼顾各方利益，三要完善照明方案”。', '3条: item=修改意见'],
  ['您反映的停车场共有车位60个。', '60个: item=车位'],
  ['承租人须年满18周岁。', '18周岁: item=承租人'],
  ['闲置率可以从21.4%降至8.3%。', '21.4%: item=闲置率'],
  ['志愿者办好6类20件惠民小事。', '6类: item=惠民小事', '20件: item=惠民小事'],
  ['组织35家企业进行演练。', '35家: item=企业'],
  ['镇村收入比从2.6缩小至2.2。', '2.6: item=镇村收入比', '2.2: item=镇村收入比'],
  ['职工人数比“二经普”增长12.5%。', '12.5%: item=职工人数 aspect=change'],
  ['稳就业、稳预期，开展30个帮扶项目。', '30个: status=actual modal=null'],
  ['每千人口托位数由0.8个增至4.1个，生育补贴按月发放。', '4.1个: status=actual'],
  ['一年来，主要工作如下。\n发明专利拥有量年均增长28%。', '28%: period=null'],
  ['人数分别是41人、39人、41人。', '41人: sameAs=null'],
  ['建一个开放式的停车场约500平方米。', '约500平方米: item=开放式的停车场'],
  ['养护公司12家，3人入选劳模。', '3人: item=null'],
  ['2021—2022年分别投入3亿元、4亿元和5亿元。', '3亿元: period=2021/2022'],
  ['2023年1—3月分别新增12家、15家、9家。', '12家: period=2023-01', '9家: period=2023-03'],
  ['近三年分别争取资金1亿元、2亿元、3亿元。', '1亿元: period=2020', '3亿元: period=2022'],
  ['票价分别超过3元、5元。', '5元: bound=over'],
  ['小学、初中入学率分别达到99%、98%以上。', '99%: bound=at-least flags=ambiguous', '98%以上: flags='],
  ['发现隐患房屋1256栋，整治率88.2%，剩余148栋计划10月底前完成。', '148栋: status=planned modal=计划 item=隐患房屋'],
  ['年营业收入500万元以上2000万元以下的企业可申报。', '500万元以上2000万元以下: status=rule'],
  ['财政与社会资本投入比为1:4.5。', '1:4.5: aspect=level change=null'],
  ['按20%的税率缴纳企业所得税。', '20%: item=税率'],
  ['仍有2个问题未解决。', '2个: item=问题'],
  ['可容纳学生1800名。', '1800名: item=学生'],
  ['有国家级项目8项、省级52项。', '52项: item=省级 name=省级项目数'],
  ['养老机构46家，其中公办12家。', '12家: name=公办养老机构数'],
  ['实施普通国省道项目23个，其中13个已建成。', '13个: name=建成的普通国省道项目数'],
  ['加快建设市妇幼保健院新院区，规划床位800张。', '800张: name=市妇幼保健院新院区规划床位数'],
  ['在22个县开展数字化转型试点。', '22个: name=开展数字化转型试点的县数'],
  ['每个乡镇至少配备1名专职网格员。', '1名: bound=at-least item=专职网格员'],
  ['网格员补贴不低于每年3万元。', '3万元: bound=at-least unit=CNY/a'],
  ['按每月不低于600元、不高于1200元发放补贴。', '不低于600元: item=补贴'],
  ['优良天数338天，优良率92.6%，较上年增加12天。', '12天: item=优良天数'],
  ['发现问题3560个，整改率98.5%，立案查处126起。', '126起: item=null'],
  ['计划分三年投入12亿元，其中2024年4亿元。', '12亿元: item=null', '4亿元: name=投入 partOf=12亿元'],
  ['安排补助资金人民币350万元。', '350万元: item=补助资金'],
  ['车桩比约为3.5:1。', '3.5:1: aspect=level item=车桩比'],
  ['平均站间距1.15公里。', '1.15公里: item=平均站间距 name=平均站间距'],
  ['我局共接到投诉1287起。', '1287起: item=投诉'],
  ['全线设桥梁3座。', '3座: item=桥梁'],
  ['我县有民办幼儿园56所。', '56所: item=民办幼儿园'],
  ['普及率达88%，比全国平均水平高1个百分点。', '1个百分点: item=普及率 aspect=gap change=up/base'],
  ['完成率为92.3%，比时间进度快8.9个百分点。', '8.9个百分点: item=完成率 aspect=gap'],
  ['降水偏少三成。', '三成: item=降水 aspect=change change=down'],
  ['按1000元/亩的标准对新增设施蔬菜给予补贴。', '1000元/亩: item=补贴 status=rule'],
  ['对连续三年增长超过15%的再奖励5万元。', '超过15%: status=rule', '5万元: status=rule'],
  ['提高至2200元/月。', '2200元/月: name=标准'],
  [
    '您提出的“每年增拨500万元专项经费”的建议，我局高度重视。',
    '500万元: status=planned flags=rate-head;ask item=专项经费',
  ],
  ['全市137个行政村中，112个村通公交。', '137个: item=行政村', '112个: item=村 name=通公交的村数'],
  ['养老床位将达到3.5万张。', '3.5万张: item=养老床位'],
  ['现有编制45名。', '45名: item=编制'],
  ['市财政每年列支1000万元。', '1000万元: item=null'],
  ['在岗人员41人，其中35岁以下占26.8%。', '26.8%: status=actual'],
  ['排名第3位，较上月前移2位。', '2位: period=null aspect=change change=up/period'],
  ['计划招聘教师320名（其中高中80名、小学120名），较上年增加60名。', '60名: item=教师'],
  ['特困供养人员6213人，其中分散供养5102人。', '6213人: item=特困供养人员'],
  ['对吸纳就业的企业，每人补贴2000元；造成3人受伤。', '3人: item=受伤'],
  ['签约居民212.7万人，65岁以上老年人健康管理率达到72.3%。', '65岁以上: item=老年人'],
  ['在15个工作日内完成审核。', '15个工作日内: name=审核时限'],
  [
    '一是到2025年建成泊位500个；二是拟收购住房800套；三是期限不超过36个月。',
    '500个: period=../2025',
    '800套: period=null',
    '不超过36个月: period=null',
  ],
  ['2022年，我市（1）建成泊位500个；（2）新增公交车30辆。', '500个: period=2022', '30辆: period=2022'],
  ['措施有：①2021年建成泊位500个；②新增公交车30辆。', '500个: period=2021', '30辆: period=null'],
  ['2022年，一是建成泊位500个；二是今年5月新增公交车30辆；三是改造道路12公里。', '12公里: period=2022'],
  ['一是力争2024年投入占比达3.1%；二是办好赛事，全年接待游客2.2万人。', '2.2万人: period=2023'],
  [
    '自2022年7月1日起，居民在乡镇、县级医院住院，报销比例分别为85%、70%；起付标准为300元。',
    '85%: period=2022-07-01/..',
    '300元: period=2022-07-01/..',
  ],
  ['2020年以来，对新建停车场每个泊位补助2000元。', '2000元: period=null'],
  ['“十四五”以来，我县新建水厂6座。规模化水厂供水人口35万。', '6座: period=2021/..', '35万: period=null'],
  [
    '今年1—6月，全市接待游客300万人次。新引进企业35家，其中规上企业12家。',
    '35家: period=2023-01/2023-06 flags=period-carried',
    '12家: period=2023-01/2023-06',
  ],
  ['今年1—6月，全市接待游客300万人次。新型农业主体35家。', '300万人次: period=2023-01/2023-06'],
  ['今年1—6月，全市接待游客300万人次。县财政安排资金35万元。', '35万元: period=null'],
  [
    '今年计划新建学校12所，首批2所已于5月份开工，总建筑面积3.2万平方米，估算总投资2.1亿元，其中贷款1亿元。',
    '12所: period=2023',
    '3.2万平方米: period=null',
    '2.1亿元: period=null',
    '1亿元: period=null',
  ],
  [
    '到2025年，新增航道里程3000公里，加快运河建设，江南运河全长120公里，估算总投资300亿元。',
    '120公里: period=null',
    '300亿元: period=null',
  ],
  ['2022年改造老旧小区126个，总建筑面积320万平方米。', '320万平方米: period=2022'],
  ['今年以来，成功签约项目86个，总投资约348亿元。', '约348亿元: period=2023/..'],
  [
    '目前，全市落地药品600种，球囊从均价3400元下降到360元左右。',
    '3400元: period=null',
    '360元左右: change=down/base/3400元 period=2023-08-25',
  ],
  [
    '自2023年5月20日起，单职工、双职工家庭贷款额度分别由45万元、55万元提高到60万元、80万元。',
    '45万元: period=null change=null',
    '55万元: period=null change=null',
    '60万元: period=2023-05-20/.. change=up/base/45万元',
    '80万元: period=2023-05-20/.. change=up/base/55万元',
  ],
  ['补助由200元、300元提高到500元。', '500元: change=up'],
  ['今年1-5月，实际利用外资3亿美元，完成全年目标的45.5%。', '45.5%: period=2023-01/2023-05'],
  ['全年目标为32亿元。', '32亿元: period=2023'],
  ['2022年，工伤基金收入18.2亿元，支出15.9亿元，当期结余2.3亿元。', '15.9亿元: partOf=null', '2.3亿元: partOf=null'],
  ['全年进出口总额90亿元，出口60亿元，进口30亿元。', '60亿元: partOf=90亿元', '30亿元: partOf=90亿元'],
  [
    '落实养护经费9000万元，其中中央补助4000万元，省级配套3000万元，其余2000万元由县级承担。',
    '3000万元: partOf=9000万元',
    '2000万元: partOf=9000万元',
  ],
  ['落实养护经费9000万元，其中中央补助4000万元，土地出让收入3000万元。', '3000万元: partOf=null'],
  [
    '去年签约项目120个，协议总投资800亿元，其中超50亿元项目5个、10-50亿元项目33个。',
    '10-50亿元: status=rule period=null partOf=null',
    '5个: partOf=120个',
    '33个: partOf=120个 period=2022',
  ],
  ['全年完成投资10-50亿元。', '10-50亿元: status=actual'],
  [
    '申请家庭须有1名以上成员具有本市户籍，人均住房面积低于18平方米。',
    '1名以上: status=rule',
    '低于18平方米: status=rule',
  ],
  ['我县人均住房面积低于18平方米。', '低于18平方米: status=actual'],
  ['申请人应缴纳社保10个月以上；已受理申请320件。', '10个月以上: status=rule', '320件: status=actual'],
  [
    '单职工家庭最高额度由45万元提高到60万元，多孩家庭再上浮15%。',
    '45万元: status=rule',
    '60万元: status=rule',
    '15%: status=rule aspect=change',
  ],
  ['申请人须在本县连续居住满2年、缴纳社保6个月以上。', '6个月以上: status=rule'],
  ['应急队伍有50人以上。', '50人以上: status=actual'],
  ['对贷款按年利率1.2个百分点给予贴息。', '1.2个百分点: aspect=level'],
  ['去年房租上浮15%。', '15%: status=actual'],
  ['慢性病处方可延长至8周。', '8周: status=rule'],
  ['连续两年考核优秀的合作社，一次性奖励3万元。', '3万元: status=rule'],
  ['去年一次性补助该村10万元。', '10万元: status=actual'],
  ['关于将年度限额提高到5000元的建议。', '5000元: status=planned flags=ask'],
  [
    '工程建成后，防洪能力将由2000立方米/秒提高到3000立方米/秒。',
    '2000立方米/秒: status=actual',
    '3000立方米/秒: status=planned',
  ],
  ['完成年度目标任务（10万人）的72.3%。', '10万人: status=planned', '72.3%: status=actual'],
  ['下一步，三年内引进大学生2万名。', '三年内: status=planned'],
  ['据测算，水运成本仅为铁路的三分之一。', '三分之一: status=actual'],
  ['茶叶亩产比邻近先进县低6至8公斤。', '6至8公斤: aspect=gap change=down/base'],
  ['票价比原来低5元。', '5元: aspect=change change=down/base'],
  ['对贷款按1.5个百分点给予贴息。', '1.5个百分点: aspect=level change=null status=rule'],
  ['兑付耕地地力保护补贴3.2亿元。', '3.2亿元: item=耕地地力保护补贴 status=actual'],
  ['落实人力保障经费40万元。', '40万元: item=人力保障经费 status=actual'],
  ['力保新增就业3万人。', '3万人: status=planned modal=力保'],
  ['养老护理补贴由每人每月500元上调至650元，预计每年新增支出约900万元。', '约900万元: status=planned modal=预计'],
  ['担保额度上限拟由300万元放宽到500万元。', '300万元: status=rule', '500万元: status=planned modal=拟'],
  ['力争到2025年，门诊报销比例达到65%。', '65%: status=planned'],
  ['门诊报销比例达到65%。', '65%: status=rule'],
  ['争取三年内建成口袋公园50个。', '50个: status=planned modal=争取'],
  ['起付标准依次为900元、500元。', '900元: status=rule', '500元: status=rule'],
  [
    '玉米保险每亩保额800元，保费32元，农户只需承担25%，即8元。',
    '32元: unit=CNY/亩 status=rule',
    '25%: status=rule',
    '8元: unit=CNY/亩 status=rule',
  ],
  ['玉米保险每亩保额800元，保费收入2300万元。', '2300万元: unit=CNY status=actual'],
  ['按照每平方公里3—5座的密度设置公厕。', '3—5座: status=rule'],
  ['集采已落地二十一批。', '二十一批: item=集采'],
  [
    '人均诊疗费用、候诊时间分别比改革前下降8.4%和减少12分钟。',
    '8.4%: item=人均诊疗费用 change=down/base',
    '12分钟: item=候诊时间',
  ],
  ['人均诊疗费用比改革前（2021年）下降8.4%。', '8.4%: item=人均诊疗费用 change=down/base period=null'],
  ['1995年以前建的泵站占泵站总数的31%。', '31%: item=1995年以前建的泵站 period=null'],
  ['现有耕地86万亩，常年播种面积120万亩。', '86万亩: period=2023-08-25', '120万亩: period=null'],
  ['垃圾分类覆盖率达85%。', '85%: item=垃圾分类覆盖率'],
  ['同比增速高于各项贷款6.4个百分点。', '6.4个百分点: item=增速 aspect=gap change=up/base'],
  ['亩均单产比全省平均水平高出约38公斤。', '约38公斤: item=亩均单产 aspect=gap'],
  ['客流比去年高出3个百分点。', '3个百分点: aspect=change'],
  ['两地电价每度相差0.12元。', '0.12元: item=两地电价 aspect=gap change=null'],
  ['增速分别高于全国、全省1.2个和0.8个百分点。', '1.2个: item=增速 aspect=gap'],
  ['对首贷户给予2个百分点贴息。', '2个百分点: item=贴息 aspect=level'],
]

describe('refiners', () => {
  it.each([
    ...refiners.flatMap(({id, examples}) =>
      examples.flatMap(({text, reads}) => reads.map(read => [id, text, read] as const)),
    ),
    ...PHRASES.flatMap(([text, ...reads]) => reads.map(read => ['phrase', text, read] as const)),
  ])('%s: %s → %s', (_id, text, read) => {
    const {indicators} = extract(text, {date: DATE})
    const [raw, fields] = read.split(': ')
    const indicator = indicators.find(one => one.raw === raw)
    expect(indicator, `${raw} is not read; read are ${indicators.map(one => one.raw).join(' ')}`).toBeDefined()
    const wanted = Object.fromEntries(fields!.split(' ').map(pair => pair.split('=')))
    const got = Object.fromEntries(Object.keys(wanted).map(key => [key, field(indicator!, key, indicators)]))
    expect(got, indicator!.rules.join(' → ')).toEqual(wanted)
  })
})

describe('a text without a day of its own', () => {
  it('leaves relative words unresolved and says so', () => {
    const [indicator] = extract('今年已投入专项资金5亿元。').indicators
    expect([indicator?.period, indicator?.flags]).toEqual([null, ['period-relative']])
  })
  it('resolves them against the day given', () => {
    const [indicator] = extract('今年已投入专项资金5亿元。', {date: DATE}).indicators
    expect([indicator?.period?.edtf, indicator?.flags]).toEqual(['2023', []])
  })
})

describe('the grounds of a rule', () => {
  it.each(grounds.map(({id, example}) => [id, example]))('%s: %s', (id, example) => {
    const rules = extract(example, {date: DATE}).indicators.flatMap(one => (one.status === 'rule' ? one.rules : []))
    expect(rules).toContain(`status/${id}`)
  })

  it.each([
    ['执行水价分别为0.12元/立方米和0.35元/立方米。', 2],
    ['临时救助审批限额由1000元提高到2000元。', 2],
    ['水价由0.12元/立方米涨到0.35元/立方米。', 0],
    ['按照小型每座5万元、微型每座1.5万元的标准落实到库。', 2],
    ['未佩戴头盔的，处警告或者二十元罚款，逆行的，处五十元罚款。', 2],
    ['开办时间压缩至1个工作日以内，比去年减少3个工作日。', 0],
  ])('%s holds %i rules', (text, count) => {
    const found = extract(text, {date: DATE}).indicators
    expect(found).toHaveLength(2)
    expect(found.filter(one => one.status === 'rule')).toHaveLength(count)
  })

  it.each([
    ['三分之一的小型水库不同程度淤积。', '小型水库'],
    ['87个县（市、区）通管道天然气。', '县（市、区）'],
    ['国家级市域产教联合体34个。', '国家级市域产教联合体'],
    ['电梯困人救援平均到达时间12.6分钟。', '电梯困人救援平均到达时间'],
    ['水位站、大坝安全监测设施1200多套。', '水位站、大坝安全监测设施'],
    ['现有注册登记水库1716座。', '注册登记水库'],
    ['小（1）型水库267座。', '小（1）型水库'],
    ['衬砌渠道73.5公里。', '渠道'],
    ['新登记市场主体18.4万户。', '市场主体'],
    ['全区新招录辅警300名。', '辅警'],
    ['运行时间普遍超过50年。', '运行时间'],
    ['每年给予5万元—8万元不等的运营补助。', '运营补助'],
    ['商业银行等1893家。', '商业银行'],
    ['在22所学校周边施划泊位。', '学校'],
    ['遴选100个民族村寨作为培育对象。', '民族村寨'],
    ['带动2.6万名村民就地就近就业。', '村民'],
    ['甲寨、乙寨分别接待游客286.4万人次和47.9万人次。', '游客'],
    ['部分村寨淡季客流不足旺季的三成。', '部分村寨淡季客流'],
    ['其中一环路南段高峰小时流量达4200辆/小时。', '一环路南段高峰小时流量'],
    ['已完成安全鉴定的29座。', '已完成安全鉴定的'],
    ['持证上岗率达到96%。', '持证上岗率'],
    ['平均每座投入86万元。', '投入'],
    ['日均服务老年人3600余人次。', '老年人'],
    ['千吨万人以上集中供水工程46处。', '千吨万人以上集中供水工程'],
  ])('%s counts %s', (text, item) => {
    expect(extract(text, {date: DATE}).indicators[0]!.item?.raw).toBe(item)
  })
})

describe('what a number says besides its value', () => {
  it.each([
    ['今年一季度，佩戴率由上年同期的61.5%上升到89.2%。', '61.5%', {period: '2022-01/2022-03'}],
    ['恢复至2019年同期的103.7%，观众超过300万人次。', '超过300万人次', {period: 'null'}],
    ['到2025年底，累计建成重点村80个。', '80个', {status: 'planned'}],
    ['计划推动今年9月开学前建成停车楼1座。', '1座', {status: 'planned'}],
    ['周期由160秒缩短为120秒。', '120秒', {aspect: 'level', change: 'down/base/160秒'}],
    ['年接待10万人次以上的仅43个。', '43个', {item: '年接待10万人次以上的'}],
    ['2021年，人均补助标准提高到79元。', '79元', {period: '2021', status: 'rule'}],
    ['每小时加收1元，单日最高不超过10元。', '最高不超过10元', {unit: 'CNY'}],
    ['每千农村常住人口拥有乡村医生1.53人。', '1.53人', {unit: '人/千人'}],
    ['工作年限每满1年每月发放20元的标准。', '20元', {unit: 'CNY/a/mo'}],
    ['占比刚过两成。', '刚过两成', {bound: 'over'}],
    ['2021年合格率98.1%，高于上年0.3个百分点，查处案件6432件。', '6432件', {period: '2021'}],
    ['2021年，疫点由上年的47个增加到63个。', '47个', {period: '2020'}],
    ['出生人口6.58万人，较2017年的峰值15.2万人减少56.7%。', '15.2万人', {period: '2017', item: '出生人口'}],
    ['大班额（56人以上）213个。', '213个', {item: '大班额'}],
    ['56人以上大班额213个。', '56人以上', {status: 'rule'}],
    ['对首次达到1000万元、3000万元以上的企业给予奖励。', '1000万元', {bound: 'at-least', status: 'rule'}],
    ['生均公用经费标准小学每生每年720元。', '720元', {status: 'rule'}],
    ['件均运费下降0.6美元。', '0.6美元', {status: 'actual', aspect: 'change'}],
    ['投资21.5亿元的产业园计划于年底前开工。', '21.5亿元', {status: 'planned'}],
    ['备案主体从最初的1800余家发展到2.3万家。', '1800余家', {item: '备案主体'}],
    ['单个企业年度奖励总额最高不超过200万元。', '最高不超过200万元', {item: '企业年度奖励总额'}],
    ['开行“义新欧”中欧班列1742列。', '1742列', {item: '“义新欧”中欧班列'}],
    ['比全国、全省平均水平分别高5.7个和1.9个百分点。', '5.7个', {item: 'null'}],
  ])('%s: %s', (text, raw, wanted) => {
    const {indicators} = extract(text, {date: DATE})
    const found = indicators.find(one => one.raw === raw)
    expect(found, indicators.map(one => one.raw).join(' ')).toBeDefined()
    expect(Object.fromEntries(Object.keys(wanted).map(key => [key, field(found!, key, indicators)]))).toEqual(wanted)
  })
})

describe('a number without a noun of its own', () => {
  it.each([
    ['将适老化改造纳入今年民生实事，计划改造800户。', '800户', '适老化改造'],
    ['运营补贴1万元，查处违法案件6432件，罚没款7860万元，移送公安机关87件。', '87件', '违法案件'],
    ['下达监察指令书2306份，立案418起。', '418起', null],
    ['累计签约电梯1273台，投入使用908台。', '908台', '电梯'],
  ])('%s: %s is of %s', (text, raw, noun) => {
    const found = extract(text, {date: DATE}).indicators.find(one => one.raw === raw)
    expect(found?.item?.raw ?? null).toBe(noun)
  })
})

describe('the words of a clause', () => {
  it.each(
    Object.entries(WORDS).flatMap(([kind, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map(word => [kind, word]),
    ),
  )('%s: %s is one token', (kind, word) => {
    const text = `${word}${word.length === 1 ? '建设' : ''}`
    const [token] = tokenise({
      type: 'sentence',
      start: 0,
      end: text.length,
      text,
      section: null,
      topic: null,
      label: null,
      children: [],
    })
    if (word.length > 1) expect([token?.word, token?.class]).toEqual([word, kind])
    else expect(token?.word.startsWith(word)).toBe(true)
  })
})
