/** Numbers that are flagged, as the examples of the refiners are written. */
import {refined} from './refined.ts'

refined('flags', [
  ['乡村道路整治提升改造项目3.\n5亿元已到位。', '5亿元: flags=ambiguous'],
  ['新建村史馆25个、农家书屋86个。', '25个: flags=', '86个: flags='],
  ['基本工资2100元，年底奖金约500元，年平均收入4600元。', '4600元: flags=ambiguous'],
  ['企业-20家。', '20家: flags=ambiguous'],
  ['该项目约需300万元，鉴于财力紧张，暂未实施。', '300万元: flags=conditional'],
])
