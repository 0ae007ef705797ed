// Whether the house calls a child by what they did.
//
// passes:
//   Ana broke a window in March, with two others.
//   Craig: He's an offender, isn't he?
//   Her file says "offender" on every page.
//
// fails:
//   Ana is a young offender.

import type { RuleFinding, SourceWords, TextRule } from '../../rule.ts'

/** Tags whose text is the house's own words. `# thought` is the child's, so it is not among them. */
const OWN_TAGS = ['why', 'instead', 'discuss', 'say', 'hard']

export const bannedLabel: TextRule = {
  id: 'banned-label',
  severity: 'error',
  about:
    'No word of stories/labels.yaml stands in narration, options, reasons, the card or what the trainee says. In the speech of others, or between quotation marks in narration, it may.',
  check({ words, tags, labels }): readonly RuleFinding[] {
    const patterns = Object.entries(labels)
      // The longest first, so that “young offender” is not told as “offender”.
      .sort(([a], [b]) => b.length - a.length)
      .map(([label, instead]) => ({ label, instead, pattern: patternOf(label) }))
    const own = [
      ...words.filter(isOwn).map(({ kind, text, place }) => ({
        text: kind === 'narration' ? unquoted(text) : text,
        place,
      })),
      ...tags.filter(({ key }) => OWN_TAGS.includes(key)).map(({ value, place }) => ({ text: value, place })),
    ]
    return own.flatMap(({ text, place }) => {
      const banned = patterns.find(({ pattern }) => pattern.test(text))
      if (!banned) return []
      return [
        {
          message: `Unexpected label “${banned.label}” in the story’s own words, expected ${banned.instead}`,
          place,
          hint: 'It may stand in another person’s mouth, and cost something there.',
        },
      ]
    })
  },
}

const isOwn = ({ kind, speaker }: SourceWords): boolean => kind !== 'speech' || speaker === 'You'

const unquoted = (text: string): string => text.replace(/["“][^"“”]*["”]/gu, ' ')

const patternOf = (label: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}\\p{N}])${label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(e?s)?(?![\\p{L}\\p{N}])`,
    'iu',
  )
