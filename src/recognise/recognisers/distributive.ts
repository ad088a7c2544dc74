import {guard} from '../guard.ts'

const WHY = 'distributive slogan, one for each'

/** Excuses 一企一策, 一事一议, 一人一档一方案 outside quotes. */
export const distributive = guard(
  'name/distributive',
  [
    {
      class: 'name',
      why: WHY,
      script: 'hanzi',
      body: /一[^一二三四五六七八九十、，。,;:“”\d]{1,3}[、]?一(?!定|直|般|样|起|些|批|体|共)[策议档码图证表案价卡册品业岸线景园校岗人员站点次县镇村街市区域企户厂链专责单书桥房车台屋圩河湖山特色编号法办清生师床所组矿井路季年月班训款对帮幢群梯题课库院网格标准](?:一[^一二三四五六七八九十、，。,;:“”\d]{1,2}){0,3}/y,
    },
    {
      class: 'name',
      why: WHY,
      script: 'hanzi',
      body: /一[^一二三四五六七八九十、，。,;:“”\d]{1,2}[多双两三][^一二三四五六七八九十、，。,;:“”\d个家]{1,2}(?=”|机制|模式|政策|改革|平台)/y,
    },
  ],
  [
    {text: '坚持一企一策推进', reads: ['name 一企一策']},
    {text: '实行一人一档', reads: ['name 一人一档']},
  ],
)
