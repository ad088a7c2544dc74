/** Whether points are a rate. */
import type {Mention} from '../page.ts'
import {textAfter, textBefore} from '../surroundings.ts'

/** 按|2个百分点|给予贴息: what is paid, not by how much anything moved. */
export const isRate = (mention: Mention): boolean =>
  /^贴息(?:率|比例|幅度)为?$/.test(textBefore(mention)) ||
  (/(?:按照?|给予|予以|享受)[^,，、\d]{0,6}$/.test(textBefore(mention)) &&
    /^的?(?:标准|比例|幅度)?(?:财政|利息|利率)?(?:给予|予以|贴息|补贴|补助|计算|优惠)/.test(textAfter(mention)))
