// Finds in a style sheet what is newer than the oldest browsers: at-rules, what media queries ask, properties and their values,
// functions, units, selectors and nesting. Skips `@supports`: a browser that lacks the feature skips it too.

import { type CssNode, parse, walk } from 'css-tree'
import type { NewerUse } from './newer-script.ts'
import { below, entriesOf, type SupportTables } from './support-tables.ts'

type Feature = ReturnType<typeof below>

export function newerInStyle(file: string, css: string, tables: SupportTables): readonly NewerUse[] {
  const uses: NewerUse[] = []
  const add = (name: string, node: CssNode) => {
    const start = node.loc?.start.offset ?? 0
    uses.push({ name, file, near: css.slice(Math.max(0, start - 30), start + 60).replace(/\s+/g, ' ') })
  }
  const sheet = parse(css, {
    positions: true,
    parseCustomProperty: true,
    // What the parser does not know is likely newer than what it knows.
    onParseError: ({ message }, node) => add(`unreadable style (${message})`, node),
  })
  const functions = functionsIn(below(tables.css, 'types'))
  let rules = 0
  const atrules: string[] = []
  walk(sheet, {
    enter(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') return SKIP
      if (node.type === 'Atrule') atrules.push(node.name)
      if (node.type === 'Rule') rules += 1
      const inRule = rules > (node.type === 'Rule' ? 1 : 0)
      for (const [name, features] of newerFeatures(
        node,
        { atrule: atrules.at(-1), inRule, functions },
        tables,
      )) {
        const known = features.filter((feature) => feature?.__compat)
        if (known.length > 0 && known.every((feature) => tables.isTooNew(feature))) add(name, node)
      }
      return undefined
    },
    leave(node: CssNode) {
      if (node.type === 'Rule') rules -= 1
      if (node.type === 'Atrule') atrules.pop()
    },
  })
  for (const { name, feature, node } of valuesOf(sheet, tables)) if (tables.isTooNew(feature)) add(name, node)
  return uses
}

/** What a visitor returns so that css-tree's walk skips the children of a node. It is a property of `walk` that its types leave out. */
const { skip: SKIP } = walk as unknown as { readonly skip: symbol }

interface StyleContext {
  readonly atrule: string | undefined
  readonly inRule: boolean
  readonly functions: ReadonlyMap<string, readonly Feature[]>
}

/** What a node uses: the name for the list of what is allowed, and the entries in the tables that it may stand for. */
function newerFeatures(
  node: CssNode,
  { atrule, inRule, functions }: StyleContext,
  { css, at }: SupportTables,
): readonly (readonly [name: string, features: readonly Feature[]])[] {
  const media = at('css.at-rules.media')
  switch (node.type) {
    case 'Atrule':
      return [[`@${node.name}`, [at(`css.at-rules.${node.name}`)]]]
    case 'Feature':
      return [[`@media ${node.name}`, [below(media, node.name.replace(/^(min|max)-/, ''))]]]
    case 'FeatureRange':
      return [['@media range', [below(media, 'range_syntax')]]]
    case 'Rule':
      return inRule ? [['nesting', [at('css.selectors.nesting')]]] : []
    case 'NestingSelector':
      return [['nesting', [at('css.selectors.nesting')]]]
    case 'PseudoClassSelector':
      return [[`:${node.name}`, [at(`css.selectors.${node.name}`)]]]
    case 'PseudoElementSelector':
      return [[`::${node.name}`, [at(`css.selectors.${node.name}`)]]]
    case 'Declaration': {
      const descriptor = atrule && !inRule ? below(at(`css.at-rules.${atrule}`), node.property) : undefined
      return [[node.property, [descriptor ?? below(below(css, 'properties'), node.property)]]]
    }
    case 'Function':
      return [[`${node.name}()`, functions.get(node.name) ?? []]]
    case 'Dimension':
      return [[node.unit, [unitOf(node.unit, at)]]]
    default:
      return []
  }
}

/** CSS functions by name. The tables have some below a type, as `color-mix` below `color`, others at the top, as `clamp`. */
function functionsIn(types: Feature): ReadonlyMap<string, readonly Feature[]> {
  const byName = new Map<string, Feature[]>()
  const note = (holder: Feature, depth: number): void => {
    for (const [name, feature] of holder ? entriesOf(holder) : []) {
      byName.set(name, [...(byName.get(name) ?? []), feature])
      if (depth > 1) note(feature, depth - 1)
    }
  }
  note(types, 2)
  return byName
}

function unitOf(unit: string, at: SupportTables['at']): Feature {
  const viewport = { s: 'small', l: 'large', d: 'dynamic' }[
    /^([sld])v(?:h|w|i|b|min|max)$/.exec(unit)?.[1] ?? ''
  ]
  if (viewport) return at(`css.types.length.viewport_percentage_units_${viewport}`)
  if (/^cq(w|h|i|b|min|max)$/.test(unit)) return at('css.types.length.container_query_length_units')
  return at(`css.types.length.${unit}`)
}

/** Words among a property's values, as in `display: grid`. Left out where the property itself is too new, which is reported already. */
function valuesOf(sheet: CssNode, { at, isTooNew }: SupportTables) {
  const values: { name: string; feature: Feature; node: CssNode }[] = []
  walk(sheet, {
    enter(declaration: CssNode) {
      if (declaration.type === 'Atrule' && declaration.name === 'supports') return SKIP
      if (declaration.type !== 'Declaration') return undefined
      const property = at(`css.properties.${declaration.property}`)
      if (!property || isTooNew(property) || declaration.value.type !== 'Value') return undefined
      walk(declaration.value, (node) => {
        if (node.type !== 'Identifier') return
        values.push({
          name: `${declaration.property}: ${node.name}`,
          feature: below(property, node.name),
          node,
        })
      })
      return undefined
    },
  })
  return values
}
