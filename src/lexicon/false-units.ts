/** Words that begin like a unit and are none (元旦, 条例, 次年): no unit is read where one of them stands. */

export interface FalseUnitRow {
  readonly word: string
  /** a phrase in which the number must not take the unit */
  readonly example: string
}

/** After a figure a true classifier is the rule (6家长流程企业), so only words that really follow figures stand here. */
const words =
  '个别 个性 位数 位于 位居 位列 例如 元旦 元月 元宵 元素 元件 分别 分之 升级 升至 升学 台湾 周边 周期 ' +
  '名单 名列 处理 处于 天然 天津 对接 应对 年均 年度 度假 度过 度汛 方面 方式 方案 方向 方法 方针 日均 日常 时间 期间 ' +
  '本级 条例 次年 次日 班子 人均 户均 亩均 间隔 所有 所在 所属 ' +
  '市级 市场 市政 市民 市区 市直 市委 省级 省份 省内 省会 省直 省委 县级 县域 县城 县委 县直 区域 区级 区委 区间 乡村 村庄 村级 村委 镇街 ' +
  '国家 国内 国际 国道 国有 国企 国资 国标 校园 校长 校区 校企 科技 科学 科研 科室 科普 科创 线上 线下 线路 线索 ' +
  '点位图 点多 生产 生态 生活 生育 生命 生物 生源 生均 师资 师范 站在 部分 部署 部长 部委 部级 面积 面向 面对 面临 ' +
  '车辆 车间 车型 车站 车均 轮换 轮流 道路 道德 组织 组建 组成 组合 组长 课程 课堂 课题 队伍 队员 节约 节能 节水 节点 节日 节目 ' +
  '口径 口岸 口号 口碑 口腔 厂房 厂区 厂家 厂长 单元 单独 单一 单个 单身 单车 单项 回复 回迁 回收 回升 回落 团队 团结 团体 国产 国防 国债 ' +
  '床上 局部 局面 局长 层面 层级 层次 层出 批复 批准 批发 批示 批评 把握 把关 把控 案件 案例 格局 案由 眼科 票据 首次 首批 首要 首先 首家 首个 副市长 期工程 期项目 期建设 ' +
  '版本 版权 版图 版面 段落 片区 片面 生效 家庭农场 家庭医生 企业家 项目标 部门口 人才公寓 米面 米粉 瓦房 担保 担当 担任 折合 折算 升高 升温 升旗 ' +
  '万人 分析 分布 分类 分配 分局 分行 分公司 分管 分批 分步 分期 分层 分级 分区 分解 分担 分享 分散 分流 分院 分校 分段 分支 分红 分离 分中心 分会 方能 方可 方便 方圆 方位 方阵 点击 点评 点亮 ' +
  '村集体 村两委 克服 克隆 克难 网格员 网格化 两个 列入 列为'

export const falseUnitRows: readonly FalseUnitRow[] = [...new Set(words.split(' '))]
  .filter(word => word !== '万人')
  .map(word => ({word, example: `由20${word}`}))
