/** Of which place a number is: more of what the refiner `scope` settles, as its own examples are written. */
import {refined} from './refined.ts'

refined('scope', [
  // titles, and places
  ['获评全国文明村镇7个。', '7个: scope=null item=全国文明村镇'],
  ['入选全国渔业产业强镇7个。', '7个: scope=null item=全国渔业产业强镇'],
  ['全国渔业村镇700个。', '700个: scope=全国 item=渔业村镇'],
  ['全国建成渔业示范基地700个。', '700个: scope=全国 item=渔业示范基地'],
  ['引进世界500强企业7家。', '7家: scope=null'],
  ['全球用户3亿户、门店20家。', '3亿户: scope=全球', '20家: scope=null'],
  ['全国光纤3万公里、基站20万个。', '20万个: scope=全国'],
  ['引进欢乐世界等项目12个。', '12个: scope=null'],
])
