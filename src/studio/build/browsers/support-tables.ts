// MDN's tables of what which browser knows, asked one question: is this newer than the oldest browsers that we name?

import { createRequire } from 'node:module'
import type {
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
  SupportStatement,
} from '@mdn/browser-compat-data/types'
import { type OldestBrowser, tableName } from './oldest.ts'

export interface SupportTables {
  readonly css: Identifier
  /** Built-ins and web interfaces, by the name of the global. */
  readonly globals: ReadonlyMap<string, Identifier>
  /** Everything that some built-in or interface has under this name, static or not; and whether it is JavaScript's own. */
  readonly members: ReadonlyMap<string, readonly Member[]>
  at(path: string): Identifier | undefined
  /** False too where the tables do not know the thing. */
  isTooNew(feature: Identifier | undefined): boolean
}

interface Member {
  readonly feature: Identifier
  readonly inLanguage: boolean
}

export function supportTables(oldest: readonly OldestBrowser[]): SupportTables {
  // The tables have twenty megabytes. Required here, so that a module that only imports this file does not load them.
  const tables = createRequire(import.meta.url)('@mdn/browser-compat-data') as Readonly<
    Record<'api' | 'css' | 'javascript', Identifier>
  >
  const builtIns = below(tables.javascript, 'builtins') ?? {}
  const intl = below(builtIns, 'Intl') ?? {}
  const members = new Map<string, Member[]>()
  const note = (holders: Identifier, inLanguage: boolean) => {
    for (const [, holder] of entriesOf(holders)) {
      for (const [key, feature] of entriesOf(holder)) {
        const name = key.replace(/_static$/, '')
        members.set(name, [...(members.get(name) ?? []), { feature, inLanguage }])
      }
    }
  }
  note(tables.api, false)
  note(builtIns, true)
  note(intl, true)
  return {
    css: tables.css,
    globals: new Map([...entriesOf(tables.api), ...entriesOf(builtIns)]),
    members,
    at: (path) =>
      path
        .split('.')
        .reduce<Identifier | undefined>(
          (feature, key) => below(feature, key),
          tables as unknown as Identifier,
        ),
    isTooNew: (feature) => {
      const compat = feature?.__compat
      return compat !== undefined && oldest.some((browser) => !knows(compat, browser))
    },
  }
}

export const below = (feature: Identifier | undefined, key: string): Identifier | undefined =>
  feature && Object.hasOwn(feature, key) && key !== '__compat' ? feature[key] : undefined

export const entriesOf = (feature: Identifier): readonly (readonly [string, Identifier])[] =>
  Object.entries(feature).filter(
    (entry): entry is [string, Identifier] => entry[0] !== '__compat' && !entry[0].startsWith('__'),
  )

function knows({ support }: CompatStatement, { name, version }: OldestBrowser): boolean {
  const statement: SupportStatement | undefined = support[tableName(name)]
  if (!statement) return false
  const statements: readonly SimpleSupportStatement[] = Array.isArray(statement) ? statement : [statement]
  return statements.some(
    ({ version_added: added, flags, prefix, alternative_name: otherName }) =>
      typeof added === 'string' &&
      added !== 'preview' &&
      !flags &&
      !prefix &&
      !otherName &&
      isNoLater(added.replace('≤', ''), version),
  )
}

/** Whether `15.4` comes no later than `15.10`: versions are numbers between points. */
export function isNoLater(version: string, than: string): boolean {
  const [left, right] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]]
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return true
}
