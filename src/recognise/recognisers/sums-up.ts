import {guard} from '../guard.ts'

const NOUN =
  '(?:地|市|省|县|区|镇|乡|村|校|院|站|城|国|方|者|险|季|网|核|圈|案|厂|河|江|湖|山|路|街|证|岛|州|盟|旗|部委|部局|同志|兄弟|学校|区县|县区|县市|市县)'

/** Last resort after the quantities: 两险 of 社保和医保两险, 三地 of 京津冀三地, which only sum up what was named. */
export const sumsUp = guard(
  'idiom/sums-up',
  [
    {
      class: 'idiom',
      why: 'sums up what was just named',
      script: 'hanzi',
      body: new RegExp(`[两二三四五六七八九十]{1,2}${NOUN}`, 'y'),
      behind:
        /[、和及与至同][\p{Script=Han}A-Z\d]{1,10}$|(?:该|这|上述|以上|京津冀|沪苏浙|苏浙皖|川渝|春秋|冬春|夏秋|粤港澳|港澳)$/u,
    },
    {
      class: 'idiom',
      why: 'numbers a saying or the points that follow',
      script: 'hanzi',
      body: /[两二三四五六七八九十](?:点(?!半|钟|多|[一二三四五六七八九])|(?:个|种|大)(?=[一-龥]))/y,
    },
    {class: 'idiom', why: 'sums up what was just named', script: 'hanzi', body: /三地(?=协同|联动|政府|共|合作|机制)/y},
    {
      class: 'idiom',
      why: 'numbers a saying or the points that follow',
      script: 'hanzi',
      body: /[两二三四五六七八九十]{1,2}(?:(?:项|条|张|类)(?=[一-龥])|类(?=[,，:])|(?=[:]|部分|方面|档次|档分))/y,
    },
    {
      class: 'idiom',
      why: 'sums up what was just named, without a classifier',
      script: 'hanzi',
      body: /(?:[两二三四五六七八九十]|十[一二三四五六七八九])(?:兄弟|姐妹|姊妹|夫妻|老师|地州|地市|部委|部局|[煤石铁金]?矿|企业|中心|部分|档次?|国|市|省|县|区|州|盟|旗|镇|乡|村|站|网|圈|核|链|港|岸|老|方|场|店|证|库|校|园|馆|厂|组(?=所|的|原|征|统))(?!线)/y,
    },
    {class: 'idiom', why: 'both of what was named', script: 'hanzi', body: /两(?=[A-Z])/y},
    {
      class: 'idiom',
      why: 'both of what was named',
      script: 'hanzi',
      body: /两(?=[一-龥]{2})/y,
      behind: /[一-龥][和与及][一-龥]{1,8}$/,
    },
  ],
  [
    {text: '缴纳了社保和医保两险', reads: ['idiom 两险']},
    {text: '两市多次衔接', reads: ['idiom 两市']},
    {text: '大湾区内地九市获批', reads: ['idiom 九市']},
    {text: '两铁矿停产整治', reads: ['idiom 两铁矿']},
    {text: '两KTV停业', reads: ['idiom 两']},
    {text: '出具说明和证明两材料', reads: ['idiom 两']},
    {text: '改建两座', reads: []},
  ],
)
