import {guard} from '../guard.ts'

const H = '[一二三四五六七八九十]'
/** 由5级减少到3级 counts levels. */
const FEWER = '(?:减少|压缩|精简|压减|缩减|缩短|调减|减)[到至为]'
const NOT_FEWER = new RegExp(`(?<!分[为成]|${FEWER}|层级(?:为|有|共|由|从)?)$`)

/** Excuses phases, grades and classes: 二期, 三级医院, 三四级手术, 一类, 二等奖, 一年级; 40期培训 counts. */
export const level = guard(
  'ordinal/level',
  [
    {
      class: 'ordinal',
      why: 'phase of a project',
      script: 'hanzi',
      lead: /(?:负|第)?$/,
      body: new RegExp(
        `${H}{1,2}(?:[、和至-]${H}{1,2}){0,4}期(?!${H}步|间|限|内|望|待|刊|盼|许|末|货|权|以上|培|班|的培)(?:一步)?`,
        'y',
      ),
      behind: /(?:^|[^分共计了办开建每历前近几\d])$/,
    },
    {class: 'ordinal', why: 'phase of a project', script: 'hanzi', body: /一期一步/y},
    {
      class: 'ordinal',
      why: 'grade of school',
      body: /(?:\d|[一二三四五六七八九]{1,2})(?:[、和及至-](?:\d|[一二三四五六七八九])){0,8}年级/y,
    },
    {
      class: 'ordinal',
      why: 'grade of school',
      lead: /[初高]$/,
      body: /[一二三](?![个层楼人米成倍项类级条种环座位名点步代十百千亿万])/y,
      behind: /(?:^|[^最提升增年当正较不本])$/,
    },
    {
      class: 'ordinal',
      why: 'class or grade',
      lead: /(?:星|特)?$/,
      script: 'hanzi',
      body: new RegExp(
        `(?:三四|一二|二三|四五|[一二三四五六七八九十])(?:[、及和至-][一二三四五六七八九十]){0,4}级(?!${FEWER}|联|书记|河|干部|以下单|贯通|管理体|网络|指挥|政府|管理|服务体|医疗卫生|党|平台|共|责任|[架体调林田湖路]|审|政)`,
        'y',
      ),
      behind: new RegExp(
        `(?:^|[^市县乡镇村区州省层两分上下每一各同\\d])(?<!分[为成]|${FEWER}|层级(?:为|有|共|由|从)?)$`,
      ),
    },
    {
      class: 'ordinal',
      why: 'class or grade',
      script: 'digits',
      body: /[0-5]类(?=声|水|地区|区域|功能|环境|标准|[)）])/y,
    },
    {
      class: 'idiom',
      why: 'sums up the levels just named',
      script: 'hanzi',
      body: new RegExp(`[两二三四五六]级(?!${FEWER})`, 'y'),
      behind: NOT_FEWER,
    },
    {
      class: 'ordinal',
      why: 'class or grade',
      script: 'digits',
      lead: /(?:[A-Z]|第)?$/,
      body: new RegExp(`\\d{1,2}(?:[-、~至]\\d{1,2})?级(?!别|${FEWER})`, 'y'),
      behind: NOT_FEWER,
    },
    {class: 'ordinal', why: 'class or grade', script: 'hanzi', body: /[一二三](?=[、和及][一二三四](?:类|级|等))/y},
    {
      class: 'ordinal',
      why: 'class or grade',
      script: 'hanzi',
      body: /[一二三四五](?:类|等)(?=[^别型似同]|$)(?!人员|对象|群体|问题|情形|事项|重点|项目|工程|任务|企业)/y,
      behind: /(?:^|[^分为共这以各两几等每同某哪另\d]|[定是评列属]为)$/,
    },
    {
      class: 'ordinal',
      why: 'prize or merit',
      script: 'hanzi',
      body: /[一二三四][等级](?:奖|功|勋章|残疾|伤残|甲等|乙等|医院)/y,
    },
    {
      class: 'ordinal',
      why: 'child or dwelling by order',
      script: 'hanzi',
      body: /(?:[一二三两](?:孩|胎)|二套(?=房))/y,
      behind: /(?:^|[^每购有\d])$/,
    },
    {
      class: 'ordinal',
      why: 'child, kin or storey by order',
      script: 'hanzi',
      body: /二(?=层(?:及|以上|以下))|二(?:儿子|女儿|小姐|姐|哥|弟|妹|叔|伯|爷)|[一二三四五六七八九](?=代(?:以内|以上)旁?系?)/y,
    },
    {
      class: 'ordinal',
      why: 'ring road or line by order',
      script: 'hanzi',
      lead: /(?:[东西南北内外绕]|(?<!其)中)?$/,
      body: /[一二三四五六七八](?:环(?!节|保|境|比|评|卫)(?:路|线|内|外|高速)?|产(?!业|品)|审|模(?!式|拟|型)|线(?=城市|品牌))/y,
      behind: /(?:^|[^第\d])$/,
    },
    {
      class: 'ordinal',
      why: 'sector of the economy',
      script: 'hanzi',
      body: /[一二三]{1,3}(?:[、和及][一二三]){0,2}(?:产业|次产业)/y,
      behind: /(?:^|[^第两共\d])$/,
    },
    {
      class: 'ordinal',
      why: 'type by order',
      lead: /小?$/,
      body: /[一二三四五1-5]型(?!号)/y,
      behind: /(?:^|[^第\d.])$/,
    },
    {class: 'ordinal', why: 'round of land contracting', script: 'hanzi', body: /[二三]轮(?=土地|延包|承包|修志)/y},
    {
      class: 'ordinal',
      why: 'day of the week',
      lead: /(?:周|星期|礼拜)$/,
      script: 'hanzi',
      body: /[一二三四五六](?:[至到-](?:周|星期)?[一二三四五六日])?/y,
      behind: /(?:^|[^一两三四五六\d])$/,
    },
  ],
  [
    {text: '粤芯二期已投产', reads: ['ordinal 二期']},
    {text: '完成三四级手术', reads: ['ordinal 三四级']},
    {text: '一二年级,七年级学生', reads: ['ordinal 一二年级', 'ordinal 七年级']},
    {text: '行政村通四级以上公路', reads: ['ordinal 四级']},
    {text: '优化市、区两级招商机制', reads: ['idiom 两级']},
    {text: '举办培训班40期以上', reads: []},
    {text: '管理层级由5级减少到3级', reads: []},
    {text: '层级由四级压减为两级', reads: []},
    {text: '残疾共分为四级,', reads: []},
    {text: '资质由5级升到3级', reads: ['ordinal 5级', 'ordinal 3级']},
  ],
)
