import {guard} from '../guard.ts'

const BUS = 'bus route'
const METRO = 'metro or rail line'

/** Excuses 591路, 396、358、399路, 游1路, 轨道交通1、2、3号线; 两条线路 counts. */
export const route = guard(
  'identifier/route',
  [
    {
      class: 'identifier',
      why: METRO,
      body: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、，,/和与及](?:\d{1,2}|[一二三四五六七八九十]{1,3})){0,12}号线/y,
    },
    {
      class: 'identifier',
      why: BUS,
      script: 'digits',
      lead: /(?:[游专快夜支环高微社][线巴]?|[A-Z]{1,2})?$/,
      body: /\d{1,4}[A-Z]?(?:区间|支|快|大站快车|大)?(?:线)?路(?!灯|口|面|段|程|径|基|网|由器|演|股|军|红|诸|人马|英雄)/y,
      behind:
        /(?<!视频|监控|探头|摄像[头机]|图像|信号|语音|感知|点位|数据|[坐座]席|系统|会议|电话|话务|通话|传输|(?<!部)分[成为]?)$/,
    },
    {
      class: 'identifier',
      why: BUS,
      script: 'digits',
      body: /\d{1,4}(?=(?:[、，,/和与及]{1,2}[游专快夜支A-Z]?\d{1,4}[A-Z]?(?:区间|支)?){1,30}(?:线)?路(?!灯|口|面|段|程|径|基))/y,
    },
    {
      class: 'identifier',
      why: BUS,
      script: 'digits',
      body: /\d{2,4}[A-Z]?(?:、[A-Z]?\d{2,4}[A-Z]?){1,20}(?=[两三四五六七八九十]{1,2}条(?:城市|公交|线路|客运)|等[两三四五六七八九十]{1,2}条)/y,
    },
    {class: 'identifier', why: BUS, script: 'digits', body: /\d{1,4}(?:区间|快线|专线|[东南西北]线)/y},
    {class: 'identifier', why: 'train number', script: 'digits', lead: /[GDCKTZ]$/, body: /\d{1,4}次(?:列车)?/y},
  ],
  [
    {text: '调整27路、36路', reads: ['identifier 27路', 'identifier 36路']},
    {text: '轨道交通1、2、3号线运行平稳', reads: ['identifier 1、2、3号线']},
    {text: '新增路灯300路灯', reads: []},
    {text: '接入视频监控200路', reads: []},
    {text: '兵分3路，电话专线60路', reads: []},
    {text: '开通两条线路', reads: []},
  ],
)
