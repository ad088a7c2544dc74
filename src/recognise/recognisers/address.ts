import {guard} from '../guard.ts'

const N = '(?:\\d{1,5}|[一二三四五六七八九十]{1,3})'
const ROOM = `(?:[A-Za-z]?${N}(?:-\\d{1,4})?(?:号楼|号院|号|栋|幢|座|单元|楼|层|室|房(?!间)|门|铺|厅)){0,4}`
const WHERE = 'house, building or room number'
const FLOOR = 'floor of a building'

/** Excuses 39号, 2号楼305室, 1-9栋, 3栋东侧, 负一层, 村3组; 47栋 and 三栋商务楼 count. */
export const address = guard(
  'identifier/address',
  [
    {
      class: 'identifier',
      why: WHERE,
      script: 'digits',
      body: new RegExp(
        `\\d{1,5}(?:[-、~至]\\d{1,4}){0,6}号(?!召|称|码|脉|外|文件|前|之前|以前|晚|早|上午|下午)(?:楼|院|门|馆|厂房|厂|库|岗|站|坑|井|机|炉|矿|桥|泵站|地块|仓|码头|商铺|铺|宗地|还建点|安置点)?${ROOM}`,
        'y',
      ),
      behind: /(?:^|[^、至月-])$|(?:^|[^月\d])\d{1,2}[、至-]$|[^\d][、-]$/,
    },
    {
      class: 'identifier',
      why: WHERE,
      script: 'hanzi',
      body: new RegExp(
        `[一二三四五六七八九十]{1,3}号(?:楼|院|门|馆|厂房|岗|坑|井|炉|泵站|地块|仓|码头|宗地|安置点)${ROOM}`,
        'y',
      ),
    },
    {
      class: 'identifier',
      why: WHERE,
      script: 'digits',
      body: new RegExp(`\\d{2,5}(?:-\\d{1,4})?(?:室|弄|房(?![源屋产地企价东改管型间])|铺位)${ROOM}`, 'y'),
    },
    {
      class: 'identifier',
      why: WHERE,
      body: new RegExp(`${N}(?:栋|幢|座|单元|号楼)${N}(?:单元|楼|层|室|号|栋|幢|门|房(?!间))${ROOM}`, 'y'),
    },
    {
      class: 'identifier',
      why: WHERE,
      script: 'digits',
      body: /\d{1,3}(?:[-、~至和及与]{1,2}\d{1,3}){0,20}(?:栋|幢|单元)(?=东|西|南|北|旁|前(?!期)|后|楼下|楼上|顶|门|架空|业主|居民|住户|[、和与及-]\d{1,3}#?(?:栋|幢|号|单元)|至\d|之间|[(]?[一二三四五六七八九\d]{1,2}楼|外墙|屋顶|屋面|公共|电梯|商铺|地下)/y,
    },
    {class: 'identifier', why: WHERE, script: 'digits', body: /\d{1,3}(?:栋|幢)\d{3,4}(?=[，。；,;、)）的室房])/y},
    {class: 'identifier', why: WHERE, script: 'digits', body: /\d{1,3}-\d{1,3}(?:栋|幢)/y},
    {class: 'identifier', why: WHERE, script: 'digits', body: /\d{1,2}区(?=\d{1,3}(?:栋|幢))/y},
    {
      class: 'identifier',
      why: FLOOR,
      script: 'digits',
      body: /\d{1,2}-\d{1,2}层(?=为|是|可|业主|住户|商铺|商业|作为|用作|楼道|外墙|由)/y,
      behind: /(?:^|[^建盖高达共约\d])$/,
    },
    {class: 'identifier', why: WHERE, script: 'digits', body: /1-\d{1,2}区(?=[)）的、，,]|改造|业主)/y},
    {
      class: 'identifier',
      why: WHERE,
      script: 'digits',
      body: /\d{1,3}#?(?:栋|幢)/y,
      behind: /(?:(?<!楼)栋|幢|号[、和与及至-])[、和与及至-]?$/,
    },
    {
      class: 'identifier',
      why: WHERE,
      body: /(?:\d{1,3}|[一三四五六七八九十]{1,3})(?:栋|幢)(?=楼[顶道]|水电|消防|交房|暂|未|大门|天台|的(?:水|电|业主|住户|居民|楼[顶道]|外墙|消防))/y,
      behind: /(?:^|[^共这该有建计为了达余剩、和\d])$/,
    },
    {
      class: 'identifier',
      why: WHERE,
      script: 'digits',
      body: /\d{1,3}(?:栋|幢)/y,
      behind: /(?:位于|坐落于?|住在)[^，。；、的共有建]{2,12}$/,
    },
    {
      class: 'identifier',
      why: WHERE,
      body: /(?:\d{1,3}|[一三四五六七八九十]{1,3})(?:栋|幢)(?!楼|住|房|建|商|高|多|厂|标|安|公|,|，|。|;|$|、(?!(?:\d{1,3}|[一三四五六七八九十]{1,3})(?:栋|幢)))/y,
      behind:
        /(?<!老旧|危旧|陈旧|安置|新建|改造|片|个)(?:小区|花园|花苑|苑|家园|公寓|公馆|广场|城|期|府|郡|庭|湾|区|路|新村)$/,
    },
    {
      class: 'identifier',
      why: WHERE,
      script: 'digits',
      body: /\d{1,3}(?:栋|幢)(?=[一-龥]{2,8}(?:公司|超市|饭店|餐馆|药店|网吧|商行|旅馆|麻将馆|棋牌室))/y,
      behind: /(?:^|[“"(、,，在对])$/,
    },
    {
      class: 'identifier',
      why: WHERE,
      script: 'digits',
      body: /\d{1,3}#(?:[-、]\d{1,3}#?){0,9}(?:楼|栋|地块|线|路|桥|厂房|机组)?/y,
    },
    {
      class: 'identifier',
      why: FLOOR,
      lead: /(?:负|地下|-)$/,
      behind: /(?:^|(?<!地上[一二三四五六七八九十\d]{1,3}层)[^有建设共盖])$/,
      body: /[一二三四五六壹贰叁\d]{1,2}(?:(?:至|、|-|和)?负?[一二三四五六\d]{1,2})?(?:层|楼)/y,
    },
    {class: 'identifier', why: FLOOR, script: 'digits', body: /\d{1,2}(?:-|至|、)\d{1,2}(?=[两三四五六七八九十]层)/y},
    {
      class: 'identifier',
      why: FLOOR,
      script: 'hanzi',
      body: /[一二三四五六七八九十]{1,3}(?:(?:至|、|-|和)[一二三四五六七八九十]{1,3})?楼(?:\d{3,4}(?![\d.,户个人家间平米元件名台套万亿%])(?:室|房|会议室|办公室)?)?(?!盘|房(?!产)|栋|宇|梯|道|顶|面|市|座)/y,
      behind: /(?:^|[^有建盖共第\d])$/,
    },
    {
      class: 'identifier',
      why: FLOOR,
      script: 'digits',
      body: /\d{1,2}(?:[-至、]\d{1,2})?楼(?:\d{3,4}(?![\d.,户个人家间平米元件名台套万亿%])(?:室|房|会议室|办公室)?)?(?!盘|房|栋|宇|梯|道|顶|面|市|座|以)/y,
      behind: /(?:^|[^有建盖共达超过近约\d])$/,
    },
    {
      class: 'identifier',
      why: WHERE,
      body: /[一二三四五六\d]{1,2}单元(?=[负\d一二三四五六东西])/y,
      behind: /(?:栋|幢|号楼|楼)$/,
    },
    {class: 'identifier', why: 'floors of a building plan', script: 'digits', body: /\d{1,2}\+\d{1,2}(?:层|F)/y},
    {
      class: 'identifier',
      why: 'village group',
      body: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、和-](?:\d{1,2}|[一二三四五六七八九十]{1,3})){0,8}(?:组|社|队)(?!长|织|成|建|合|伍|员|装|别|团|会|区|保|个)/y,
      behind: /(?:(?<!个|个行政|个自然)村|社区|居委会|大队|村委会)$/,
    },
    {
      class: 'identifier',
      why: 'section of a street',
      script: 'hanzi',
      body: /[一二三四五六七八九十]{1,2}段(?!时|路|话|公|距|线|长)/y,
      behind: /(?:路|大道|街)$/,
    },
    {
      class: 'identifier',
      why: 'gate or exit',
      body: /\d{1,2}(?:号?出口|号?口|号?门)(?!径|岸|罩|课|次|以[上下内]|左右)/y,
      behind: /(?<!每)(?:站|区|园|校)$/,
    },
    {
      class: 'identifier',
      why: 'house number',
      script: 'digits',
      body: /\d{1,5}(?:-\d{1,4})?(?=[)）。;,，]|$)/y,
      behind: /(?:地址|位于)[\p{Script=Han}:]{2,12}(?:路|街|巷|道)$/u,
    },
  ],
  [
    {text: '珞狮路39号区政府2号楼305室', reads: ['identifier 39号', 'identifier 2号楼305室']},
    {text: '在3栋东侧和7栋北侧新建', reads: ['identifier 3栋', 'identifier 7栋']},
    {text: '小区1-9栋建成', reads: ['identifier 1-9栋']},
    {text: '车库有地下三层', reads: ['count 三层']},
    {text: '楼房地上6层、地下1层', reads: ['count 6层', 'count 1层']},
    {text: '地下停车场(负一层)', reads: ['identifier 负一层']},
    {text: '金桂小区三栋交房', reads: ['identifier 三栋']},
    {text: '店铺位于东湖里12栋,', reads: ['identifier 12栋']},
    {text: '协助六栋消防检修', reads: ['identifier 六栋']},
    {text: '业主住在青山里20栋201,', reads: ['identifier 20栋201']},
    {text: '反映“9栋顺达物流公司占道”的问题', reads: ['identifier 9栋']},
    {text: '共有7栋310户', reads: []},
    {text: '改造老旧小区36栋、1260户', reads: []},
    {text: '建成住宅47栋', reads: []},
    {text: '回购三栋闲置商务楼', reads: []},
    {text: '该三个楼盘', reads: []},
  ],
)
