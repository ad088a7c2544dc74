/** Tells 入选者 and 申请人, which are nouns, from 入选 and 申请. */
import {characters} from '../text/characters.ts'
import {words} from './words.ts'

/** Characters that make a noun of the verb before them: 入选者, 集聚区, 开工率. */
const NOMINAL = characters('者区园率量额费款税期权证面圈型员数性人书表户化')
/** Words that begin with one of them: 开展|数字化转型, 优化|区域布局. */
const BEGINS =
  /(?:数[字据控值学量]|率[先领]|面[向积临对板粉料源]|员工(?!资|作)|性[能质别]|款项|税[收款务费额金负源法种率制]|期[间限货末初]|证[明书券照件]|费用|区[域块间级位属]|量[化子贩]|权[益利限力]|额[度外定]|园[区林艺]|型[号材]|人[员口次数民才均大工行家生士类力体格身群]|书[籍法画店包屋架]|户[籍均主口型外内数厕用]|表[彰扬示面达现决明]|化[解肥工学验妆债纤石粪油疗合为作零])/y

/** Places and things where it is done, or with which: 养殖场, 处理池, 收集站; the verb must be one that joins nouns. */
const PLACE = characters('场厂站池室机器井馆房线点车网金岗队棚桶箱')
const BEGINS_PLACE =
  /(?:场[所地景次面合馆内]|厂[房区商家内]|站[点位台内在]|池[塘内]|室[内外]|机[构制关动器场会遇械电车型理能井]|器[材械具]|井[下口水盖]|馆[藏内]|房[屋源产地价租子东企间型]|线[路上下索条性缆损杆]|点[位对多亮火击题燃评名出状数]|车[辆位主道间站流次牌库费船型用祸票身轮棚头载队]|网[络站格友民点吧店上购红页管]|金[额融属银牌]|岗[位亭前]|队[伍员长列]|棚[户改]|箱[式体变]|桶装)/y

/** 对接|会|30余场, 恳谈|会|、推介|会|: an occasion, where no more of a word follows. */
const OCCASION = characters('会班赛课展营')
const CLOSED =
  /[会班赛课展营](?:[\d、,，。;；:()]|[和及与的]?$|[一二三四五六七八九十两几数百]{1,3}[余多]?[场次期个届])/y

const PARTY = /^(?:申请|承租|出租|举报|投诉|代理|负责|承办|继承|监护|委托|经营)$/

/** True where the character at the end of a verb makes a noun of it; a longer word that begins there is itself. */
export function makesNoun(text: string, end: number, joins = false): boolean {
  const code = text.charCodeAt(end)
  // 申请|人|为…, and not 人为
  if (text.startsWith('人为', end) && PARTY.test(text.slice(Math.max(0, end - 2), end))) return true
  if (OCCASION.has(code)) {
    CLOSED.lastIndex = end
    return CLOSED.test(text)
  }
  const place = joins && PLACE.has(code)
  if ((!place && !NOMINAL.has(code)) || (words.at(text, end)?.end ?? end) > end + 1) return false
  const longer = place ? BEGINS_PLACE : BEGINS
  longer.lastIndex = end
  return !longer.test(text)
}
