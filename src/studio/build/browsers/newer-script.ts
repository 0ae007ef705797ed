// Finds in a script what is newer than the oldest browsers: syntax, globals, what they have as `Object.groupBy`, and by its name
// alone what some object has, as `.findLast`. Does not know types: a name that anything old has too is taken for the old one,
// and so is a web interface's name that the program has given something of its own.

import { parseSync } from 'oxc-parser'
import { newerInRegex, newerSyntax, type Syntax, type SyntaxNode } from './newer-syntax.ts'
import { below, type SupportTables } from './support-tables.ts'

export interface NewerUse {
  /** As in the list of what is allowed: `.findLast`, `AbortSignal.timeout`, `static block`, `:has`. */
  readonly name: string
  readonly file: string
  /** The text around it, to find it by. */
  readonly near: string
}

const SELVES: readonly string[] = ['window', 'self', 'globalThis']
const FUNCTIONS: readonly string[] = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

export interface Script {
  readonly file: string
  readonly code: string
}

/**
 * All scripts of a program together, since one uses what another has named.
 * @throws where one does not parse
 */
export function newerInScripts(scripts: readonly Script[], tables: SupportTables): readonly NewerUse[] {
  const parsed = scripts.map(({ file, code }) => {
    const { program, errors } = parseSync(file, code, { sourceType: 'unambiguous' })
    if (errors[0]) throw new Error(`${file} does not parse: ${errors[0].message}`)
    return { file, code, program }
  })
  const ownMembers = new Set<string>()
  for (const { program } of parsed) {
    walk(program, (node) => {
      for (const name of membersGivenBy(node)) ownMembers.add(name)
    })
  }
  return parsed.flatMap(({ file, code, program }) => newerIn({ file, code }, program, ownMembers, tables))
}

function newerIn(
  { file, code }: Script,
  program: unknown,
  ownMembers: ReadonlySet<string>,
  tables: SupportTables,
): readonly NewerUse[] {
  const own = new Set<string>()
  walk(program, (node) => {
    for (const name of declaredBy(node)) own.add(name)
  })
  const uses: NewerUse[] = []
  walk(program, (node, parents) => {
    const add = (name: string) =>
      uses.push({
        name,
        file,
        near: code.slice(Math.max(0, node.start - 30), node.start + 60).replace(/\s+/g, ' '),
      })
    const inFunction = parents.some(({ type }) => FUNCTIONS.includes(type))
    for (const { name, path } of [...newerSyntax(node, inFunction), ...patternOf(node)]) {
      if (!path || !tables.at(path) || tables.isTooNew(tables.at(path))) add(name)
    }
    const builtInName = builtIn(node, parents.at(-1), { own, ownMembers }, tables)
    if (builtInName) add(builtInName)
  })
  return uses
}

function walk(
  node: unknown,
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void,
  parents: readonly SyntaxNode[] = [],
): void {
  if (Array.isArray(node)) {
    for (const part of node) walk(part, visit, parents)
    return
  }
  if (!isNode(node)) return
  visit(node, parents)
  const inside = [...parents, node]
  for (const part of Object.values(node)) {
    if (typeof part === 'object' && part !== null) walk(part, visit, inside)
  }
}

const isNode = (node: unknown): node is SyntaxNode =>
  typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string'

/** Variables, functions, classes and parameters that the script itself makes. */
function declaredBy(node: SyntaxNode): readonly string[] {
  const patterns = [
    ...(node.type === 'VariableDeclarator' || /^(Function|Class)/.test(node.type) ? [node.id] : []),
    ...(FUNCTIONS.includes(node.type) ? [node.params] : []),
    ...(node.type === 'CatchClause' ? [node.param] : []),
    ...(/^Import\w*Specifier$/.test(node.type) ? [node.local] : []),
  ]
  return patterns.flatMap(namesIn)
}

function namesIn(pattern: unknown): readonly string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesIn)
  if (!isNode(pattern)) return []
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  const parts = {
    ObjectPattern: 'properties',
    Property: 'value',
    ArrayPattern: 'elements',
    RestElement: 'argument',
  }
  const part = { ...parts, AssignmentPattern: 'left' }[pattern.type]
  return part ? namesIn(pattern[part]) : []
}

interface Names {
  /** Variables of the script. */
  readonly own: ReadonlySet<string>
  /** Names of members that the program's own objects have. */
  readonly ownMembers: ReadonlySet<string>
}

/** The name of a global, or of a member, that is too new. */
function builtIn(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
  { own, ownMembers }: Names,
  tables: SupportTables,
): string | undefined {
  if (node.type === 'Identifier') {
    const variable = String(node.name)
    const isGlobal = !own.has(variable) && !isKey(node, parent) && tables.globals.has(variable)
    return isGlobal && tables.isTooNew(tables.globals.get(variable)) ? variable : undefined
  }
  const member = memberOf(node, parent)
  if (!member) return undefined
  const { object, name } = member
  const holder = object && !own.has(object) ? object : undefined
  if (holder && SELVES.includes(holder) && tables.globals.has(name)) {
    return tables.isTooNew(tables.globals.get(name)) ? name : undefined
  }
  const held = holder ? tables.globals.get(holder) : undefined
  const entry = below(held, `${name}_static`) ?? below(held, name)
  if (entry) return tables.isTooNew(entry) ? `${holder}.${name}` : undefined
  const all = tables.members.get(name) ?? []
  const mayBe = ownMembers.has(name) ? all.filter(({ inLanguage }) => inLanguage) : all
  return mayBe.length > 0 && all.every(({ feature }) => tables.isTooNew(feature)) ? `.${name}` : undefined
}

/** Whether an identifier is a key or a label, and so names no variable. */
const isKey = (node: SyntaxNode, parent: SyntaxNode | undefined): boolean =>
  parent !== undefined &&
  !parent.computed &&
  (parent.property === node ||
    (parent.key === node && !parent.shorthand) ||
    parent.label === node ||
    /^(Import|Export)/.test(parent.type))

/** `a.name`, `a['name']`, and `{ name } = …`; `object` only where `a` is a plain name. */
function memberOf(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
): { readonly object?: string; readonly name: string } | undefined {
  if (node.type === 'MemberExpression') {
    const object = node.object as SyntaxNode
    const property = node.property as SyntaxNode
    const name = node.computed ? property.value : property.name
    if (typeof name !== 'string' || property.type === 'PrivateIdentifier') return undefined
    return object.type === 'Identifier' ? { object: String(object.name), name } : { name }
  }
  // `const { groupBy } = Object`, where only the name is looked at.
  if (node.type === 'Property' && !node.computed && parent?.type === 'ObjectPattern') {
    const { name } = node.key as SyntaxNode
    return typeof name === 'string' ? { name } : undefined
  }
  return undefined
}

/** Names that the program gives to members of its own: `{ name: … }`, `class { name() … }`, `a.name = …`. */
function membersGivenBy(node: SyntaxNode): readonly string[] {
  const keys: readonly unknown[] = [
    ...(node.type === 'ObjectExpression'
      ? (node.properties as readonly SyntaxNode[]).map(({ key }) => key)
      : []),
    ...(node.type === 'MethodDefinition' || node.type === 'PropertyDefinition' ? [node.key] : []),
    ...(node.type === 'AssignmentExpression' ? [(node.left as SyntaxNode).property] : []),
  ]
  return keys.flatMap((key) => {
    const name = isNode(key) ? (key.name ?? key.value) : undefined
    return typeof name === 'string' ? [name] : []
  })
}

/** Also of a text between backticks, as minifiers write it. */
function textOf({ type, value, quasis, expressions }: SyntaxNode): unknown {
  if (type !== 'TemplateLiteral' || (expressions as readonly unknown[]).length > 0) return value
  const [text] = quasis as readonly { readonly value: { readonly cooked?: string } }[]
  return text?.value.cooked
}

/** Newer syntax in the pattern of `new RegExp('…')`. */
function patternOf(node: SyntaxNode): readonly Syntax[] {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return []
  if ((node.callee as SyntaxNode).name !== 'RegExp') return []
  const [pattern, flags] = (node.arguments as readonly SyntaxNode[]).map(textOf)
  return typeof pattern === 'string' ? newerInRegex(pattern, typeof flags === 'string' ? flags : '') : []
}
