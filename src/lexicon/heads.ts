/** Words by which a noun phrase is told from its verb: heads of measure, agents, verbs that never join a noun. */

import {wordSet} from '../text/word-set.ts'

/** Words that measure but say nothing alone: 里程 of 建设里程 is no item without its 建设. */
export const ATTRIBUTE =
  /^(?:里程|面积|总?长度|高度|宽度|[总金余]?额|资金|经费|数量|总?规模|标准|期限|时限|年限|金额|比例|比重|费用|成本|能力|产能|强度|水平|时间|周期|总量|概算|保额|对象|项目|任务|线路|收入|利率|费率|价格|寿命|基数|价款|范围|工期|半径|人口|期|率|量|数|价|费|度|站|点)$/

/** Who does a thing: 市财政局, 县政府, 企业. */
export const AGENT =
  /^[年月日]$|(?:[局厅委办部院校站队市县区镇乡村]|(?<!社)会|政府|财政|公司|中心|机构|单位|部门|集团|银行|街道|社区)$/

/** Organs, which are never a modifier of what they do: 市场监管部门|检验电梯. */
export const ORGAN = /^[年月日]$|时间$|(?:部门|[局厅委办]|政府)$/

/** Heads that a verb before them names: 孵化|面积, 投产|产能. */
export const SIZE =
  /^(?:总?面积|比例|半径|里程|强度|幅度|密度|等级|范围|额度|基数|价款|寿命|人口|总?产能|总?能力|规模|长度|容量|数量|金额|余额|总额|总值|人数|[率量额]|期限|时间|时限|总量|总数|周期|间隔|上限|下限|限额|门槛|年限|覆盖[面率])$/

/** Verbs of giving, getting and bringing about, whose object is a thing that is counted: 发放补贴, 建成泊位. */
const GIVES =
  '安排 兑付 发放 下达 投放 拨付 争取 筹集 筹措 新增 建成 获得 取得 获批 引进 举办 ' + '提供 惠及 涵盖 出台 印发 享受'

/** Verbs that are the predicate with a thing and with a measure behind them. */
const PREDICATES = `${GIVES} 实现 完成 开展 组织 带动 推动 促进 涉及 接入 拥有 占用 用于 累计 核定`

/** Verbs that are the predicate wherever they stand; what is 新建 may be the subject, too (新建食堂|面积为60平方米). */
export const PURE = new RegExp(`^(?:新建|${PREDICATES.replaceAll(' ', '|')})`)

/** Verbs that bring a measure about or are done to it: 提高|补助标准|到90元. */
export const BRINGS = wordSet(
  (
    `${PREDICATES} ` +
    '提出 提高 降低 落实 执行 调整 制定 确定 明确 设置 设定 规定 控制 保持 稳定 增加 扩大 ' +
    '缩短 压缩 完善 建立 发布 公布 兑现 形成 达成 实施 实行 推进 推行 加快 加强 强化 深化 ' +
    '优化 健全 改善 支持 保障 确保 做好 抓好 投入 出资 贡献 带来 具有 具备 减免 吸引 解决 ' +
    '满足'
  ).split(' '),
)

/** Heads of measure that a noun and a verb before them name: 生鲜乳抽检|合格率. */
export const HEAD =
  /(?:[率量额数费价]|收入|产值|[年期时]限|年龄|净高|限高|[高宽长]度|面积|资金|基金|工程|标准|能力|规模|比例|水平|时间|时限|任务|计划|系统|平台|机制|体系|补贴|补助|人数|强度|专项)$/

/** 10条的|问题: what is said of a number, not what is counted. */
export const ABSTRACT =
  /^(?:国家|省级|行业|法定)?(?:规定|问题|建议|要求|情况|目标|标准|速度|规模|水平|价格|比例|意见|诉求|原则|方式|幅度)(?![化型以经])/

/** Who: what a unit of people counts ends so. */
export const PERSON =
  /(?:[员民户生师者警兵]|(?<![法无机])人|(?<![户业])主|[业户雇房车船店老]主|代表|经理|干部|专家|儿童|幼儿|少儿|青年|少年|妇女|男子|女子|男性|女性|群众|家长|[医护技]士|[院博硕]士|人士|同志|领导|书记|司机|子女|孩子|小孩|对象|骨干|能手|人才|队长|[科处局厅所校院市县区乡镇村组站班]长|法官|律师|会计|选手|游客|顾客|旅客|乘客|[患病]者|病人|老人|职工|员工|民工|义工|社工|劳动力|单位|机构|企业|公司|兄弟|夫妻|商贩|师傅|委员|嘉宾|观众|亲属|家属|邻居|同学|学徒|股东|保安|[租用住农商客]户)$/

/** What is given, by its verb: 获奖茶企奖补7万元. */
export const GRANT = /^(?:奖补|奖励|补助|补贴|补偿|资助|救助|赔偿|赔付|贴息)$/

/** Who gives it. */
export const PAYER = /(?:[局厅委办部]|政府|财政)$/

/** Nominal verbs that, behind another verb or behind who does it, have their object behind them: 清理整治河道. */
export const DEEDS: ReadonlySet<string> = new Set(
  (
    '整治 改造 建设 修复 治理 疏浚 清理 清淤 表彰 慰问 救助 资助 处置 化解 扶持 支持 培育 培养 引导 硬化 亮化 排查 核查 检查 抽查 ' +
    '帮扶 选拔 引进 整改 发展 招录'
  ).split(' '),
)

/** What is there: a verb behind it is a part of what there is (共有|入驻企业37家). */
export const EXISTS = wordSet('共有 现有 实有 拥有 设有 建有 共建有 配有 还有 尚有 仍有 保有'.split(' '))

/** Verbs of getting, giving and setting up, which take a thing and no deed: the verb behind them is a part of the thing. */
export const TAKES_OBJECT = wordSet(
  (
    `${GIVES} ` +
    '打造 安装 购置 购买 采购 兑现 布设 支付 受理 花费 投入 设立 设置 建立 组建 成立 配备 ' +
    '配置 配齐 配发 招引 增设 新设 新建 新开 建好 开设 开通 形成 获评 争取到 认定 评定 评选 评选出 ' +
    '培育 推出 签订 收到 接到 收集 征集 聘请 聘用 招聘 招收 招录 选派 选聘 覆盖 吸纳 集聚 ' +
    '汇聚 布局 开发'
  ).split(' '),
)

/** Verbs that go on with what another began, and have the same object: 新建|改造管网, 新增|服务乘客, 建成|投用泊位. */
export const GOES_ON = wordSet(
  (
    '改造 改建 扩建 改扩建 迁建 重建 续建 修复 建设 建成 投用 投运 运行 运营 使用 投产 达产 并网 通车 通水 启用 开放 交付 服务 接待 培训 带动 完成 ' +
    '发放 安装 种植 养殖 投入 吸纳 惠及 覆盖 解决 储备 供应 销售 处理 流转 恢复 开发 整治 治理 硬化 绿化 造林 开工 竣工 复垦 认定 培育 引进 招录 招聘 ' +
    '提升改造 提质改造 升级改造 维修改造 提标改造 扩容改造 修缮改造 翻新改造 提档升级 提质升级 改造提升 改造升级 整治提升 ' +
    '登记 办理 设立 布设 购置 采购 配备 组建 成立 发布 实施 推广 应用 拨付 兑付 兑现 支付 落实 签订 打造 新增 支持 扶持 资助 救助 补助 奖励 聘用 安置'
  ).split(' '),
)

/** Verbs that say which ones are meant, of what does it itself: |入驻|企业, |获奖|作品. */
export const TELLS_WHICH = wordSet(
  '共享 入驻 参训 参保 参赛 参展 持证 获奖 上云 上市 备案 注册 授权 揭榜 互认 落户 挂牌'.split(' '),
)

/** Trades and uses: with who or what serves them behind they are one noun (管护|人员, 监测|设备, 推介|活动). */
export const USES = wordSet(
  (
    '保洁 管护 巡查 巡护 监测 监管 监控 执法 救援 值守 保安 养护 督查 调解 检测 检验 施工 运维 消毒 防疫 采样 分拣 回收 转运 投放 净化 灌溉 储存 加工 ' +
    '孵化 研发 培训 训练 阅读 体验 展示 展销 交易 推介 招聘 宣讲 宣传 演出 展览 开放 托管 帮扶 服务 接待 照护 养老 供养 救助 救治 诊疗 会诊 巡诊 评估 ' +
    '维修 维护 应用 创新 创业 就业 技能 生产 管理 指挥 调度 预警 处置 应急 停放 换乘 集散 搬迁 安置 回迁'
  ).split(' '),
)
/** Who or what serves a trade or a use, by itself too general to be counted. */
export const SERVES =
  /^(?:人员|队伍|队员|设备|设施|装置|仪器|机构|站点|平台|中心|网点|点位?|站|场所|系统|车辆|船舶|基地|阵地|活动|行动|专班|小组|岗位?|车间|工作站|[员队室])$/
/** 培训|人员, 维修|设备: done to them, and no noun. */
export const DONE_TO =
  /^(?:培训|招聘|救助|救治|安置|搬迁|接待|处置|管理|服务|帮扶|检测|检验|监测|评估|维修|维护|投放|转运|停放|调度)(?:人员|队员|设备|设施|车辆|船舶)$/
