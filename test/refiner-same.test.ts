/** Which facts are told twice: more of what the refiner `same` settles, as its own examples are written. */
import {refined} from './refined.ts'

refined('same', [
  // one fact again, or two
  ['2022年升学率等6项指标均有提高。2022年，上网率等六项指标均有提高。', '六项: sameAs=null'],
  ['2022年升学率等6项指标均有提高。2022年，这六项指标均有提高。', '六项: sameAs=6项'],
  ['苹果等8种水果参展。甜瓜等八种水果参展。', '八种: sameAs=null'],
  ['2022年修缮渡槽12座。县里计划修缮渡槽十二座。', '十二座: sameAs=null'],
  ['2022年修缮渡槽12座。2022年，修缮渡槽十二座。', '十二座: sameAs=12座'],
  ['人数分别是41人、39人、41人。', '41人: sameAs=null'],
  ['财政每年补贴4.8亿元，折合每人次补贴2.1元。', '2.1元: sameAs=null'],
  ['支付赔款300万美元（约合2150万元人民币）。', '2150万元人民币: sameAs=300万美元'],
  ['医保缴纳基数为2770元/月，即33240元/年。', '33240元/年: sameAs=2770元/月'],
  ['建设高标准农田2556万亩，相当于前10年总和。', '10年: sameAs=null'],
])
