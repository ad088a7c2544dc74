/** The envelope: gold fields of every fixture, and the odd headers of county letters. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Envelope} from '../schemas/letter.ts'
import {dayAtEnd} from '../src/letter/day.ts'
import {isOrgan, readOrgans} from '../src/letter/organ.ts'
import {regionOf} from '../src/letter/region.ts'
import {
  citizenWords,
  disclosureLabels,
  disclosures,
  fieldLabels,
  pageLabels,
  resultLabels,
  titleEndings,
} from '../src/lexicon/envelope-words.ts'
import {afterOrgans, organEndings, partyBodies} from '../src/lexicon/organ-words.ts'
import {regions} from '../src/lexicon/regions.ts'
import {stateOrgans} from '../src/lexicon/state-organs.ts'
import type {Letter} from '../src/tree.ts'
import {treeOf} from './tree-of.ts'

const tree = (text: string, path = 'letter.txt', date?: string): Letter => treeOf(text, path, date)

const read = (text: string): Envelope => tree(text).envelope

/** A letter of a county, in which the given lines stand above the salutation. */
const county = (header: string, opening = '你们提出的《关于改善饮水的建议》（第56号）收悉。现答复如下：'): Envelope =>
  read(
    `${header}\n\n张三代表：\n　　${opening}\n　　一、基本情况\n　　已投入350万元。\n\n巫山县水利局\n2023年6月12日\n`,
  )

describe('gold', () => {
  const folder = new URL('../fixtures/', import.meta.url)
  it.each(readdirSync(new URL('letters', folder)))('%s', name => {
    const text = readFileSync(new URL(`letters/${name}`, folder), 'utf8')
    const gold = JSON.parse(readFileSync(new URL(`gold/${name.replace(/\.\w+$/, '')}.gold.json`, folder), 'utf8'))
    expect(tree(text, name).envelope).toMatchObject(gold.letter)
  })
})

describe('header', () => {
  it.each([
    ['巫山水利函[2023]15号', '巫山水利函[2023]15号'],
    ['赣教建字〔2024〕46号　　　类别：A', '赣教建字〔2024〕46号'],
    ['文号：楚教体复〔2024〕**号', '楚教体复〔2024〕**号'],
    ['桃教函〔201823', '桃教函〔201823'],
    ['洛卫建（2012）第275号', '洛卫建（2012）第275号'],
    ['桃国资函(2024 31号', '桃国资函(2024 31号'],
    ['索引号：000014349/2023-00058', null],
  ])('%s has the document number %s', (header, number) => expect(county(header).documentNumber).toBe(number))

  it.each([
    ['办理结果：A类', 'A'],
    ['类别:B', 'B'],
    ['（A2类）', 'A'],
    ['办理结果： C', 'C'],
    ['桃教函〔2023〕5号B类', 'B'],
    ['桃教函〔2023〕44号（A类）', 'A'],
    ['【类别标记:A】', 'A'],
    ['办理结果：【C】', 'C'],
    ['桃教函〔2023〕5号', null],
  ])('%s has the result class %s', (header, letter) => expect(county(header).resultClass).toBe(letter))

  it.each([
    ['公开范围：公开', '公开'],
    ['部分公开', '部分公开'],
    ['公开方式：主动公开', '主动公开'],
    ['是否同意公开：（是）', '是'],
    ['类别：B        同意公开', '同意公开'],
    ['（此件公开发布）', '此件公开发布'],
    ['当前位置：首页 > 政务公开 > 建议提案', null],
  ])('%s is disclosed %s', (header, way) => expect(county(header).disclosure).toBe(way))

  it.each(resultLabels)('$example', ({example}) => expect(county(example).resultClass).toMatch(/^[A-D]$/))
  it.each([...disclosureLabels, ...disclosures])('$example', ({example}) =>
    expect(county(example.replace(/^.*　/, '')).disclosure).toBeTruthy(),
  )

  it.each(titleEndings)('$example is a title', ({example}) => expect(county(example).title).toBe(example))

  it('a title of two lines is one, and the page’s own dates are not the letter’s', () => {
    const envelope = county(
      '发布日期：2023-06-21  浏览次数：120\n关于巫山县第十八届人民代表大会第三次会议\n第56号建议办理情况的答复函\n生成日期：2023-06-20',
    )
    expect(envelope).toMatchObject({
      title: '关于巫山县第十八届人民代表大会第三次会议第56号建议办理情况的答复函',
      subject: {number: '56', session: '巫山县第十八届人民代表大会第三次会议'},
      date: '2023-06-12',
    })
  })
})

describe('salutation', () => {
  it.each([
    ['罗得力代表:', ['罗得力']],
    ['陈秀兰、周启明代表：', ['陈秀兰', '周启明']],
    ['文向东  委员：', ['文向东']],
    ['张三、李四、王  五等3名代表：', ['张三', '李四', '王五']],
    ['陈秀兰 周启明代表：', ['陈秀兰', '周启明']],
    ['张三委员，李四委员：', ['张三', '李四']],
    ['张三、李四、民盟绵阳市委：', ['张三', '李四', '民盟绵阳市委']],
    ['张三委员、九三学社桃江县支社：', ['张三', '九三学社桃江县支社']],
    ['温怀、宁采等５名代表：', ['温怀', '宁采']],
    ['赵明远、钱小舟：', ['赵明远', '钱小舟']],
    ['网友“滇池晨跑者2046”：', ['滇池晨跑者2046']],
    ['尊敬的胡女士:', ['胡女士']],
    ['市城市管理局：', ['市城市管理局']],
    ['民建楚雄州委：', ['民建楚雄州委']],
    ['四川代表团：', ['四川代表团']],
    ['尊敬的网友：', []],
    ['各位代表：', []],
    ['网友“UU008977”：', ['UU008977']],
  ])('%s', (salutation, names) =>
    expect(read(`${salutation}\n　　您提出的建议收悉。\n巫山县水利局\n2023年6月12日`).addressees).toEqual(names),
  )

  it.each(['现答复如下：', '提案委员：', '具体情况如下：', '背景、目标、任务：', '联系人：'])('%s is none', line =>
    expect(tree(`${line}\n　　已投入350万元。`).children[0]!.role).not.toBe('salutation'),
  )

  it.each(partyBodies)('$example is addressed', ({example}) =>
    expect(read(`张三、${example}：\n　　提案收悉。\n巫山县水利局\n2023年6月12日`).addressees).toEqual([
      '张三',
      example,
    ]),
  )

  it.each(citizenWords)('$example tells a citizen’s letter', ({example}) =>
    expect(read(/[:：]$/.test(example) ? `${example}\n已办结。` : `您好！${example}，现答复如下：`).kind).toBe(
      'public-letter',
    ),
  )
})

describe('a letter that names nobody', () => {
  it.each([
    ['您好！函件收悉，经调查处理，现回复如下：路面已修复。', 'public-letter'],
    ['“AB00123”经现场查勘，路面已修复。', 'public-letter'],
    ['接到群众的投诉后，我局立即查处。', 'public-letter'],
    ['“十四五”以来，我局新建公路3公里。', 'unknown'],
    ['您好！您作为人大代表提出的关于修路的建议收悉。', 'deputy-suggestion'],
    ['我局认真办理，现已完成路面修复。', 'unknown'],
  ])('%s', (text, kind) => expect(read(text).kind).toBe(kind))
})

describe('subject', () => {
  it.each([
    ['您提出的《关于改善饮水的建议》（第0124号）收悉。', '关于改善饮水的建议', '0124'],
    ['您提出的“关于改善饮水的建议”（第02909号(资源环境类235号)）收悉。', '关于改善饮水的建议', '02909'],
    ['您提出的关于改善饮水的建议收悉。', '关于改善饮水的建议', null],
    ['您在县十八届人大三次会议上提出的《关于落实〈条例〉的建议》收悉。', '关于落实〈条例〉的建议', null],
    ['来信收悉。《民法典》规定如下。', null, null],
    ['您提出的《关于改善饮水的建议》（第2025-093号）收悉。', '关于改善饮水的建议', '2025-093'],
    ['您提出的《关于改善饮水的建议》（第B056号）收悉。', '关于改善饮水的建议', 'B056'],
  ])('%s', (opening, title, number) => expect(county('', opening).subject).toMatchObject({title, number}))

  it.each([
    ['对第2025-093号提案《关于改善饮水的建议》的答复', '关于改善饮水的建议', '2025-093'],
    ['关于《关于改善饮水的建议》的答复\n（第0088号）', '关于改善饮水的建议', '0088'],
    ['对关于改善饮水的建议的答复', '关于改善饮水的建议', null],
    ['关于第12、15号建议的答复', null, '12'],
    ['关于对第lO2号建议的答复', null, '102'],
    ['关于落实《条例》的答复', null, null],
  ])('%s', (title, subject, number) =>
    expect(county(title, '您的建议收悉。').subject).toMatchObject({title: subject, number}),
  )

  it('a title in quotation marks is one', () =>
    expect(county('', '您提出的“关于加强学校体育工作”的建议收悉。现答复如下：').subject.title).toBe(
      '关于加强学校体育工作',
    ))

  it('a citizen’s letter has the number of its order', () =>
    expect(
      read('网友：\n　　您反映的问题（工单号GD20240603-0187）收悉，现答复如下：\n　　已办结。').subject.number,
    ).toBe('GD20240603-0187'))

  it.each([
    ['关于县政协十届二次会议第045号提案的答复', '县政协十届二次会议'],
    ['对十三届全国人大五次会议第1234号建议的答复', '十三届全国人大五次会议'],
    ['关于政协第十届桃江县委员会第二次会议第45号提案的答复', '政协第十届桃江县委员会第二次会议'],
    ['关于第六届一次会议第45号建议的答复', '第六届一次会议'],
    ['关于停车问题的答复', null],
  ])('%s', (title, session) => expect(county(title).subject.session).toBe(session))
})

describe('organs', () => {
  it.each([
    ['会同市水利和湖泊局、市财政局认真研究', ['市水利和湖泊局', '市财政局']],
    ['会同市人力资源和社会保障局和狮子山街道办事处现场核实', ['市人力资源和社会保障局', '狮子山街道办事处']],
    ['经商财政部、人民银行、国家统计局，现答复如下', ['财政部', '人民银行', '国家统计局']],
    ['由我厅主办，省发展改革委、省水利厅会办', ['省发展改革委', '省水利厅']],
    ['会同市财政局,市商务局等部门研究', ['市财政局', '市商务局']],
    ['商省教育厅、省财政厅、省国资委逐条研究', ['省教育厅', '省财政厅', '省国资委']],
    ['经与市财政局、市税务局会商', ['市财政局', '市税务局']],
    ['与县水利局、武平生态环境局共同办理', ['县水利局', '武平生态环境局']],
    ['作为主办单位，与区卫生健康局、区财政局分别研究了意见', ['区卫生健康局', '区财政局']],
    ['（主办）与市市场监督管理局、市消防救援支队（分办）共同办理', ['市市场监督管理局', '市消防救援支队']],
    ['牵头，市体育局、市公安局、市文物局配合办理', ['市体育局', '市公安局', '市文物局']],
    ['主办，县财政局（协办）、县农业农村局协办', ['县财政局', '县农业农村局']],
    ['结合南宁海关、自治区外事办、广西北部湾办的会办意见', ['南宁海关', '自治区外事办', '广西北部湾办']],
    ['征求市发改委、市财政局意见', ['市发改委', '市财政局']],
    ['会同区发展和改革局、昆明市公安局官渡分局交警三大队核查', ['区发展和改革局', '昆明市公安局官渡分局交警三大队']],
    ['商务科与您沟通', []],
    ['与您面谈，并与县人大代表工委沟通', []],
    ['工商局窗口办理', []],
    ['按照市文化和旅游局的规定研究', []],
    ['与广场舞团负责人进行沟通', []],
    ['会同有关部门研究', []],
    ['会同各相关单位研究', []],
  ])('%s', (opening, organs) => expect(county('', `您提出的建议收悉。我局${opening}：`).consulted).toEqual(organs))

  it.each(organEndings)('$example is an organ', ({example}) => expect(isOrgan(example)).toBe(true))
  it.each(['感谢您的支持', '我局', '2023年', '现答复如下', '一、基本情况'])('%s is none', text =>
    expect(isOrgan(text)).toBe(false),
  )

  it.each(afterOrgans)('$example ends the list before $word', ({example, word}) => {
    const text = example.replace(/^(?:会同|经与|结合)/, '')
    const {names} = readOrgans(text, 0)
    expect(names.map(({start, end}) => text.slice(start, end)).at(-1)).toMatch(/[局厅处]$/)
    expect(text.slice(names.at(-1)!.end)).toMatch(new RegExp(`^${word}`))
  })
})

describe('signature', () => {
  it.each([
    ['巫山县水利局（盖章）\n2023年6月12日', '巫山县水利局', '2023-06-12'],
    ['2023年6月12日\n巫山县水利局', '巫山县水利局', '2023-06-12'],
    ['巫山县水利局\n二〇二三年六月十二日\n联系人：赵六  电话：023-57682211', '巫山县水利局', '2023-06-12'],
    ['联系人：赵六，023-57682211\n巫山县水利局　2023.6.12', '巫山县水利局', '2023-06-12'],
    ['巫山县水利局\n2023 年 6 月 12 日\n抄送：县人大常委会（2）', '巫山县水利局', '2023-06-12'],
    ['巫山县水利局\n2023年13月12日', '巫山县水利局', null],
    ['2023年6月12日', null, '2023-06-12'],
    ['特此回复2023年6月12日', null, '2023-06-12'],
    ['工期截至2023年6月12日', null, null],
    ['贵州省能源局\n2024年6月28日', '贵州省能源局', '2024-06-28'],
    ['贵阳市民政局\n2024年6月28日', '贵阳市民政局', '2024-06-28'],
    ['本溪市财政局\n2024年6月28日', '本溪市财政局', '2024-06-28'],
    ['将乐县水利局\n2024年6月28日', '将乐县水利局', '2024-06-28'],
  ])('%s', (end, issuer, date) => {
    expect(read(`张三代表：\n　　您的建议收悉。\n　　已投入350万元。\n${end}`)).toMatchObject({issuer, date})
  })

  it('failing the signature the title names the issuer, and the addressee never is', () => {
    const text = '徐州市交通运输局关于第2035号提案的会办意见\n\n市城市管理局：\n　　提案收悉。'
    expect(read(text).issuer).toBe('徐州市交通运输局')
    expect(read('市城市管理局：\n　　提案收悉。').issuer).toBeNull()
  })

  it('a letter without a date takes the day given as an option', () => {
    expect(tree('投入5亿元。', 'a.txt', '2024-01-31').envelope.reference).toEqual({
      date: '2024-01-31',
      source: 'option',
    })
    expect(tree('投入5亿元。').envelope.reference).toBeNull()
  })

  it.each([
    ['二〇一七年十二月二十日', '2017-12-20'],
    ['二0一八年三月一日', '2018-03-01'],
    ['二〇二四年七月十九日', '2024-07-19'],
    ['2018/12/25', '2018-12-25'],
    ['2019.5.31', '2019-05-31'],
    ['2018年元月5日', '2018-01-05'],
    ['20168月', null],
  ])('%s', (text, iso) => expect(dayAtEnd(text)?.iso ?? null).toBe(iso))
})

describe('the end of a letter', () => {
  const annexes = `附件1\n饮水工程明细表\n${'甲村已完工，投入资金3万元，受益群众120人，水质已经检测合格并由村委会组织群众代表验收，后续管护由水务站负责。\n办公室\n'.repeat(40)}`

  it('long annexes stand below the signature and its date', () =>
    expect(
      read(`张三代表：\n　　建议收悉。\n巫山县水利局\n2023年6月12日\n（联系人：李四，电话：023-57680001）\n${annexes}`),
    ).toMatchObject({
      issuer: '巫山县水利局',
      date: '2023-06-12',
      contact: {person: '李四'},
    }))

  it('the first of two organs side by side signs', () => {
    const signed = (organs: string) => read(`张三代表：\n　　建议收悉。\n${organs}\n2023年6月12日`).issuer
    expect(signed('巫山县水利局　　　　巫山县财政局')).toBe('巫山县水利局')
    expect(signed('巫山县　　水利局')).toBe('巫山县水利局')
    expect(signed('巫山县人民政府　办公室')).toBe('巫山县人民政府办公室')
  })

  it('a title may have three lines', () =>
    expect(county('巫山县水利局关于对县第十八届\n人民代表大会第三次会议\n第56号建议的答复').title).toBe(
      '巫山县水利局关于对县第十八届人民代表大会第三次会议第56号建议的答复',
    ))

  it('the data of a page in a line, a label a line', () => {
    const data = '索引号：0001 发文字号：桂教函〔2023〕1号 公开日期：2023-09-01\n成文日期：\n2023-08-30'
    expect(read(`${data}\n关于第56号建议的答复\n张三代表：\n　　建议收悉。已投入350万元。`)).toMatchObject({
      documentNumber: '桂教函〔2023〕1号',
      date: '2023-08-30',
    })
  })

  it.each([...pageLabels, ...fieldLabels])('$example is no line of the letter', ({example}) =>
    expect(county(`关于第56号建议的答复\n${example}`).title).toBe('关于第56号建议的答复'),
  )
})

describe('contact', () => {
  it.each([
    ['（联系人：熊志远；联系电话：0791-05510108）', '熊志远', '0791-05510108'],
    ['（联系人：大气环境处　邱明哲；联系电话：0791-08600123）', '邱明哲', '0791-08600123'],
    ['联系单位及电话：中小企业局　010-06820001', null, '010-06820001'],
    ['联系人及电话：赵六  13800000000', '赵六', '13800000000'],
  ])('%s', (line, person, phone) =>
    expect(read(`张三代表：\n建议收悉。\n巫山县水利局\n2023年6月12日\n${line}`).contact).toEqual({person, phone}),
  )
})

describe('region', () => {
  it.each([
    ['武汉市洪山区人民政府办公室', '洪山区', '420111'],
    ['桃江县人力资源和社会保障局', '桃江县', '430922'],
    ['芜湖市财政局', '芜湖市', '340200'],
    ['江西省教育厅', '江西省', '360000'],
    ['国家税务总局广州市税务局', '广州市', '440100'],
    ['楚雄州教育体育局', '楚雄彝族自治州', '532300'],
    ['芜湖经济技术开发区管委会', '芜湖市', '340200'],
    ['北京市朝阳区教育委员会', '朝阳区', '110105'],
    ['仙桃市教育局', '仙桃市', '429004'],
    ['重庆市万州区水利局', '万州区', '500101'],
    ['广西壮族自治区教育厅', '广西壮族自治区', '450000'],
    ['江西教育厅', '江西省', '360000'],
    ['国家卫生健康委员会', '全国', '100000'],
    ['成都轨道交通集团有限公司', '成都市', '510100'],
  ])('%s', (issuer, name, adcode) => expect(regionOf(issuer, '')).toEqual({name, adcode}))

  it.each(stateOrgans)('$name is an organ of the State', ({name, example}) => {
    expect(example.startsWith(name)).toBe(true)
    expect(regionOf(name, '')).toEqual({name: '全国', adcode: '100000'})
  })

  it('a name of several provinces needs its city', () => {
    expect(regionOf('鼓楼区教育局', '')).toBeNull()
    expect(regionOf('鼓楼区教育局', '南京市鼓楼区第三次会议')).toEqual({name: '鼓楼区', adcode: '320106'})
  })

  it('省教育厅 has the region that the letter names', () =>
    expect(county('江西省人大建议答复').region).toEqual({name: '巫山县', adcode: '500237'}))

  it('the table names every province once, in order', () => {
    const codes = regions.map(line => line.slice(0, 6))
    expect(codes).toHaveLength(34)
    expect(codes).toEqual([...codes].sort())
  })
})

describe('the note that passed a letter on', () => {
  const passed = (answered: string) =>
    read(
      `网友：您好！经核实，该路段全长3公里，已列入改造计划。感谢您的监督！${answered}尊敬的网友：您的留言已转交通局办理。2022年3月1日\n`,
    ).date

  it('is older than the answer above it', () => expect(passed('2022年3月9日')).toBe('2022-03-09'))
  it('is the letter’s own day where no later one stands above it', () => expect(passed('')).toBe('2022-03-01'))
  it('is no older than a day long before', () => expect(passed('2021年2月9日')).toBe('2022-03-01'))
})
