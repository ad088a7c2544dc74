import {guard} from '../guard.ts'

const PHONE = 'telephone number'
const HOTLINE = 'hotline number'

/** Excuses 0716-0558017, 13800000000, 12345热线 and 拨打110; 110万人 stays a quantity. */
export const phone = guard(
  'identifier/phone',
  [
    {
      class: 'identifier',
      why: PHONE,
      script: 'digits',
      body: /0\d{2,3}[-)]{1,3}(?:\d{3,4}-)?[\d*]{4,16}(?:-\d{1,6})?/y,
    },
    {
      class: 'identifier',
      why: PHONE,
      script: 'digits',
      body: /1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4}|\d{0,2}[xX*]{2,8}\d{0,4})(?![\d.万亿元])(?=\D|$)/y,
      behind: /(?:^|[^\d.])$/,
    },
    {class: 'identifier', why: PHONE, script: 'digits', body: /[48]00[- ]\d{3,4}[- ]\d{3,4}/y},
    {
      class: 'identifier',
      why: PHONE,
      script: 'digits',
      body: /[2-8]\d{6,7}(?:-\d{1,5})?(?![\d.,万亿元%人户个年日亩吨家套台辆处所座米公名件次株头只]|平方)(?=[、,，。;:)（(/转]|\D{0,8}$)/y,
      behind: /(?:^|[^达到至增数量额值])$/,
    },
    {
      class: 'identifier',
      why: PHONE,
      script: 'digits',
      body: /\d{3,13}(?:[- ]\d{1,8}){0,3}(?!\d|[.,]\d|[万亿元%人户个件多余次部条路台套家名]|通(?![过用])|年|月)/y,
      behind:
        /(?:电话|手机|传真|热线|拨打|致电|来电|座机|号码|微信|QQ|qq|Tel|tel|分机|短号|联系方式)(?:咨询|投诉|举报|预约|报修|服务)?号?码?[:(“"为是]{0,3}(?:\p{Script=Han}{0,3}[:(])?$/u,
    },
    {
      class: 'identifier',
      why: HOTLINE,
      script: 'digits',
      body: /(?:1[12]\d|1[02]\d{3}|9[56]\d{3,4}|100\d\d|12\d{3}|1[12]\d{3,6}|95\d{3,6})(?=(?:[、和]1[12]\d){0,4}[\p{Script=Han}、“”/\-+"]{0,6}(?:热线|专线|平台|开锁|联动|接处警|接警|警情|警务|指令|出警|民警|急救|报警|电话|指挥|投诉|举报|服务台|市长|中心|诉求|工单|派单|来电|坐席|话务|站点|调度))/uy,
    },
    {
      class: 'identifier',
      why: HOTLINE,
      script: 'digits',
      body: /12(?:3\d\d|1\d\d|0\d\d|58\d|9\d\d)(?![\d.,]|[个家人户项元万亿平公亩吨件条名套台辆处所座次米%])/y,
    },
    {
      class: 'identifier',
      why: HOTLINE,
      script: 'digits',
      body: /12(?:3(?:0[15]|1[58]|20|28|33|38|45|48|5[056]|69|80|88)|110|119|122)类/y,
    },
  ],
  [
    {text: '联系电话:0716-0558017', reads: ['identifier 0716-0558017']},
    {text: '可拨打12345热线', reads: ['identifier 12345']},
    {text: '110、119联动，110接警500起', reads: ['identifier 110', 'identifier 119', 'identifier 110']},
    {text: '其中12345类工单560件', reads: ['identifier 12345类']},
    {text: '优化120指挥调度平台', reads: ['identifier 120']},
    {text: '惠及110万人', reads: []},
    {text: '注册用户达2345678，', reads: []},
    {text: '办理120件', reads: []},
  ],
)
