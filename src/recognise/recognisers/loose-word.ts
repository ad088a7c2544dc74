import {guard} from '../guard.ts'

const H = '[一-龥]'
/** 建成一|近500平方米的展厅: the word is the next number's. */
const BOUND = '(?:约|近|超过?|逾|将近|接近|大约|突破|不[足到]|不[少低]于|不超过?)'

/** Last resort after the quantities: a lone 一 that counts nothing, 若干, 多种, and characters inside a word. */
export const looseWord = guard(
  'idiom/loose',
  [
    {
      class: 'idiom',
      why: 'indefinite amount, no value',
      body: new RegExp(`(?:若干(?:个|项|条|种|次|家|名)?|多${H})`, 'y'),
    },
    {
      class: 'idiom',
      why: 'lone 一 that counts nothing',
      script: 'hanzi',
      body: new RegExp(
        `一(?![半万亿千百十余多元角米吨亩斤成倍]|公里|平方|小时|分钟|个(?:月|多|半|工作日))(?=${H}|[“《(,，、。;:]|$)(?:(?!${BOUND}[\\d数])${H})?`,
        'y',
      ),
      behind: /(?:^|唯一|[^\d〇零一二三四五六七八九十百千万亿第])$/,
    },
    {
      class: 'idiom',
      why: 'again, or secondary',
      script: 'hanzi',
      body: /二次(?=[一-龥])/y,
      behind: /(?:^|[^第十百千\d])$/,
    },
    {class: 'idiom', why: 'lone 一 that counts nothing', script: 'hanzi', body: /一(?=[·-])/y},
    {class: 'idiom', why: 'both of what was named', script: 'hanzi', body: /俩/y},
    {
      class: 'idiom',
      why: 'financial numeral character inside a word',
      script: 'hanzi',
      body: /[壹陆伍肆拾佰仟贰叁柒捌玖兆](?![层栋份套台户个名人亩间位壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆整])/y,
    },
    {class: 'idiom', why: '零 as none', script: 'hanzi', body: new RegExp(`零(?=${H})`, 'y')},
    {class: 'idiom', why: '半 inside a word', script: 'hanzi', body: /半(?![个年天小数以月点])/y},
    {
      class: 'name',
      why: 'scale character in a name, no number before it',
      script: 'hanzi',
      body: /[百千万亿](?=[一-龥])(?![元人户吨亩家名个米斤平公立辆台件次头只套余多份万亿千])/y,
      behind: /(?:^|[^\d数几上近成过多余约达超破逾第十百千每])$/,
    },
    {
      class: 'name',
      why: 'place or firm, by its suffix',
      script: 'hanzi',
      body: /[二三四五六七八九十百千万]{1,2}[^、，。,;:“”()\d个家名位项条件种座处台辆场批类点部分所间层级届大套户人年月日次组上期段支只头张份方元亩米公里](?:[^、，。,;:“”()\d个家名位项条件种座处台辆场批类点部分所间层级届大套户人年月日次组上期段支只头张份方元亩米公里村]){0,2}(?:镇|乡|村|街道|社区|天街|商圈|溪|塘|湾|岭|有限公司|集团|矿业|木业|物业|派出所|小镇|水库|家园|小区|花园|幼儿园|房地产|汽车|路|大道|巷|桥|湖|峒|[丘冲塘湾坪岭垅]组|饭店|酒店)/y,
      behind: /(?:^|[^\d数几上近成过多余约达超破逾第共前后两等各])$/,
    },
    {
      class: 'name',
      why: 'firm or group, by its suffix',
      script: 'hanzi',
      body: /[一二三四五六七八九十]{1,2}(?:集团|股份|药业|实业|农业)/y,
      behind: /[、与及以和由][\p{Script=Han}]$/u,
    },
    {
      class: 'name',
      why: 'firm whose name is written in financial numerals',
      script: 'hanzi',
      body: /[壹贰叁肆伍陆柒捌玖拾佰仟]{1,3}(?=[一-龥]{1,12}(?:公司|商行|酒店|饭店|超市|中心|厂))(?![一-龥]?[层栋份套台户个名人亩间位万亿元圆整])/y,
    },
    {
      class: 'idiom',
      why: 'one of so many, in the price of one',
      script: 'hanzi',
      body: /一(?:平方米|平米|公斤|小时|[米斤吨亩平度张个天月年次])/y,
      behind: /(?:多少钱|几块钱|什么价|多少)$/,
    },
    {
      class: 'idiom',
      why: 'dishes of a meal',
      script: 'hanzi',
      body: /[一二两三四五六](?:主|副|大|小|热|冷|凉|蔬)?(?:荤|素|菜|汤|饭|点心|水果)(?=[一二两三四五六加和、，,。]|$)/y,
      behind: /(?:[荤素菜汤饭加餐]|每餐)$/,
    },
    {
      class: 'name',
      why: 'place named after a measure or a family',
      script: 'hanzi',
      body: /[一二两三四五六七八九十百千万](?:[亩里](?:[塘坪冲岭湾桥沟铺畈店庙牌堆]|组(?![合成织装]))|里(?=学校|小学|村|乡)|家[峒铺渡寨集])/y,
    },
    {
      class: 'identifier',
      why: 'line, quarter or village group by number',
      script: 'hanzi',
      body: /[一二三四五六七八九十]{1,2}(?:(?:线|组)(?=[、，,。;和及的]|跨|村民|$)|片(?=[、，,。;和及的\d]|村民|居民|$))/y,
      behind: /[\p{Script=Han}]$/u,
    },
    {
      class: 'ordinal',
      why: 'two that follow each other in a series',
      script: 'hanzi',
      body: /(?:一[、和及]二|二[、和及]三|三[、和及]四|四[、和及]五|五[、和及]六|六[、和及]七|七[、和及]八|八[、和及]九|九[、和及]十)(?=[一-龥])(?![一二三四五六七八九十百千万亿])/y,
      behind: /[一-龥]$/,
    },
    {
      class: 'ordinal',
      why: 'ordinal',
      script: 'hanzi',
      lead: /第$/,
      body: new RegExp(`[一二三四五六七八九十百]{1,4}${H}?`, 'y'),
    },
    {class: 'ordinal', why: 'ordinal', script: 'digits', lead: /第$/, body: new RegExp(`\\d{1,4}${H}?`, 'y')},
  ],
  [
    {text: '若干措施', reads: ['idiom 若干']},
    {text: '迎来一缕春风', reads: ['idiom 一缕']},
    {text: '影响八塘村村民出行', reads: ['name 八塘村']},
    {text: '红旗镇三村村公路', reads: ['name 三村村']},
    {text: '硬化三柳冲组道路', reads: ['name 三柳冲组']},
  ],
)
