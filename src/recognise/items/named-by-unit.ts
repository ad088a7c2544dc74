/** Numbers whose unit is what they count. */
import type {Quantity} from '../../tree.ts'

/** Nouns that officials count without a classifier, and that need no noun beside them. */
const NOUN =
  /^(?:劳动力|单位|园区|家庭|行政村|街道|部门|镇|党支部|企业|学校|社区|乡|乡镇|县|县区|县市|县市区|区县|群众|居民|村民|员工|职工|学生|师生|干部|党员|商户|业主|住户|百姓|游客|用户|客户|农户|老人|儿童|教师|医生|护士|志愿者|工人|农民|考生|选手|劳动者|大学生|毕业生|运动员|观众|市民|会员|贫困户|低保户|脱贫户|经营户|种植户|养殖户|商家|网点|门店)$/

/** 惠及3000|村民|, 两|企业|: the noun beside it is of something else. */
export const isNamedByUnit = ({kind, unit}: Quantity): boolean => kind === 'count' && unit !== null && NOUN.test(unit)
