/** Fixed names that hold a numeral: policies and short titles, holidays, plans, peoples' and things' names. */
import type {WordRow} from './word-row.ts'

export const names = [
  {
    class: 'name',
    why: 'fixed short name of a policy, body or campaign',
    words: `千吨万人 百吨千人 三创四化 五城同创 两办 两委 两委会 两代表一委员 两会 两院院士 两院 一国两制 一个中国
      一村一品 一府两院 一带一路 一卡通 一网通 一网通办 一网统管 一件事一次办 一业一证 一照多址 一证多址 一窗通办
      一区两园 一县一业 一镇一业 一户一宅 一岗双责 一号文件 中央一号文件 八八战略 中央八项规定 中央八项规定精神
      八项规定精神 千万工程 百千万工程 百县千镇万村高质量发展工程 百县千镇万村 百千万 百校联百县 万企兴万村 千企兴千村
      百企 千人计划 百人计划 万人计划 千亿斤粮食 双万兆 双一流 双百行动 双万 双随机一公开 双随机、一公开 双链式
      五一劳动奖章 五一劳动奖 三八红旗手 九三学社 九五价值 三八红旗集体 二十国集团 一边一国 三自一包 红十字 红十字会
      红十字医院 十四运 十五运 十五运会 三级联动 五级联动 四级联动 百优企业 百强创新集群 百万英才 百校千企 百场万企
      一起益企 百日攻坚战 百日冲刺 百日整治 百日大战 百人会 万人助万企 万企进万村 万家企业资本市场 百万移民`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '落实中央八项规定精神',
  },
  {
    class: 'name',
    why: 'short name that sums up several things',
    words: `两新组织 两新 两重 两高 两学一做 两优一先 两山 两山理论 两山转化 两癌 两癌筛查 两病 两费 两费合一 两税
      两税合一 两证 两证齐全 两票制 两客一危 两客 两化融合 两化 两业融合 两业 两链融合 两链 两项补贴 两房 两降一升
      两法衔接 两法 两定机构 两定 两非 两断三清 两违 两违治理 两拆一提升 两创 两集中两到位 两品一标 两减六治 两率 两型
      两型社会 两型机具 两不三新 两高一低 两高一剩 两高一资 两免一补 两免 两红两优 两个维护 两个确立 两个毫不动摇
      两个健康 两个大局 两个先行 两个覆盖 两个率先 两个走在前列 两不愁 两不愁三保障 三个代表重要思想 三公开 三个务必
      三农问题 四个革命 四个着力 四个最严 四个不摘 四个必须 四个革命一个合作 四千精神 五位一体总体布局 五个振兴
      五大发展理念 六个必须坚持 六个坚持 六个强化 七个着力 七个有之 八个坚持 九个坚持 九不准 十个明确 十三个方面成就
      十不准 十个不准 十严禁 双碳 双减 双免 双循环 双支柱 一老一小 一二三产业 一二三产 一二三次产业`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '深化两业融合试点',
  },
  {
    class: 'name',
    why: 'short name that sums up three things',
    words: `三农 三公 三保 三保障 三保支出 三资 三变 三变改革 三会一课 三严三实 三线一单 三区三线 三区三州 三权分置
      三权 三块地 三医 三医联动 三支一扶 三支 三供一业 三改一拆 三旧改造 三旧 三馆 三馆一中心 三大攻坚战 三大球 三废
      三违 三无 三无产品 三无船舶 三包 三同时 三个代表 三定 三定方案 三定规定 三产 三产融合 三次产业 三北防护林
      三北工程 三峡工程 三高 三高农业 三品一标 三品 三网融合 三网 三类人员 三防 三防指挥部 三责险 三电 三统一 三到位
      三落实 三方协议 三方 三来一补 三新 三新经济 三新一高 三位一体 三师 三亲 三仓 三仓一配 三屏 三长制 三长 三通
      三通一平 三率 三链 三链融合 三链同构 三早 三减 三观 三讲 三股势力 三态 三农工作 三基 三基建设 三公消费 三重一大
      三重 三小场所 三证 三证齐全 三书一函 三色 三色预警 三生 三生空间 三生融合 三拖 三提五统 三资企业`,
    notAfter: '第十百千万',
    notBefore: '个年月日号十百千里斤顷米吨',
    example: '做好三农工作',
  },
  {
    class: 'name',
    why: 'census or survey, named by its number',
    words: `三调 三普 四普 五普 六普 七普 四经普 五经普`,
    notAfter: '第十百千万',
    notBefore: '个年月日号十百千里斤顷米吨',
    example: '完成三调数据汇交',
  },
  {
    class: 'name',
    why: 'second or third child, no count',
    words: `三孩 三孩政策 二孩 二孩政策`,
    notAfter: '第十百千万',
    notBefore: '个年月日号十百千里斤顷米吨',
    example: '落实三孩政策',
  },
  {
    class: 'name',
    why: 'ranking, named by its length',
    words: `百强 百强县 百强企业 百强区 百强镇 百强市 百强榜 十强 五十强 二十强 三十强 千强镇 五百强 十佳 百佳`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '入围全国百强县',
  },
  {
    class: 'name',
    why: 'figure of speech for the end of the way',
    words: `最后一公里 最先一公里 最初一公里 最后一米 最后一百米 最后一环 前一公里`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '打通最后一公里',
  },
  {
    class: 'name',
    why: 'name of a thing',
    words: `三明治 三文鱼 三七 三聚氰胺 三氧化 三甲基 三角 三角形 三轮车 三轮摩托 三脚架 三维 三维码 三维立体 三原色
      三相 三相电 三通管 三叉 三岔 三岔路口 三叉路口 三棱 三元催化 三元锂 三元锂电池 三元乙丙`,
    notAfter: '第十百千万',
    notBefore: '个年月日号十百千里斤顷米吨',
    example: '查处三轮车违停',
  },
  {
    class: 'name',
    why: 'name of a thing or class of works',
    words: `小(1)型 小(2)型 小(一)型 小(二)型 二沉池 昇腾384 三格化粪池 三格式 三格无害化 四格式 四格化粪池 两格式
      两格化粪池 11315企业征信 五禽戏 八段锦 四大家鱼`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '加固小(1)型水库大坝',
  },
  {
    class: 'name',
    why: 'name of a season or of its farm work',
    words: `三伏 三伏天 三秋 三夏 三夏生产 三秋生产 三夏麦收`,
    notAfter: '第十百千万',
    notBefore: '个年月日号十百千里斤顷米吨',
    example: '抓好三夏生产',
  },
  {
    class: 'name',
    why: 'motorway, railway or belt, named by its ends',
    words: `六松 九韶 长四辽通 四梅 宁九 二绿`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '建成九韶高速',
  },
  {
    class: 'name',
    why: 'name of the promise to take goods back',
    words: `七日无理由 七天无理由 7日无理由 7天无理由 15日无理由 15天无理由 30日无理由 30天无理由`,
    example: '线下七日无理由退货承诺店',
  },
  {
    class: 'name',
    why: 'round-the-clock service, no length of time',
    words: `7×24小时 24小时值班 24小时值守 24小时在线 24小时不间断 24小时全天候 24小时服务 24小时热线 24小时营业
      24小时开放 24小时监控 24小时待命 24小时自助 7*24小时 7X24小时 7x24小时 5×8小时 二十四小时`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '实行24小时值班',
  },
  {
    class: 'name',
    why: 'holiday or day of remembrance, named by its date',
    words: `双十一 双十二 一二·九 一二九 五四 五四青年节 五四运动 五一 五一假期 五一节 五一劳动节 五一小长假 六一
      六一儿童节 六一节 七一 八一 八一建军节 十一黄金周 十一长假 三八 三八妇女节 三八节 九一八 三一五 五卅 三月三
      二十四节气`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '五一假期游客增多',
  },
  {
    class: 'name',
    why: 'five-year plan, named by its number',
    words: `九五期间 十四五 十三五 十二五 十一五 十五五 十五计划 十六五 十四五规划 十四五规划纲要 十三五规划
      十五五规划 八五普法 七五普法 六五普法 九五普法`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '纳入十四五规划',
  },
  {
    class: 'name',
    why: 'event, body, age or famous set of history',
    words: `两弹一星 两汉 两宋 两晋 三大战役 九段线 中共一大 中共二大 一大精神 二十四史 二十八宿 三十六计 三十而立
      七十二变 一百单八将 四渡赤水 四大名著 四大发明 四大名绣 四大菜系 八大菜系 五虎 八路军 新四军 红四方面军
      红一方面军 红二方面军 红一军团 三湾改编 三大纪律 三大纪律八项注意 八项注意 八七会议 七七事变 百团大战 九二共识
      百色起义 八一起义 八一南昌起义 六朝 六朝古都 十三朝古都 八仙`,
    notAfter: '第',
    notBefore: '年月日号元',
    example: '重走四渡赤水旧地',
  },
  {
    class: 'name',
    why: 'age, book or famous set of three',
    words: `三国 三苏 三皇五帝 三字经 三剑客 三军 三生三世 三好 三好学生`,
    notAfter: '第十百千万',
    notBefore: '个年月日号十百千里斤顷米吨',
    example: '讲好三国故事',
  },
] as const satisfies readonly WordRow[]
