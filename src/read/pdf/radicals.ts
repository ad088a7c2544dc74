/** Folds the radicals that browsers print into PDFs back into characters: ⼯⼈ → 工人. */

/** Radicals of the supplement block with the characters they stand for. */
const SUPPLEMENT =
  '⺀丶⺁厂⺄乙⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺒巳⺓幺⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺟母⺠民⺡氵⺢氺⺣灬⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲龟⻳龟'

const folded = new Map<string, string>()
for (let at = 0; at < SUPPLEMENT.length; at += 2) folded.set(SUPPLEMENT[at]!, SUPPLEMENT[at + 1]!)
// the compatibility form of this one is the variant 戶
folded.set('⼾', '户')

const RADICAL = /[\u2e80-\u2fdf]/g

/** The text with its radicals folded, each in its place. */
export const foldRadicals = (text: string): string =>
  text.replace(RADICAL, radical => folded.get(radical) ?? radical.normalize('NFKC'))
