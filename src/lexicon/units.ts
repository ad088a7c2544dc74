/** Units of measure, money and time: UCUM or ISO 4217 codes where there is one, else the Chinese unit as written. */
import type {Kind} from '../../schemas/vocabulary.ts'

export interface UnitRow {
  /** canonical code */
  readonly code: string
  readonly kind: Kind
  /** the Chinese name to show */
  readonly label: string
  /** printed forms; the longest match wins */
  readonly words: readonly string[]
  readonly example: string
}

export const unitRows = [
  // area
  {code: 'cm2', kind: 'area', label: '平方厘米', words: ['平方厘米', 'cm2', 'cm²'], example: '面积20平方厘米'},
  {code: 'har', kind: 'area', label: '公顷', words: ['公顷', '公頃', 'ha', 'hm2', 'hm²'], example: '约8.7万公顷'},
  {
    code: 'km2',
    kind: 'area',
    label: '平方公里',
    words: ['平方公里', '平方千米', 'km2', 'km²', 'k㎡', '㎢'],
    example: '总面积120平方公里',
  },
  {
    code: 'm2',
    kind: 'area',
    label: '平方米',
    words: ['平方米', '平方', '平米', '㎡', 'm2', 'm²', 'M2'],
    example: '孵化面积超10万平方米',
  },
  {code: '亩', kind: 'area', label: '亩', words: ['亩', '畝'], example: '占地168亩'},
  // length
  {code: '[ft_i]', kind: 'length', label: '英尺', words: ['英尺'], example: '长8英尺'},
  {code: '[in_i]', kind: 'length', label: '英寸', words: ['英寸'], example: '8英寸'},
  {code: '[mi_i]', kind: 'length', label: '英里', words: ['英里'], example: '长8英里'},
  {code: '[nmi_i]', kind: 'length', label: '海里', words: ['海里'], example: '航程120海里'},
  {code: 'cm', kind: 'length', label: '厘米', words: ['厘米', '公分', 'cm', 'CM'], example: '宽20厘米'},
  {
    code: 'km',
    kind: 'length',
    label: '公里',
    words: ['公里', '千米', '车道公里', 'km', 'KM', 'Km'],
    example: '新建19.6公里',
  },
  {code: 'm', kind: 'length', label: '米', words: ['米', '延米', '公尺', 'm', 'M'], example: '长约800m'},
  {code: 'mm', kind: 'length', label: '毫米', words: ['毫米', 'mm'], example: '降水1951毫米'},
  {code: '寸', kind: 'length', label: '寸', words: ['寸'], example: '照片2寸'},
  {code: 'nm', kind: 'length', label: '纳米', words: ['纳米', 'nm'], example: '达到28纳米'},
  {code: 'um', kind: 'length', label: '微米', words: ['微米', 'μm', 'µm', 'um'], example: '小于10微米'},
  // mass
  {code: 'g', kind: 'mass', label: '克', words: ['克', 'g'], example: '净重200克'},
  {code: 'kg', kind: 'mass', label: '公斤', words: ['公斤', '千克', 'kg', 'KG', 'Kg'], example: '亩均约434公斤'},
  {code: 'mg', kind: 'mass', label: '毫克', words: ['毫克', 'mg'], example: '含20毫克'},
  {code: 't', kind: 'mass', label: '吨', words: ['吨', '噸', '公吨', 't', 'T'], example: '产量118.4万吨'},
  {code: 'ug', kind: 'mass', label: '微克', words: ['微克', 'μg', 'µg', 'ug'], example: '摄入2.4微克'},
  {code: '斤', kind: 'mass', label: '斤', words: ['斤', '市斤'], example: '总产91.2亿斤'},
  {code: '两', kind: 'mass', label: '两', words: ['两'], example: '重30两。'},
  {code: '担', kind: 'mass', label: '担', words: ['担'], example: '烟叶3万担'},
  {code: '蒸吨', kind: 'mass', label: '蒸吨', words: ['蒸吨'], example: '锅炉35蒸吨'},
  // volume
  {code: 'L', kind: 'volume', label: '升', words: ['升', '公升', 'L', 'l'], example: '节水20升'},
  {
    code: 'm3',
    kind: 'volume',
    label: '立方米',
    words: ['立方米', '立方', '方', 'm3', 'm³', '㎥', 'M3', 'Nm3'],
    example: '库容612.5万立方米',
  },
  {code: 'mL', kind: 'volume', label: '毫升', words: ['毫升', 'ml', 'mL', 'cc'], example: '250毫升'},
  // energy
  {code: 'GW.h', kind: 'energy', label: '吉瓦时', words: ['吉瓦时', 'GWh'], example: '产能20吉瓦时'},
  {code: 'J', kind: 'energy', label: '焦耳', words: ['焦耳'], example: '20焦耳'},
  {code: 'MW.h', kind: 'energy', label: '兆瓦时', words: ['兆瓦时', 'MWh'], example: '9兆瓦时储能系统'},
  {
    code: 'kW.h',
    kind: 'energy',
    label: '千瓦时',
    words: ['千瓦时', '度', '千瓦·时', '千瓦小时', 'kWh', 'KWh', 'kwh', 'KWH'],
    example: '发电3亿千瓦时',
  },
  {code: 'kcal', kind: 'energy', label: '千卡', words: ['千卡', '大卡'], example: '摄入2000千卡'},
  {code: '吨标准煤', kind: 'energy', label: '吨标准煤', words: ['吨标准煤', '吨标煤'], example: '消费5860万吨标准煤'},
  // power
  {code: 'GW', kind: 'power', label: '吉瓦', words: ['吉瓦', 'GW'], example: '装机20吉瓦'},
  {code: 'MW', kind: 'power', label: '兆瓦', words: ['兆瓦', 'MW'], example: '装机200兆瓦'},
  {code: 'W', kind: 'power', label: '瓦', words: ['瓦', 'W'], example: '功率60瓦'},
  {code: 'kV.A', kind: 'power', label: '千伏安', words: ['千伏安', 'kVA', 'KVA'], example: '容量630千伏安'},
  {code: 'kW', kind: 'power', label: '千瓦', words: ['千瓦', 'kW', 'KW', 'kw'], example: '装机612万千瓦'},
  // duration and age
  {code: 'a', kind: 'duration', label: '年', words: ['年', '周年', '个年头'], example: '连续12年'},
  {
    code: 'd',
    kind: 'duration',
    label: '天',
    words: ['天', '日', '个自然日', '自然日', '日历天'],
    example: '不超过30天',
  },
  {code: 'h', kind: 'duration', label: '小时', words: ['小时', '个小时', '个钟头'], example: '缩短24小时'},
  {code: 'min', kind: 'duration', label: '分钟', words: ['分钟'], example: '压缩到8分钟'},
  {code: 'mo', kind: 'duration', label: '个月', words: ['个月'], example: '连续54个月'},
  {code: 'ms', kind: 'duration', label: '毫秒', words: ['毫秒'], example: '时延10毫秒'},
  {code: 's', kind: 'duration', label: '秒', words: ['秒', '秒钟'], example: '缩短15秒'},
  {code: 'wk', kind: 'duration', label: '周', words: ['周', '个星期', '星期', '个周'], example: '历时3周'},
  {code: '季度', kind: 'duration', label: '个季度', words: ['个季度'], example: '连续3个季度'},
  {code: '学时', kind: 'duration', label: '学时', words: ['学时', '课时', '个学时', '个课时'], example: '不少于24学时'},
  {code: '学年', kind: 'duration', label: '学年', words: ['学年', '个学年'], example: '连续3学年'},
  {code: '学期', kind: 'duration', label: '个学期', words: ['个学期', '学期'], example: '连续3个学期'},
  {code: '月龄', kind: 'duration', label: '月龄', words: ['月龄'], example: '18月龄以上'},
  {code: '岁', kind: 'duration', label: '岁', words: ['岁', '周岁', '歲'], example: '16至60周岁'},
  {
    code: '工作日',
    kind: 'duration',
    label: '个工作日',
    words: ['个工作日', '工作日', '个交易日'],
    example: '5个工作日内',
  },
  // shares, changes, multiples
  {code: '%', kind: 'percent', label: '%', words: ['%', '﹪', '℅'], example: '增长5.5%'},
  {code: '‰', kind: 'percent', label: '‰', words: ['‰'], example: '控制在3‰以内'},
  {code: '倍', kind: 'multiple', label: '倍', words: ['倍'], example: '增长1.2倍'},
  {
    code: '百分点',
    kind: 'points',
    label: '百分点',
    words: ['百分点', '个百分点', '个百分比', '个百分比点'],
    example: '提高0.8个百分点',
  },
  // money
  {code: 'AUD', kind: 'money', label: '澳元', words: ['澳元'], example: '出口2亿澳元'},
  {code: 'CAD', kind: 'money', label: '加元', words: ['加元'], example: '出口2亿加元'},
  {code: 'CHF', kind: 'money', label: '瑞士法郎', words: ['瑞士法郎'], example: '出口2亿瑞士法郎'},
  {
    code: 'CNY',
    kind: 'money',
    label: '元',
    words: ['元', '圆', '圓', '元整', '圆整', '元人民币', '人民币', '元钱', '块钱'],
    example: '投入43.43亿元',
  },
  {code: 'EUR', kind: 'money', label: '欧元', words: ['欧元'], example: '出口2亿欧元'},
  {code: 'GBP', kind: 'money', label: '英镑', words: ['英镑'], example: '出口2亿英镑'},
  {code: 'HKD', kind: 'money', label: '港元', words: ['港元', '港币', '元港币'], example: '出口2亿港元'},
  {code: 'JPY', kind: 'money', label: '日元', words: ['日元', '元日币'], example: '贷款2亿日元'},
  {code: 'KRW', kind: 'money', label: '韩元', words: ['韩元'], example: '出口2亿韩元'},
  {code: 'MOP', kind: 'money', label: '澳门元', words: ['澳门元'], example: '出口2亿澳门元'},
  {code: 'RUB', kind: 'money', label: '卢布', words: ['卢布'], example: '出口2亿卢布'},
  {code: 'SGD', kind: 'money', label: '新加坡元', words: ['新加坡元', '新元'], example: '出口2亿新加坡元'},
  {code: 'THB', kind: 'money', label: '泰铢', words: ['泰铢'], example: '出口2亿泰铢'},
  {code: 'TWD', kind: 'money', label: '新台币', words: ['新台币'], example: '出口2亿新台币'},
  {code: 'USD', kind: 'money', label: '美元', words: ['美元', '美金'], example: '贷款1.5亿美元'},
  // other
  {code: 'Cel', kind: 'other', label: '摄氏度', words: ['摄氏度', '℃', '°C', '°', '度C'], example: '最高气温37℃'},
  {code: '[degF]', kind: 'other', label: '华氏度', words: ['华氏度', '℉', '°F'], example: '华氏70华氏度'},
  {code: 'GBy', kind: 'other', label: 'GB', words: ['GB'], example: '流量30GB'},
  {code: 'Gbit/s', kind: 'other', label: 'Gbps', words: ['Gbps'], example: '带宽10Gbps'},
  {code: 'MHz', kind: 'other', label: '兆赫', words: ['兆赫', '兆赫兹', 'MHz', 'MHZ'], example: '频率99.0MHz'},
  {code: 'mm[Hg]', kind: 'other', label: '毫米汞柱', words: ['毫米汞柱', 'mmHg', 'mmhg'], example: '血压81mmHg'},
  {code: 'Hz', kind: 'other', label: '赫兹', words: ['赫兹', 'Hz'], example: '频率50赫兹'},
  {code: 'MBy', kind: 'other', label: 'MB', words: ['MB'], example: '不超过20MB'},
  {code: 'MPa', kind: 'other', label: '兆帕', words: ['兆帕', 'MPa'], example: '压力4兆帕'},
  {code: 'Mbit/s', kind: 'other', label: 'Mbps', words: ['Mbps', '兆比特每秒', '兆'], example: '带宽200Mbps'},
  {code: 'PBy', kind: 'other', label: 'PB', words: ['PB'], example: '存储30PB'},
  {code: 'PF', kind: 'other', label: 'PFlops', words: ['PFlops', 'PFLOPS', 'PF', 'P'], example: '算力228PF'},
  {code: 'TBy', kind: 'other', label: 'TB', words: ['TB'], example: '存储30TB'},
  {code: 'V', kind: 'other', label: '伏', words: ['伏'], example: '电压220伏'},
  {
    code: 'dB',
    kind: 'other',
    label: '分贝',
    words: ['分贝', '分贝(A)', 'dB', 'dB(A)', 'db', 'db(a)'],
    example: '噪声55分贝',
  },
  {code: 'bit', kind: 'other', label: '比特', words: ['比特'], example: '传输1000比特'},
  {code: '分', kind: 'other', label: '分', words: ['分'], example: '平均得分92.5分'},
  {code: '级', kind: 'other', label: '级', words: ['级'], example: '震级7.9级'},
  {code: '折', kind: 'other', label: '折', words: ['折'], example: '票价8折'},
] as const satisfies readonly UnitRow[]
