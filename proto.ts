import {readFileSync, writeFileSync} from 'node:fs'
import {parseSync} from 'oxc-parser'
import {parseRegExpLiteral} from '@eslint-community/regexpp'
import {edgeOf, alternativesOf} from './scripts/pattern-edges.ts'
const src = readFileSync('node_modules/.dev/extract.mjs', 'utf8')
const ast: any = parseSync('x.mjs', src).program
const decl = new Map<string, any>(), uses = new Map<string, {all: number; tests: any[]}>()
const use = (n: string) => { let u = uses.get(n); if (!u) uses.set(n, u = {all: 0, tests: []}); return u }
for (const st of ast.body) if (st.type === 'VariableDeclaration') for (const d of st.declarations)
  if (d.init?.type === 'Literal' && d.init.regex) decl.set(d.id.name, d.init)
const inline: any[] = []
const walk = (n: any) => {
  if (!n || typeof n !== 'object') return
  if (Array.isArray(n)) { n.forEach(walk); return }
  if (n.type === 'Identifier') use(n.name).all++
  if (n.type === 'CallExpression' && n.callee.type === 'MemberExpression' && !n.callee.computed && n.callee.property.name === 'test' && n.arguments.length === 1) {
    if (n.callee.object.type === 'Identifier') use(n.callee.object.name).tests.push(n)
    else if (n.callee.object.type === 'Literal' && n.callee.object.regex) inline.push(n)
  }
  for (const k in n) if (k !== 'type') walk(n[k])
}
walk(ast.body)
const edits: [number, number, string][] = []
let helper = ''
let made = 0, skipped = new Map<string, number>()
function guardOf(re: {pattern: string; flags: string}): {cond: string; side: string} | null {
  if (/[gyim]/.test(re.flags)) return null
  let r: RegExp; try { r = new RegExp(re.pattern, re.flags) } catch { return null }
  const alts = alternativesOf(r)
  const fwd = alts.every(a => a.elements[0]?.type === 'Assertion' && a.elements[0].kind === 'start')
  const bwd = alts.every(a => a.elements.at(-1)?.type === 'Assertion' && (a.elements.at(-1) as any).kind === 'end')
  for (const side of ['f', 'b'] as const) {
    if (side === 'f' ? !fwd : !bwd) continue
    const u = edgeOf(alts, {backwards: side === 'b', passes: () => false})
    if (!u || u.size > 200) continue
    const hasStart = side === 'b' && /\^/.test(re.pattern.replace(/\[\^/g, ''))
    if (hasStart) continue
    const chars = [...u].filter(x => x !== 0)
    const empty = u.has(0)
    const at = side === 'f' ? 's.charCodeAt(0)' : 's.charCodeAt(s.length-1)'
    let member: string
    if (chars.length <= 8) member = chars.map(c => `c===${c}`).join('||')
    else {
      // perfect hash
      const T = perfect(chars)
      const name = `$T${made}`
      helper += `const ${name}=new Uint16Array([${T.table}]);\n`
      member = `${name}[Math.imul(c,${T.mul})>>>${32 - T.bits}]===c`
    }
    return {cond: `const c=${at};return (${member}${empty ? '||s.length===0' : ''})`, side}
  }
  return null
}
function perfect(chars: number[]) {
  for (let bits = Math.max(3, Math.ceil(Math.log2(chars.length * 1.5))); ; bits++)
    for (let k = 0; k < 2000; k++) {
      const mul = (0x9e3779b1 + k * 0x3243f6a9) | 1
      const t = new Array(1 << bits).fill(0); let ok = true
      for (const c of chars) { const i = Math.imul(c, mul) >>> (32 - bits); if (t[i]) { ok = false; break } t[i] = c }
      if (ok) return {table: t, mul: mul | 0, bits}
    }
}
for (const [name, lit] of decl) {
  const u = uses.get(name)!
  if (u.tests.length === 0 || u.all !== u.tests.length + 1) { skipped.set('uses', (skipped.get('uses') ?? 0) + 1); continue }
  const g = guardOf(lit.regex)
  if (!g) { skipped.set('shape', (skipped.get('shape') ?? 0) + 1); continue }
  made++
  edits.push([lit.start, lit.end, `{re:${src.slice(lit.start, lit.end)},test(s){${g.cond}&&this.re.test(s)}}`])
}
let inl = 0
for (const n of inline) {
  const g = guardOf(n.callee.object.regex); if (!g) { skipped.set('inline', (skipped.get('inline') ?? 0) + 1); continue }
  inl++; made++
  const nm = `$R${made}`
  const o = n.callee.object
  helper += `const ${nm}={re:${src.slice(o.start, o.end)},test(s){${g.cond}&&this.re.test(s)}};\n`
  edits.push([o.start, o.end, nm])
}
edits.sort((a, b) => b[0] - a[0])
let out = src
for (const [a, b, t] of edits) out = out.slice(0, a) + t + out.slice(b)
// after imports
const lastImport = ast.body.filter((s: any) => s.type === 'ImportDeclaration').at(-1)?.end ?? 0
out = out.slice(0, lastImport) + '\n' + helper + out.slice(lastImport)
writeFileSync('node_modules/.dev/extract2.mjs', out)
console.log({made, inl, skipped, decl: decl.size})
