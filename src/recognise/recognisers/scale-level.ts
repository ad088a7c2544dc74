import {guard} from '../guard.ts'

/** Excuses 万亿级, 百亿级, 万吨级, 三甲, 4A级, 50年一遇 and the 万 of a table's head. */
export const scaleLevel = guard(
  'scale/level',
  [
    {
      class: 'scale',
      why: 'order of magnitude',
      body: /(?:\d{1,4}(?:\.\d)?|[一二两三四五六七八九])?[十百千万亿兆]{1,3}(?:元|吨|千瓦|美元|斤|亩|人|台|辆|方|头|兆|卡|瓦|平)?级(?!别)|\d{1,5}(?:吨|兆瓦|千瓦|米|毫米|纳米|公里)级(?!别)/y,
    },
    {
      class: 'scale',
      why: 'order of magnitude',
      script: 'hanzi',
      body: /(?:十万亿|万亿|千亿|百亿|十亿)(?=产业|集群|园区|企业|赛道|元?台阶|元?大关|元?俱乐部|元?规模|市场|规模|元?产业|元?集群|元?园区|元?企业|斤粮)|[万千](?=米(?:深|超深|级|钻))/y,
      behind: /(?:^|[^\d数几上近成过多余约达超破逾第十百千每])$/,
    },
    {
      class: 'scale',
      why: 'order of magnitude',
      script: 'hanzi',
      body: /[一二两三四五六七八九]?[十百千]?[百千]?[万亿]{1,2}(?=台阶|县(?![域级城委直])|镇(?![区级街民])|村(?![民庄级集]))/y,
      behind: /(?:^|[^\d数几十百千第])$/,
    },
    {
      class: 'name',
      why: 'speed of a line',
      script: 'hanzi',
      body: /[一二两三五]?[百千万]兆(?!光?网|宽带|[瓦焦赫帕伏元吨方字比])/y,
      behind: /(?:^|[^\d数几双十百千])$/,
    },
    {
      class: 'scale',
      why: 'grade of a hospital',
      body: /[一二三四](?:级)?[甲乙丙](?:等|级)?/y,
      behind: /(?:^|[^第初高周\d])$/,
    },
    {
      class: 'scale',
      why: 'recurrence of a flood',
      lead: /(?:超)?$/,
      body: /(?:\d{1,4}(?:[-—–~～至]\d{1,4})?|[一二三五十百千]{1,3})年一遇/y,
    },
    {class: 'scale', why: 'rating', script: 'digits', body: /[1-5]A(?:级)?(?![A-Za-z\d])/y},
    {
      class: 'scale',
      why: 'rating',
      body: /[一二三四五1-5]星(?:级|(?=酒店|饭店|宾馆|农家乐|以上))/y,
      behind: /(?:^|[^\d第])$/,
    },
    {
      class: 'scale',
      why: 'scale of the unit in a head',
      body: /[百千万亿]{1,2}(?=元|平方米|平方公里|亩|公顷|吨|人|千瓦|立方米|户|套|美元|件|只|头|斤)(?!以[上下内])/y,
      behind: /(?:[(:/、]|单位)$/,
    },
  ],
  [
    {text: '8条万亿级产业链和一批千亿级集群', reads: ['scale 万亿级', 'scale 千亿级']},
    {text: '三甲医院达到11家', reads: ['scale 三甲']},
    {text: '达到50年一遇标准', reads: ['scale 50年一遇']},
    {text: '由1-2年一遇提高到5年一遇', reads: ['scale 1-2年一遇', 'scale 5年一遇']},
    {text: '建筑面积(万平方米)', reads: ['scale 万']},
    {text: '100兆瓦级压缩空气储能', reads: ['scale 100兆瓦级']},
    {text: '1000吨级通航设施', reads: ['scale 1000吨级']},
    {text: '打造万亿产业集群', reads: ['scale 万亿']},
    {text: '迈上两千亿台阶，千亿县达30个', reads: ['scale 两千亿', 'scale 千亿']},
    {text: '千兆用户占比28%', reads: ['name 千兆']},
    {text: '突破百亿元', reads: []},
    {text: '惠及千万村民', reads: []},
  ],
)
