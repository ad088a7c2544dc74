/** Words that begin like a unit and are none (元旦, 条例, 次年): no unit is read where one of them stands. */

export interface FalseUnitRow {
  /** the words, parted by blanks */
  readonly words: string
  /** why a figure comes to stand right before them */
  readonly why: string
  /** a phrase in which the number must not take the unit */
  readonly example: string
  /** what the number takes all the same: 项 of 21|项目标 */
  readonly unit?: string
}

/** After a figure a true classifier is the rule (6家长流程企业), so only words that do follow figures stand here. */
export const falseUnitRows = [
  {
    why: 'what the figure counts without a classifier',
    words: `元素 元件 名单 方面 方式 方案 方向 方法 方针 方位 方阵 班子 条例 条款 市场 市区 省份 省会 县域 县城 区域 区间
      乡村 村庄 镇街 国家 国企 校园 校长 校区 校企 科室 线路 线索 点位图 生物 师资 部分 部门口 部委 部曲 车辆 车间 车型 车站
      车主 道路 组织 组合 组长 课程 课堂 课题 队伍 队员 节点 节日 节目 口径 口岸 口号 口碑 口腔 口子 口音 口罩 厂房
      厂区 厂家 厂长 单元 单车 单项 团队 团体 局面 局长 层面 层级 层次 案件 案例 案由 格局 眼科 票据 版本 版面 版图 段落 片区
      片段 家庭农场 家庭医生 企业家 人才公寓 瓦房 分局 分行 分公司 分中心 分会 分院 分校 分支 分区 分类 分段 分期 餐馆 餐厅
      餐具 类别 类型 轮胎 批量 门口 门面 门诊 门户 门户网站 门类 剂量 包装 幅度 档次 档案 任务 任期 指标 指数 罐头 站台 站房
      胎儿 柜台 柜员 杯赛 网格员 村集体 村两委 批示 批复 把关 面积 台阶`,
    example: '整治12厂区环境',
  },
  {
    why: 'what is said of a figure that has no unit',
    words: `位于 位居 位列 位数 名列 列入 列为 升至 升学 升级 升高 升温 升旗 分别 例如 处理 处于 对接 度过 间隔 所有
      所属 站在 面向 面对 面临 轮换 轮流 轮岗 组建 组成 节约 节能 节水 回复 回迁 回收 回升 回落 单独 单一 单个 团结 层出
      批准 批评 把握 把控 首次 首批 首要 首先 首家 首个 生效 担保 担当 担任 折合 折算 分析 分布 分配 分管 分批 分步 分层
      分级 分解 分担 分享 分散 分流 分红 分离 方能 方可 方便 点击 点评 点亮 点多 排查 排名 排放 排序 排队 排水 排污 排班
      排练 届满 届时 针对 包括 包含 包保 包联 包干 包村 任职 匹配 遍布 遍及 克服 克隆 克难 期间 类似 两个`,
    example: '综合指数达到95位居全省第一',
  },
  {
    why: 'the figure is a year, a code or a number in a row',
    words: `年度 元旦 元月 元宵 次年 次日 日常 周期 周边 本级 度假 度汛 市级 市政 市直 市委 省级 省内 省直 省委 县级 县委
      县直 区级 区委 村级 村委 国际 国道 国内 国有 国资 国标 国产 国防 国债 省道 县道 乡道 科技 科学 科研 科普 科创 线上
      线下 生产 生态 生活 生育 生命 生源 师范 部署 部长 部级 部制 道德 床上 副市长 期工程 期项目 期建设 版权 片面 米面
      米粉 分之 天然 天津 台湾 单身 方圆 口粮 口服 口感 口头 轮廓 门槛 门前 门禁 针灸 针织 幅员 餐饮 扇形 网格化 个别
      个性`,
    example: '107国道沿线绿化',
  },
  {
    why: 'what came of so many that have no unit',
    words: `通过 通车 通知 通报 通告 通道 通信 通讯 通行 通用 通气 通水 通电 通航 通路 通关 通勤 通达 通宵 通识 通病 通畅 通村
      通组 通则 通俗`,
    example: '抽查样品40，有36通过检验',
  },
  {
    why: 'the unit is shorter than the word that begins like it',
    words: '项目标',
    unit: '项',
    example: '达到21项目标要求',
  },
  {
    why: 'the unit is shorter than the word that begins like it',
    words: '人口腔',
    unit: '人',
    example: '完成300人口腔检查',
  },
] as const satisfies readonly FalseUnitRow[]
