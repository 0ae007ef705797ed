// What lies in packages/ beside the page: a list that `npm run package` writes, checked like everything from outside.

import * as v from 'valibot'

const name = v.pipe(v.string(), v.regex(/^[\w.-]+$/), v.maxLength(120))
const offered = v.object({
  file: name,
  standard: name,
  story: v.exactOptional(name),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

export type Download = v.InferOutput<typeof offered>

/** Nothing where it is no such list. Never throws. */
export function parseOffered(text: string): readonly Download[] {
  try {
    const read = v.safeParse(v.pipe(v.array(offered), v.maxLength(500)), JSON.parse(text))
    return read.success ? read.output : []
  } catch {
    return []
  }
}
