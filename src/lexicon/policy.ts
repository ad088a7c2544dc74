/** Words by which officials fix a rule, grant a benefit, announce a plan, or refuse. */

/** What a policy grants: with 每人, 最高 or 对…给予 its number is a rule. */
export const BENEFITS = [
  '补助',
  '补贴',
  '奖励',
  '奖补',
  '给予',
  '贴息',
  '资助',
  '救助',
  '津贴',
  '保费',
  '保险金额',
  '投资标准',
  '发放',
  '罚款',
  '申领',
  '拨付标准',
  '生活费',
  '抚恤',
  '低保',
] as const

/** Quantities that only a rule has. */
export const LIMITS = [
  '起付线',
  '封顶线',
  '上限',
  '下限',
  '门槛',
  '报销比例',
  '补贴比例',
  '补助比例',
  '补偿比例',
  '奖补比例',
  '分担比例',
  '贴息比例',
  '资助比例',
  '支付限额',
  '单日限额',
  '限值',
  '限高',
  '限载',
  '限速',
  '限重',
  '定额',
  '封顶',
  '报销',
  '服务期',
  '贷款期限',
  '补贴期限',
  '补助期限',
  '贴息期限',
  '补助标准',
  '补贴标准',
  '投资标准',
  '保障标准',
  '奖励标准',
  '征收标准',
  '贷款额度',
  '期限',
  '起租基价',
  '基价',
  '加收',
  '运费',
  '计费',
] as const

/** Titles of sections that announce plans. */
export const PLAN_TITLES = [
  '下一步',
  '下步',
  '今后',
  '下阶段',
  '工作打算',
  '工作计划',
  '工作安排',
  '工作考虑',
  '工作思路',
  '努力方向',
  '目标任务',
] as const

/** Words that say a thing is so. */
export const FACTS = [
  '已',
  '已经',
  '现已',
  '均已',
  '业已',
  '累计',
  '已累计',
  '先后',
  '陆续',
  '截至',
  '截止',
  '截至目前',
  '目前',
  '当前',
  '现有',
  '共有',
  '实有',
  '现阶段',
  '争取了',
  '建成了',
  '一直',
  '去年',
  '上年',
  '历年',
] as const

/** Reasons for saying no; a cost named beside one is conditional. */
export const REFUSALS = ['无法', '难以', '暂不', '不具备', '资金缺口', '资金紧张', '财力有限', '不宜'] as const

/** A pattern that finds any of the words. */
export const anyOf = (words: readonly string[]): RegExp => new RegExp(words.join('|'))
