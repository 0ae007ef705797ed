// Every word that the evidence catalogue uses, for the rule of thumb that looks for them in options.

import type { Catalogue } from '../../../model/evidence/catalogue.ts'

export function catalogueWords({ entries }: Catalogue): readonly string[] {
  const texts = Object.values(entries).flatMap(({ title, found }) => [title, found])
  return [...new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}’']+/gu) ?? []))].sort()
}
