/** Words of a reply's envelope: what stands above the salutation and below the last sentence (GB/T 9704 版头, 版记). */
import type {WordRow} from './organ-words.ts'

/** Labels before the class of the result: 办理结果：A类. */
export const resultLabels = [
  {word: '办理结果类别', example: '办理结果类别：B'},
  {word: '办理类别', example: '办理类别：B类'},
  {word: '办理结果', example: '办理结果：A类'},
  {word: '办理分类', example: '办理分类：A'},
  {word: '办理情况', example: '办理情况：A'},
  {word: '建议类别', example: '建议类别：B'},
  {word: '提案类别', example: '提案类别：B'},
  {word: '答复类别', example: '答复类别：A'},
  {word: '答复类型', example: '答复类型：A'},
  {word: '结果类别', example: '结果类别：A'},
  {word: '类别标记', example: '类别标记：B'},
  {word: '办复类别', example: '办复类别：A'},
  {word: '类别', example: '类别：C'},
  {word: '分类', example: '分类：B'},
  {word: '类型', example: '类型：A'},
] as const satisfies readonly WordRow[]

/** Labels before the way of disclosure: 公开方式：主动公开. */
export const disclosureLabels = [
  {word: '信息公开选项', example: '信息公开选项：主动公开'},
  {word: '是否同意公开', example: '是否同意公开：是'},
  {word: '公开属性', example: '公开属性：主动公开'},
  {word: '公开方式', example: '公开方式：主动公开'},
  {word: '公开类别', example: '公开类别：主动公开'},
  {word: '公开类型', example: '公开类型：主动公开'},
  {word: '公开形式', example: '公开形式：主动公开'},
  {word: '公开情况', example: '公开情况：公开'},
  {word: '公开选项', example: '公开选项：主动公开'},
  {word: '公开意见', example: '公开意见：同意公开'},
  {word: '是否公开', example: '是否公开：公开'},
  {word: '公开与否', example: '公开与否：公开'},
] as const satisfies readonly WordRow[]

/** Ways of disclosure that stand without a label. */
export const disclosures = [
  {word: '同意对外公开', example: '类别：B　同意对外公开'},
  {word: '此件公开发布', example: '（此件公开发布）'},
  {word: '此件主动公开', example: '（此件主动公开）'},
  {word: '此件依申请公开', example: '（此件依申请公开）'},
  {word: '此件不公开', example: '（此件不公开）'},
  {word: '依申请公开', example: '依申请公开'},
  {word: '不同意公开', example: '不同意公开'},
  {word: '不予公开', example: '不予公开'},
  {word: '主动公开', example: '主动公开'},
  {word: '同意公开', example: '类别：B　同意公开'},
  {word: '可以公开', example: '可以公开'},
  {word: '全文公开', example: '全文公开'},
  {word: '不公开', example: '不公开'},
  {word: '可公开', example: '可公开'},
  {word: '公开', example: 'A类　公开'},
] as const satisfies readonly WordRow[]

/** Last words of a reply's title, the longer before the shorter. */
export const titleEndings = [
  {word: '办理情况的答复函', example: '关于第12号提案办理情况的答复函'},
  {word: '答复摘要', example: '关于第12号提案的答复摘要'},
  {word: '办理情况', example: '关于第12号建议的办理情况'},
  {word: '办理意见', example: '关于第12号建议的办理意见'},
  {word: '会办意见', example: '关于第12号提案的会办意见'},
  {word: '协办意见', example: '关于第12号提案的协办意见'},
  {word: '答复意见', example: '关于第12号提案的答复意见'},
  {word: '工作报告', example: '2026年政府工作报告'},
  {word: '答复函', example: '关于第12号提案的答复函'},
  {word: '回复函', example: '关于第12号提案的回复函'},
  {word: '的报告', example: '关于第12号提案办理情况的报告'},
  {word: '的函', example: '关于答复第12号提案的函'},
  {word: '复函', example: '关于第12号建议的复函'},
  {word: '答复', example: '关于第12号建议的答复'},
  {word: '答復', example: '關於第12號建議的答復'},
  {word: '回复', example: '关于停车问题的回复'},
  {word: '回函', example: '关于停车问题的回函'},
  {word: '意见', example: '关于第12号提案的办理意见'},
] as const satisfies readonly WordRow[]

/** Labels of a web page's data, which are not the letter's: 发布日期 is no 成文日期. */
export const pageLabels = [
  {word: '来源', example: '来源：市教育局'},
  {word: '作者', example: '作者：办公室'},
  {word: '时间', example: '时间：2023-08-25'},
  {word: '浏览', example: '浏览次数：120'},
  {word: '点击', example: '点击数：120'},
  {word: '阅读', example: '阅读次数：120'},
  {word: '访问', example: '访问量：120'},
  {word: '字号', example: '字号：大 中 小'},
  {word: '字体', example: '字体：大 中 小'},
  {word: '打印', example: '打印本页'},
  {word: '分享', example: '分享到：'},
  {word: '索引号', example: '索引号：000014349/2023-00058'},
  {word: '信息分类', example: '信息分类：建议提案'},
  {word: '主题分类', example: '主题分类：其他'},
  {word: '组配分类', example: '组配分类：建议提案办理'},
  {word: '发布机构', example: '发布机构：市教育局'},
  {word: '发布日期', example: '发布日期：2023-08-25'},
  {word: '发布时间', example: '发布时间：2023-08-25'},
  {word: '发文日期', example: '发文日期：2023-08-25'},
  {word: '发文单位', example: '发文单位：市教育局'},
  {word: '发文机关', example: '发文机关：市教育局'},
  {word: '生成日期', example: '生成日期：2023-08-25'},
  {word: '生效日期', example: '生效日期：2023-08-25'},
  {word: '成文日期', example: '成文日期：2023-08-25'},
  {word: '主题词', example: '主题词：教育 建议 答复'},
  {word: '关键词', example: '关键词：教育'},
  {word: '标题', example: '标题：关于第12号建议的答复'},
  {word: '名称', example: '名称：关于第12号建议的答复'},
  {word: '备案号', example: '备案号：湘ICP备05000618号'},
  {word: '标识码', example: '网站标识码：4309220001'},
  {word: '网站', example: '网站标识码：4309220001'},
  {word: '主办单位', example: '主办单位：县人民政府办公室'},
  {word: '承办单位', example: '承办单位：县教育局'},
  {word: '版权所有', example: '版权所有：县人民政府'},
] as const satisfies readonly WordRow[]

/** Labels of the lines under the date: whom to ask. */
export const contactLabels = [
  {word: '联系', example: '联系人：李德胜'},
  {word: '电话', example: '电话：0737-0880016'},
  {word: '传真', example: '传真：0516-0558130'},
  {word: '经办', example: '经办人：李德胜'},
  {word: '承办', example: '承办人：李德胜'},
  {word: '签发', example: '签发人：李德胜'},
  {word: '领导', example: '领导签发：李德胜'},
  {word: '审核', example: '审核人：李德胜'},
  {word: '责任', example: '责任领导：李德胜'},
  {word: '地址', example: '地址：云龙区镜湖路4号'},
  {word: '邮编', example: '邮编：221018'},
  {word: '邮政编码', example: '邮政编码：100073'},
] as const satisfies readonly WordRow[]

/** Labels of the lines that say who else has the letter. */
export const copyLabels = [
  {word: '抄送', example: '抄送：市政协提案委员会，市政府督查室。'},
  {word: '抄报', example: '抄报：市人大常委会'},
  {word: '主送', example: '主送：市人大代表'},
  {word: '分送', example: '分送：各县（市、区）'},
  {word: '印发', example: '印发：各科室'},
  {word: '校对', example: '校对：李德胜'},
  {word: '打印', example: '打印：李德胜'},
  {word: '共印', example: '共印100份'},
] as const satisfies readonly WordRow[]

/** Words that tell a citizen's letter. */
export const citizenWords = [
  {word: '网友', example: '尊敬的网友：'},
  {word: '网民', example: '网民您好：'},
  {word: '市民', example: '尊敬的市民：'},
  {word: '居民', example: '尊敬的居民朋友：'},
  {word: '群众', example: '尊敬的群众：'},
  {word: '留言', example: '您的留言已收悉'},
  {word: '来信', example: '您的来信收悉'},
  {word: '信访', example: '您的信访事项收悉'},
  {word: '投诉', example: '您的投诉收悉'},
  {word: '咨询', example: '您咨询的问题收悉'},
  {word: '您反映', example: '您反映的问题收悉'},
  {word: '你反映', example: '你反映的问题收悉'},
  {word: '诉求', example: '您的诉求收悉'},
  {word: '信箱', example: '您在市长信箱的来信收悉'},
  {word: '热线', example: '您拨打12345热线反映的问题'},
  {word: '女士', example: '尊敬的胡女士：'},
  {word: '先生', example: '尊敬的李先生：'},
  {word: '业主', example: '尊敬的业主：'},
  {word: '家长', example: '尊敬的家长：'},
] as const satisfies readonly WordRow[]

/** First words of the sentence that closes a reply. */
export const courtesies = [
  {word: '感谢', example: '感谢您对我省生态环境保护工作的关心和支持！'},
  {word: '再次感谢', example: '再次感谢您对我市数字经济工作的关注与支持！'},
  {word: '衷心感谢', example: '衷心感谢您对教育工作的关心！'},
  {word: '非常感谢', example: '非常感谢您对教育工作的关心！'},
  {word: '最后感谢', example: '最后感谢您对教育工作的关心！'},
  {word: '最后，感谢', example: '最后，感谢您对教育工作的关心！'},
  {word: '以上意见', example: '以上意见，供贵局统一答复委员时参考。'},
  {word: '以上答复', example: '以上答复，如有不妥，请批评指正。'},
  {word: '以上回复', example: '以上回复，请知悉。'},
  {word: '专此', example: '专此函复。'},
  {word: '此复', example: '此复。'},
  {word: '特此', example: '特此函复。'},
  {word: '对您提出的', example: '对您提出的宝贵意见表示感谢！'},
  {word: '敬请', example: '敬请继续关心支持我们的工作。'},
  {word: '欢迎您', example: '欢迎您继续提出宝贵意见。'},
  {word: '欢迎', example: '欢迎继续提出宝贵意见。'},
  {word: '祝您', example: '祝您生活愉快！'},
  {word: '此致', example: '此致'},
  {word: '敬礼', example: '敬礼！'},
] as const satisfies readonly WordRow[]
