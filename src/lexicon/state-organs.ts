/** Organs of the State, whose region is the whole country: full names and the short ones that letters sign with. */

export interface StateOrganRow {
  readonly name: string
  readonly example: string
}

/** Sorted by name; a name that begins with 国家 or 全国 and names no place is one of them without a row. */
export const stateOrgans = [
  {name: '中国人民银行', example: '中国人民银行 2023年8月30日'},
  {name: '中国气象局', example: '中国气象局 2022年7月1日'},
  {name: '中国科学院', example: '中国科学院 2021年9月6日'},
  {name: '中国证券监督管理委员会', example: '中国证券监督管理委员会 2023年9月5日'},
  {name: '中国证监会', example: '中国证监会 2023年9月5日'},
  {name: '中国银保监会', example: '中国银保监会 2022年8月9日'},
  {name: '交通运输部', example: '交通运输部 2022年8月2日'},
  {name: '人力资源和社会保障部', example: '人力资源和社会保障部 2022年7月15日'},
  {name: '人力资源社会保障部', example: '人力资源社会保障部 2022年7月15日'},
  {name: '人民银行', example: '人民银行 2021年6月30日'},
  {name: '住房和城乡建设部', example: '住房和城乡建设部 2022年9月1日'},
  {name: '住房城乡建设部', example: '住房城乡建设部 2022年9月1日'},
  {name: '体育总局', example: '体育总局 2021年8月17日'},
  {name: '公安部', example: '公安部 2022年7月8日'},
  {name: '农业农村部', example: '农业农村部 2023年8月14日'},
  {name: '卫生健康委', example: '卫生健康委 2022年8月25日'},
  {name: '发展改革委', example: '发展改革委 2022年8月25日'},
  {name: '司法部', example: '司法部 2022年8月3日'},
  {name: '商务部', example: '商务部 2023年7月21日'},
  {name: '国务院办公厅', example: '国务院办公厅 2022年6月7日'},
  {name: '国务院国资委', example: '国务院国资委 2022年8月18日'},
  {name: '国防部', example: '国防部 2022年6月20日'},
  {name: '外交部', example: '外交部 2022年6月20日'},
  {name: '审计署', example: '审计署 2022年6月24日'},
  {name: '工业和信息化部', example: '工业和信息化部 2022年11月15日'},
  {name: '市场监管总局', example: '市场监管总局 2023年6月27日'},
  {name: '应急管理部', example: '应急管理部 2022年7月26日'},
  {name: '教育部', example: '教育部 2021年9月28日'},
  {name: '文化和旅游部', example: '文化和旅游部 2022年8月19日'},
  {name: '最高人民检察院', example: '最高人民检察院 2022年8月1日'},
  {name: '最高人民法院', example: '最高人民法院 2022年8月1日'},
  {name: '民政部', example: '民政部 2022年8月31日'},
  {name: '水利部', example: '水利部 2022年6月21日'},
  {name: '海关总署', example: '海关总署 2022年7月4日'},
  {name: '生态环境部', example: '生态环境部 2022年7月29日'},
  {name: '科学技术部', example: '科学技术部 2022年6月30日'},
  {name: '科技部', example: '科技部 2022年6月30日'},
  {name: '税务总局', example: '税务总局 2022年7月12日'},
  {name: '自然资源部', example: '自然资源部 2022年8月5日'},
  {name: '财政部', example: '财政部 2022年7月19日'},
  {name: '退役军人事务部', example: '退役军人事务部 2022年8月24日'},
  {name: '金融监管总局', example: '金融监管总局 2023年9月8日'},
] as const satisfies readonly StateOrganRow[]
