// The syntax of JavaScript that came after 2015, and where MDN's tables have it. Anything that is neither here nor in the
// list of what every browser knows is reported by its name, so that a syntax that is added next year is not overlooked.

export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

export interface Syntax {
  readonly name: string
  /** Undefined where the tables know no such thing. */
  readonly path: string | undefined
}

const CLASS = 'javascript.classes'
const OPERATOR = 'javascript.operators'
const STATEMENT = 'javascript.statements'
const REGEX = 'javascript.regular_expressions'

/** In JavaScript since 2019 at the latest, and in every browser that knows modules and `import()`; what varies is below. */
const OLD = new Set(
  (
    'Program Identifier Literal TemplateLiteral TemplateElement TaggedTemplateExpression ' +
    'ThisExpression Super ArrayExpression ObjectExpression Property FunctionExpression ArrowFunctionExpression ' +
    'ClassExpression ClassBody UnaryExpression UpdateExpression BinaryExpression LogicalExpression AssignmentExpression ' +
    'ConditionalExpression CallExpression NewExpression MemberExpression SequenceExpression YieldExpression ' +
    'AwaitExpression ImportExpression MetaProperty SpreadElement ParenthesizedExpression ' +
    'ObjectPattern ArrayPattern RestElement AssignmentPattern MethodDefinition ' +
    'ExpressionStatement BlockStatement EmptyStatement DebuggerStatement ReturnStatement LabeledStatement ' +
    'BreakStatement ContinueStatement IfStatement SwitchStatement SwitchCase ThrowStatement TryStatement CatchClause ' +
    'WhileStatement DoWhileStatement ForStatement ForInStatement ForOfStatement FunctionDeclaration ' +
    'VariableDeclaration VariableDeclarator ClassDeclaration FunctionBody FormalParameters ' +
    'ImportDeclaration ImportSpecifier ImportDefaultSpecifier ImportNamespaceSpecifier ' +
    'ExportNamedDeclaration ExportDefaultDeclaration ExportAllDeclaration ExportSpecifier'
  ).split(' '),
)

const NEWER_NODES: Readonly<Record<string, Syntax>> = {
  StaticBlock: { name: 'static block', path: `${CLASS}.static.initialization_blocks` },
  ChainExpression: { name: 'optional chaining', path: `${OPERATOR}.optional_chaining` },
  ImportAttribute: { name: 'import attributes', path: `${STATEMENT}.import.import_attributes` },
  PropertyDefinition: { name: 'class field', path: `${CLASS}.public_class_fields` },
  PrivateIdentifier: { name: 'private member', path: `${CLASS}.private_class_fields` },
}

const ASSIGNMENTS: Readonly<Record<string, string>> = {
  '??=': 'nullish_coalescing_assignment',
  '||=': 'logical_or_assignment',
  '&&=': 'logical_and_assignment',
}

/** @param inFunction false at the top level of a module */
export function newerSyntax(node: SyntaxNode, inFunction: boolean): readonly Syntax[] {
  const uses: Syntax[] = []
  const add = (name: string, path?: string) => uses.push({ name, path })
  const newer = NEWER_NODES[node.type]
  if (newer) uses.push(newer)
  else if (!OLD.has(node.type)) add(`syntax ${node.type}`)
  if (node.type === 'AwaitExpression' && !inFunction) add('top-level await', `${OPERATOR}.await.top_level`)
  if (node.type === 'PropertyDefinition' && node.static)
    add('static class field', `${CLASS}.static.class_fields`)
  if (node.type === 'MethodDefinition' && typeOf(node.key) === 'PrivateIdentifier') {
    add('private method', `${CLASS}.private_class_methods`)
  }
  if (node.type === 'BinaryExpression' && typeOf(node.left) === 'PrivateIdentifier') {
    add('#private in', `${CLASS}.private_class_fields_in`)
  }
  const assignment = node.type === 'AssignmentExpression' && ASSIGNMENTS[String(node.operator)]
  if (assignment) add(String(node.operator), `${OPERATOR}.${assignment}`)
  if (node.type === 'LogicalExpression' && node.operator === '??') add('??', `${OPERATOR}.nullish_coalescing`)
  if (node.type === 'VariableDeclaration' && /using/.test(String(node.kind))) {
    add('using', `${STATEMENT}.using`)
  }
  if (node.type === 'ImportExpression' && node.options) {
    add('import attributes', `${STATEMENT}.import.import_attributes`)
  }
  if (node.type === 'Literal' && isRegex(node.regex)) {
    uses.push(...newerInRegex(node.regex.pattern, node.regex.flags))
  }
  return uses
}

const typeOf = (node: unknown): string | undefined => (node as SyntaxNode | undefined)?.type

const isRegex = (regex: unknown): regex is { readonly pattern: string; readonly flags: string } =>
  typeof regex === 'object' && regex !== null

/** For `new RegExp('…')` too. */
export function newerInRegex(pattern: string, flags: string): readonly Syntax[] {
  const bare = pattern.replace(/\\[^pPk]/g, '')
  const names = [...bare.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name)
  const all: readonly (Syntax & { readonly used: boolean })[] = [
    { name: 'regex look-behind', path: `${REGEX}.lookbehind_assertion`, used: /\(\?<[=!]/.test(bare) },
    {
      name: 'regex modifier',
      path: `${REGEX}.modifier`,
      used: /\(\?[ims]*-?[ims]*:/.test(bare.replaceAll('(?:', '')),
    },
    { name: 'regex named group', path: `${REGEX}.named_capturing_group`, used: names.length > 0 },
    {
      name: 'regex group named twice',
      path: `${REGEX}.named_capturing_group.duplicate_named_capturing_groups`,
      used: new Set(names).size < names.length,
    },
    {
      name: 'regex \\p',
      path: `${REGEX}.unicode_character_class_escape`,
      used: /\\p\{/i.test(bare) && /u|v/.test(flags),
    },
    { name: 'regex flag v', path: 'javascript.builtins.RegExp.unicodeSets', used: flags.includes('v') },
    { name: 'regex flag d', path: 'javascript.builtins.RegExp.hasIndices', used: flags.includes('d') },
    { name: 'regex flag s', path: 'javascript.builtins.RegExp.dotAll', used: flags.includes('s') },
  ]
  return all.filter(({ used }) => used)
}
