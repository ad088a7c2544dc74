import {guard} from '../guard.ts'

const NAME = 'name of a place'

/** Excuses streets, bridges and estates named with a numeral: 东七路, 万家丽路, 二十四桥. */
export const street = guard(
  'name/street',
  [
    {
      class: 'name',
      why: NAME,
      script: 'hanzi',
      body: /[一二三四五六七八]桥(?!梁)/y,
      behind: /[江河湖海溪州城区县市港口道阳山水]$/,
    },
    {
      class: 'name',
      why: NAME,
      script: 'hanzi',
      body: /[一二三四五六七八九十]{1,3}(?:路|街|巷|马路|支路|干渠|支渠|纬路|经路|纵|横(?!向|跨))(?!灯|口段|面|径|网|公交)/y,
      behind: /[东西南北中纬经纵横新建民和环山江河湖港园区岭城家门安华兴福\p{Script=Han}]$/u,
    },
    {
      class: 'name',
      why: NAME,
      script: 'hanzi',
      body: /[经纬]?[一二三四五六七八九十]{1,2}(?:线(?![城上下索路条])|(?=[、跑及和与]))/y,
      behind: /[东西南北经纬]$/,
    },
  ],
  [
    {text: '东七路改造工程', reads: ['name 七路']},
    {text: '开通三条道路', reads: []},
  ],
)
