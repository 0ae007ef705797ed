// Whether what an option seems to lack is there under a misspelt name. Such a tag is told by itself, with the nearest name, and what
// follows from it is not told again. No rule itself.

import type { OptionFigures, Variant } from '../findings.ts'
import type { RuleInput, SourceTag } from '../rule.ts'

/**
 * True where a tag below the option, and before the next decision, has a name that is nearest to one of `keys`: below this very option,
 * or where all options of the decision lack it, since they may share what follows them.
 */
export function isMisspelt(
  { findings, misspelt }: Pick<RuleInput, 'findings' | 'misspelt'>,
  keys: readonly SourceTag['key'][],
  option: OptionFigures,
  lacks: (variant: Variant) => boolean,
): boolean {
  if (misspelt.length === 0) return false
  const all = findings.points.flatMap(({ options }) => options)
  const together = findings.points.find(({ options }) => options.includes(option))?.options ?? [option]
  const below = together.every(({ variants }) => variants.some(lacks)) ? together : [option]
  return misspelt.some(({ key, place: { file, line } }) => {
    if (!keys.includes(key)) return false
    const before = all.filter(({ place }) => place?.file === file && place.line <= line)
    const last = before.reduce<OptionFigures | undefined>(
      (latest, one) => ((one.place?.line ?? 0) > (latest?.place?.line ?? 0) ? one : latest),
      undefined,
    )
    return last !== undefined && below.includes(last)
  })
}
