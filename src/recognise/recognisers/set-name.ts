import {guard} from '../guard.ts'

const H = '[一二三四五六七八九十]'

/** Excuses names made on a pattern: 中部六省, 国三标准, 科目三, 内一科, 朱雀三号. */
export const setName = guard(
  'name/set',
  [
    {
      class: 'name',
      why: 'standing name of a group of regions',
      script: 'hanzi',
      body: new RegExp(`${H}{1,2}(?:省(?:${H}{1,2}[市区县])?|省区市?)(?!级|直|属|的)`, 'y'),
      behind:
        /(?:中部|西部|东部|华东|华南|华北|西南|西北|东北|苏浙沪皖|长三角|沿海|沿江|沿黄|泛珠|晋陕豫|豫|鲁|周边|黄河流域|淮海)$/,
    },
    {
      class: 'name',
      why: 'standing name of a group of regions',
      script: 'hanzi',
      body: new RegExp(`${H}{1,2}省${H}{1,2}市`, 'y'),
    },
    {
      class: 'name',
      why: 'standing name of a group of regions',
      script: 'hanzi',
      lead: /[东北]$/,
      body: /三[省县](?![、直级])/y,
    },
    {
      class: 'name',
      why: 'ranking list',
      body: /(?:\d{1,4}|[一二三五百千十]{1,2})强(?=发布|评|峰会|县|市|区|镇|乡|企|民|榜|名单|园|城|高新|经开|$|[、，。,;的)”及和与])/y,
      behind: /(?:^|[^增加做变更勇逞\d])$/,
    },
    {
      class: 'name',
      why: 'run of years in a slogan',
      body: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})连(?:增|降|冠|丰|涨|升|跌|优|A|快|创|旺)/y,
    },
    {
      class: 'name',
      why: 'emission standard',
      lead: /国$/,
      body: /[一二三四五六\d](?=[及以和、]|标准|标|排放|柴油|汽油|阶段|车|(?:非道路|重型|轻型|老旧)|$|[,，。])/y,
      behind: /(?:^|[^全中我各外爱])$/,
    },
    {
      class: 'name',
      why: 'household by its size',
      body: /(?:\d{1,2}|[一二三四五六七八九]{1,2})人户(?=[\d以])/y,
    },
    {
      class: 'name',
      why: 'part of the driving test',
      lead: /科目?$/,
      body: /[一二三四1-4](?![个\d.人名项类条元万千百十亿门所家])/y,
      behind: /(?:^|[^各学本专])$/,
    },
    {
      class: 'name',
      why: 'ward or department by number',
      script: 'hanzi',
      lead: /[内外骨儿妇产神心普泌肿]$/,
      body: new RegExp(`${H}{1,2}(?:科|病区|病房)`, 'y'),
    },
    {
      class: 'name',
      why: 'thing named by number',
      script: 'hanzi',
      body: new RegExp(`${H}{1,3}号(?!线|楼|公路|文)(?!${H}|和|、)`, 'y'),
      behind: /[\p{Script=Han}”]$/u,
    },
    {class: 'name', why: 'stock exchange board', lead: /[新老]$/, body: /三板/y},
    {
      class: 'name',
      why: 'firm or team by number',
      script: 'hanzi',
      body: new RegExp(
        `${H}{1,3}(?:航局|冶|建(?!议|设|成|档|立|制)|公局|公司|分公司|分局|工区|标段|大队|中队|支队|车间|矿)(?!个)`,
        'y',
      ),
      behind: /[\p{Script=Han}”]$/u,
    },
    {
      class: 'name',
      why: 'rate of reference by its term',
      body: /(?:\d{1,2}|[一三五])年期(?:以上|及以上)?(?=LPR|贷款市场报价利率|贷款基准利率|存款基准利率|国债收益率)/y,
    },
    {
      class: 'name',
      why: 'sides of so many players',
      body: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})人制(?![作造定裁衣服])/y,
    },
    {
      class: 'name',
      why: 'vehicle by its wheels',
      body: /(?:[两二三四六八]|[2-68])轮(?=[低电摩农老货载燃][\p{Script=Han}]{0,5}车)/uy,
    },
    {
      class: 'name',
      why: 'the four leading bodies of a place',
      script: 'hanzi',
      body: /四大家(?=[主各]?要?(?:领导|班子|办公|机关|负责)|[，,。、;；]|$)/y,
    },
    {
      class: 'name',
      why: 'anniversary',
      body: /(?:\d{1,3}|[一二三四五六七八九十百]{1,4})周年(?!以[上下内来]|内|之?后|多|有余|的(?:企业|公司|职工|人员))/y,
      behind:
        /(?:纪念|庆祝|迎接|喜迎|献礼|建[国党军校院市县区厂站团]|诞辰|逝世|胜利|解放|开放|运动|起义|会师|回归|战争|(?<!注册|企业|公司|机构|单位|组织|合作社)成立)$/,
    },
    {
      class: 'name',
      why: 'anniversary',
      body: /(?:\d{1,3}|[一二三四五六七八九十百]{1,4})周年(?!以[上下内来]|内|之?后|多|有余)/y,
      behind: /(?:纪念|庆祝|迎接|喜迎|献礼)[^，,。；;、满]{1,12}$/,
    },
    {
      class: 'name',
      why: 'generation by its decade of birth',
      body: /(?:[5-9][05]|[01]0|[五六七八九零]零)后(?![期续台勤备排面来方院果者半年天日再即仍又])/y,
      behind: /(?:^|[^\d年月日时分秒点号到至约近达过第前.-])$/,
    },
    {
      class: 'name',
      why: 'campaign named by what it is to gain',
      body: /\d(?:\.\d)?微克(?=(?:目标)?(?:攻坚|行动|战役|保卫))/y,
    },
    {
      class: 'name',
      why: 'season or meals as a set',
      script: 'hanzi',
      body: /(?:三餐四季|一年四季|春夏秋冬四季|三餐(?=四季)|一日三餐)/y,
    },
  ],
  [
    {text: '在中部六省排名第二', reads: ['name 六省']},
    {text: '国三及以下排放标准', reads: ['name 国三']},
    {text: '科目三考场', reads: ['name 科目三']},
    {text: '2人户45平方米', reads: ['name 2人户']},
    {text: '不高于5年期以上LPR的1.2倍', reads: ['name 5年期以上']},
    {text: '11人制足球场3个', reads: ['name 11人制']},
    {text: '四轮低速电动车3600辆', reads: ['name 四轮']},
    {text: '县四大家领导', reads: ['name 四大家']},
    {text: '新中国成立75周年，工龄满5周年', reads: ['name 75周年']},
    {text: '吸引80后、九零后返乡', reads: ['name 80后', 'name 九零后']},
    {text: '全国三成以上', reads: []},
    {text: '涉及三省的项目', reads: []},
    {text: '投产80后期项目', reads: []},
  ],
)
