import {guard} from '../guard.ts'

/** Excuses schools and hospitals by number: 尖山二小, 市一中, 附三医院. */
export const school = guard(
  'name/school',
  [
    {
      class: 'name',
      why: 'school or hospital by number',
      script: 'hanzi',
      body: /[一二三四五六七八九十]{1,2}(?:中(?=[的、,，。是和与及]|全体|学生|老师|[一二三四五六七八九]小)|小(?=大门|门口))/y,
      behind: /(?:^|[、和与有是,，(市县区])$/,
    },
    {
      class: 'name',
      why: 'school or hospital by number',
      script: 'hanzi',
      body: /[一二三四五六七八九十]{1,3}(?:小(?!时|组|型|块|步|户|区|部|队|段|批|类|程|事|件)|中(?!全|心|央|间|国|院|队|小|等|型|期|标|级|午|东|西|北)|幼(?!儿)|附(?!近|件|属))/y,
      behind: /[\p{Script=Han}\d]$/u,
    },
    {
      class: 'name',
      why: 'school or hospital by number',
      script: 'hanzi',
      body: /[一二三四五六七八九十]{1,2}(?:医院|院)(?=$|[(、,，。;的和与及本东西南北医门住新院\d])/y,
      behind: /(?:市|县|区|附|大|湘雅|军医大|科大)$/,
    },
  ],
  [
    {text: '尖山二小建成前', reads: ['name 二小']},
    {text: '每天一小时', reads: []},
    {text: '全市一中心城区', reads: []},
  ],
)
