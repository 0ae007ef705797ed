// A sheet of reasons with the entries that they rest on, to be judged line by line.

import type { Catalogue } from '../../../model/evidence/catalogue.ts'
import { lookUp } from '../../../model/evidence/catalogue.ts'
import type { RestingReason } from '../../explore/reasons.ts'

export function writeReasons(
  pairs: readonly RestingReason[],
  many: number,
  seed: number,
  catalogue: Catalogue,
): string {
  const rows = pairs.slice(0, many).map(({ story, option, reason, entry }, index) => {
    const evidence = lookUp(catalogue, entry)
    return `${index + 1}. **${story}, ${option}**\n   Reason: ${reason}\n   Entry \`${entry}\`: ${evidence?.title ?? 'not there'}. ${evidence?.found ?? ''}\n   [ ] says it  [ ] about the same  [ ] neither\n`
  })
  return `# ${rows.length} of ${pairs.length} reasons and what they rest on, drawn with the seed ${seed}

Does the entry say what the reason says? Judge the pair alone; the story need not be known.

${rows.join('\n')}`
}
