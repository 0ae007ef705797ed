// What a part of a YAML file is called in a message: its keys, and the place of an entry in its list. Pure.

export type Path = readonly (string | number)[]

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' })

const ordinal = (index: number): string =>
  ORDINALS[index] ?? `${index + 1}${ENDINGS[ordinals.select(index + 1)]}`

/**
 * “child.age”, the first line of “practises”, or “by” in the second entry of “reviewed”: people count from one. Entries that stand on
 * one line are no lines.
 */
export function namedPath(
  path: Path,
  lineOf: (path: Path) => number,
  quoted: (name: string) => string = (name) => `“${name}”`,
): string {
  const at = path.map((step) => typeof step).lastIndexOf('number')
  const step = path[at]
  if (at < 1 || typeof step !== 'number') return quoted(path.join('.'))
  const list = path.slice(0, at)
  const kind = lineOf([...list, step]) === lineOf(list) ? 'entry' : 'line'
  const entry = `the ${ordinal(step)} ${kind} of ${namedPath(list, lineOf, quoted)}`
  const inside = path.slice(at + 1)
  return inside.length > 0 ? `${quoted(inside.join('.'))} in ${entry}` : entry
}
