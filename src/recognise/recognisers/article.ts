import {guard} from '../guard.ts'

const ONE =
  '一(?![百千万亿倍]|成(?!不变|为|功|立|员|果|本|长|熟))(?:个|名|位|种|项|座|家|件|条|所|类|次|场|部|支|张|份|户|起|笔|段|处|批|套|门|村|天|年|方|级|层|人|些|词|块|股|片|轮|届|代|环|步|点|面|部分|方面|阶段|时期|年度|问题|情况|现象|工作|过程|目标|领域|政策|事|项目|工程|刻|句|行|切|路|区|镇|县|市|省|乡|企|品|厂|企业|地|举措|做法|决定|战略)?'

/** Excuses 一 as an article: 不让一个项目停工, 是一个系统工程, 每一名, 作为一项; 一台10吨锅炉 counts. */
export const article = guard(
  'idiom/article',
  [
    {
      class: 'idiom',
      why: '一 as an article after a verb or pronoun, no amount',
      script: 'hanzi',
      body: new RegExp(ONE, 'y'),
      behind:
        /(?:不让|不落|不漏|不少|不留|没有|任何|每|是|作为|成为|视为|属于|当成|变成|形成|不是|绝不|唯|某|另|另外|这|那|哪|的|同样|如同|好似|像)$/,
    },
    {
      class: 'idiom',
      why: 'sums up the points that follow',
      script: 'hanzi',
      body: /[一二两三四五六七八九十]{1,2}个(?:方面|维度|层面|环节|角度|关键|坚持|着力|聚焦|转变|统筹|强化|突出|到位|不变)/y,
    },
    {
      class: 'idiom',
      why: 'in so many parts or steps, a manner and no count',
      script: 'hanzi',
      lead: /分$/,
      body: /[两二三四五六七八九十](?:个?(?:期|批|步|阶段|步走|层次|方面|档|类(?!人员|对象|群体|人群|情形)|段|块|大块|部分|路|组|头|轮|级)(?!之))(?:走)?/y,
      behind: /(?:^|[^十百千万部积])$/,
    },
    {
      class: 'idiom',
      why: 'organs that act together, no count',
      script: 'hanzi',
      body: /(?:十?[两二三四五六七八九]|十)部门/y,
    },
    {class: 'idiom', why: 'sums up the points that follow', body: /(?:\d|[两三四五六七八九十]{1,2})(?:大)?方面/y},
  ],
  [
    {text: '不让一个项目因资金问题停工', reads: ['idiom 一个']},
    {text: '从三个方面加以改进', reads: ['idiom 三个方面']},
    {text: '工程分两期建设', reads: ['idiom 分两期']},
    {text: '分三步走', reads: ['idiom 分三步走']},
    {text: '市财政局等三部门联合印发', reads: ['idiom 三部门']},
    {text: '十分之三', reads: []},
    {text: '仅占从业人员的一成左右', reads: []},
    {text: '其中的一百二十户已搬迁', reads: []},
    {text: '保障对象分三类人群', reads: []},
    {text: '更换一台10吨锅炉', reads: []},
  ],
)
