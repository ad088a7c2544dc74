/** Words of a clause that tell what a date in it is for. */

/** A word and a phrase in which it does its work. */
export interface SignRow {
  readonly word: string
  readonly example: string
}

/** The sentence looks ahead: a year that is not written is the next one. */
export const aheadSigns = [
  {word: '计划', example: '计划6月底前完成'},
  {word: '拟', example: '拟于9月开工'},
  {word: '力争', example: '力争10月底建成'},
  {word: '争取', example: '争取12月底前完工'},
  {word: '确保', example: '确保9月1日投入使用'},
  {word: '预计', example: '预计11月投产'},
  {word: '预期', example: '预期10月完成'},
  {word: '目标', example: '目标是12月底前完成'},
  {word: '有望', example: '有望8月通车'},
  {word: '届时', example: '届时9月1日开学'},
  {word: '将于', example: '将于9月投入使用'},
  {word: '将在', example: '将在10月举办'},
  {word: '将从', example: '将从9月1日起'},
  {word: '将自', example: '将自9月1日起'},
  {word: '将到', example: '将到12月底完成'},
  {word: '下一步', example: '下一步，9月底前完成'},
  {word: '要达到', example: '10月要达到80%'},
  {word: '应于', example: '应于12月底前完成'},
  {word: '须于', example: '须于12月底前完成'},
] as const satisfies readonly SignRow[]

/** The clause tells what was: it looks back though 前 or 计划 stands in it. */
export const pastSigns = [
  {word: '已', example: '已于6月底前完工'},
  {word: '原计划', example: '原计划6月开工'},
  {word: '曾', example: '曾于10月召开'},
  {word: '了', example: '12月召开了会议'},
  {word: '累计', example: '1—11月累计完成'},
] as const satisfies readonly SignRow[]

/** The day on which the reply was discussed with the person it answers. */
export const talkSigns = [
  {word: '沟通', example: '与您当面沟通'},
  {word: '征求', example: '书面征求您的意见'},
  {word: '听取', example: '上门听取了您的意见'},
  {word: '当面', example: '当面向您汇报'},
  {word: '面商', example: '与您面商'},
  {word: '见面', example: '与您见面'},
  {word: '上门', example: '上门走访'},
  {word: '交换意见', example: '与代表交换意见'},
  {word: '致电', example: '致电您'},
  {word: '电话联系', example: '电话联系您'},
  {word: '电话回复', example: '电话回复您'},
  {word: '电话答复', example: '电话答复您'},
  {word: '座谈', example: '与委员座谈'},
  {word: '与您', example: '与您联系'},
  {word: '与你', example: '与你联系'},
  {word: '向您', example: '向您反馈'},
  {word: '向你', example: '向你们反馈'},
] as const satisfies readonly SignRow[]

/** The day on which the citizen wrote or the case came in: no talk yet. */
export const letterSigns = [
  {word: '反映', example: '您于5月17日反映的问题'},
  {word: '留言', example: '您5月17日留言'},
  {word: '来信', example: '5月17日来信收悉'},
  {word: '投诉', example: '5月17日投诉'},
  {word: '收到', example: '5月17日收到'},
  {word: '收悉', example: '5月17日收悉'},
  {word: '咨询', example: '5月17日咨询'},
] as const satisfies readonly SignRow[]

/** Something happens once at that time. */
export const eventSigns = [
  {word: '投产', example: '已于2021年12月投产'},
  {word: '通车', example: '5月28日建成通车'},
  {word: '开通', example: '2022年6月开通'},
  {word: '印发', example: '2022年6月印发'},
  {word: '出台', example: '2022年6月出台'},
  {word: '发布', example: '2022年6月发布'},
  {word: '颁布', example: '2022年6月颁布'},
  {word: '召开', example: '2022年6月召开'},
  {word: '举办', example: '2022年6月举办'},
  {word: '举行', example: '2022年6月举行'},
  {word: '成立', example: '2022年6月成立'},
  {word: '建立', example: '2021年，我市建立了机制'},
  {word: '挂牌', example: '2022年6月挂牌'},
  {word: '揭牌', example: '2022年6月揭牌'},
  {word: '签订', example: '2022年6月签订'},
  {word: '签署', example: '2022年6月签署'},
  {word: '批复', example: '2022年6月批复'},
  {word: '批准', example: '2021年获中国证监会批准'},
  {word: '获批', example: '2021年获批贷款'},
  {word: '荣获', example: '2022年荣获称号'},
  {word: '获评', example: '2022年获评先进'},
  {word: '入选', example: '2023年1月，两个案例入选'},
  {word: '通过验收', example: '2022年通过验收'},
  {word: '审议通过', example: '2022年审议通过'},
  {word: '启动', example: '2022年6月启动'},
  {word: '启用', example: '2022年6月启用'},
  {word: '投入使用', example: '今年9月全部投入使用'},
  {word: '投用', example: '2022年6月投用'},
  {word: '开工', example: '2022年6月开工'},
  {word: '开始', example: '2022年6月开始试生产'},
  {word: '动工', example: '2022年6月动工'},
  {word: '竣工', example: '2022年6月竣工'},
  {word: '完工', example: '2022年6月完工'},
  {word: '建成', example: '2022年6月建成'},
  {word: '下发', example: '2022年6月下发'},
  {word: '施行', example: '2022年6月施行'},
  {word: '修订', example: '2022年6月修订'},
  {word: '回购', example: '2023年3月回购'},
  {word: '大会', example: '2021年应用创新大会'},
  {word: '论坛', example: '2021年发展论坛'},
  {word: '博览会', example: '2021年农业博览会'},
] as const satisfies readonly SignRow[]
