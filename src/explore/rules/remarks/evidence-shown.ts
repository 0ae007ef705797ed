// Whether a trainee who asks for the evidence is shown any.
//
// passes:
//   * (wait) Wait.
//       # why: Ana had a minute of her own. # evidence: pace_of_child
//
// fails:
//   * (wait) Wait.
//       # why: Ana had a minute of her own. # evidence: somebody_said

import type { Found, Rule } from '../../rule.ts'
import { at, quoted } from '../say.ts'
import { optionsWhere } from '../situations.ts'

export const evidenceShown: Rule = {
  id: 'evidence-shown',
  severity: 'error',
  about:
    'Of the evidence that an option names, one entry at least is shown. An entry that was only recalled, or does not exist, is not.',
  check(checked): readonly Found[] {
    const shown = new Set(checked.evidence.map(({ id }) => id))
    const isBare = ({ evidence }: { readonly evidence: readonly string[] }) =>
      evidence.length > 0 && !evidence.some((id) => shown.has(id))
    return optionsWhere(checked.findings, isBare).map(({ option, variant }) => ({
      message: `Unexpected evidence “${variant.evidence.join(', ')}” for ${quoted(option.text)}, of which nothing is shown, expected an entry that was found and read`,
      place: at(checked, option.place),
      hint: 'Check the spelling, or look the source up and set its entry to verified: found.',
      log: variant.log,
    }))
  },
}
