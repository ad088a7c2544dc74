import {surnames} from '../../lexicon/surnames.ts'
import {guard} from '../guard.ts'

const WHO = '(?:代表|委员|同志|先生|女士|书记|市长|县长|区长|局长|主任|副?处长|科长|院士|教授|老师|校长|律师|网友|经理)'

const TITLE =
  '(?:村民|居民|业主|干警|民警|辅警|警员|教师|学生|职工|员工|司机|店主|老板|户主|患者|农户|商户|租户|房东|负责人|经营者|经办人|联系人|举报人|投诉人|当事人|信访人|申请人|反映人|建议人|提案人|领衔人|附议人|委托人|代表|委员|同志|书记|主任|医生|护士|校长)'
/** No classifier behind it: 业主方三户 counts. */
const ALONE = '(?![〇零一二三四五六七八九十百千万亿\\d]|[个名位人家户次条件项处年月日天岁元亩套栋台辆份所座间起批组])'

/** Excuses surnames and counts of signers: 万建国代表, 等3名代表提出的建议. */
export const personName = guard(
  'name/person',
  [
    {
      class: 'name',
      why: 'surname',
      script: 'hanzi',
      body: new RegExp(`[万陆伍千百](?:某某?|[一-龥]{1,2})${WHO}`, 'y'),
      behind: /(?:^|[^\d数几上近成过多余约达超百千十])$/,
    },
    {
      class: 'name',
      why: 'surname',
      script: 'hanzi',
      body: /[万陆伍](?:[一-龥]{1,2})(?=$|[,，、;。:()\d])/y,
      behind: /(?:联系人|经办人|承办人|负责人|签发人|审核|校对|代表|委员)(?:姓名)?[:、]$/,
    },
    {
      class: 'name',
      why: 'given name',
      script: 'hanzi',
      body: /[一二三四五六七八九十百千万]{1,2}[一-龥]?(?=$|[,，、;。:()\d])/y,
      behind: /(?:联系人|经办人|承办人|负责人|签发人|审核|校对)(?:姓名)?[:、][一-龥]{1,2}$/,
    },
    {
      class: 'name',
      why: 'given name',
      script: 'hanzi',
      body: new RegExp(`[一二三四五六七八九十百千万]${ALONE}`, 'y'),
      behind: new RegExp(`${TITLE}[:为是]?[${surnames}][一-龥]?$`),
    },
    {
      class: 'name',
      why: 'given name',
      script: 'hanzi',
      body: /[一二三四五六七八九十百千万][一-龥]?(?=[、(]|等[\d两三四五六七八九十]|代表|委员|$)/y,
      behind: new RegExp(`(?:^|[:、])[${surnames}][一-龥]{1,2}、[${surnames}][一-龥]?$`),
    },
    {
      class: 'name',
      why: 'given name',
      script: 'hanzi',
      body: new RegExp(
        `[一二三四五六七八九十百千万][一-龥]?(?=、[${surnames}][一-龥]{1,2}(?:[、(]|等|代表|委员|$))`,
        'y',
      ),
      behind: new RegExp(`(?:^|[:、])[${surnames}][一-龥]?$`),
    },
    {
      class: 'name',
      why: 'count of addressees',
      body: /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:名|位|人)(?:人大|政协|市人大|省人大)?(?:代表|委员)(?=:|提出|联名|的建议|的提案|关于|$|\()/y,
      behind: /等$/,
    },
    {
      class: 'name',
      why: 'count of addressees',
      body: /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:名|位)(?:市|省|区|县)?(?:人大|政协)?(?:代表|委员)(?=提出的|联名)/y,
    },
    {
      class: 'name',
      why: 'count of addressees',
      body: /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:名|位)(?:市|省|区|县)?(?:人大|政协)?(?:代表|委员)(?!会|单位)/y,
      behind: /(?:感谢|谢谢|(?<![邀聘申])请)(?:您们|你们)?$/,
    },
  ],
  [
    {text: '万建国代表提出', reads: ['name 万建国代表']},
    {text: '联系人:赵六;', reads: ['name 六']},
    {text: '感谢二位代表对我市工作的关心', reads: ['name 二位代表']},
    {text: '王立群等3名代表提出的建议', reads: ['name 3名代表']},
    {text: '村民李四反映', reads: ['name 四']},
    {text: '建议人:王小二、李四、孙文', reads: ['name 二', 'name 四']},
    {text: '业主方三户未签约', reads: []},
    {text: '邀请20名代表视察', reads: []},
  ],
)
