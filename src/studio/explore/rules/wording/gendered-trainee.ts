// Whether the story decides what sex the trainee is.
//
// passes:
//   Ana: Cheers, mate. I miss Miss Khan.
//   You say that you have brothers too.
//
// fails:
//   Ana: Are you coming back, miss?

import type { RuleFinding, SourceWords, TextRule } from '../../rule.ts'

/** Address, set off by a comma or alone: `, miss?`, `Sir!`; never a title before a name. */
const ADDRESS =
  /(?:^|[,.!?–—-]\s*|["“])(sir|miss|madam|ma['’]am|missus|young (?:man|lady|woman)|bro|dude)(?=\s*(?:[,.!?…"”]|$))/iu
/** What somebody says of the worker in front of them, or the trainee of themselves. */
const SAID_OF_YOU: readonly RegExp[] = [
  /\byou(?:['’]re| are| were)\s+(?:just |only |such )?an?\s+(?:\p{L}+\s)?(man|woman|lady|bloke|girl|guy|lad|mum|dad|mother|father)\b/iu,
  /\b(?:she|he)(?:['’]s| is| was)\s+(?:my|his|her|your|the new|our)\s+(?:new\s)?(worker)\b/iu,
]
const SAID_BY_YOU: readonly RegExp[] = [
  /\b(?:I['’]m|I am|I was|as)\s+an?\s+(?:\p{L}+\s)?(man|woman|lady|bloke|girl|guy|lad|mum|dad|mother|father|wife|husband)\b/iu,
]

export const genderedTrainee: TextRule = {
  id: 'gendered-trainee',
  severity: 'error',
  about:
    'Nobody calls the trainee sir or miss, a man or a woman, he or she: whoever plays is the worker. Mate, love and boss say nothing about it.',
  check: ({ words, about }): readonly RuleFinding[] =>
    words.flatMap((line) => {
      const word = genderIn(line)
      if (!word) return []
      return [
        {
          message: `Unexpected “${word}” for the trainee, expected words that fit whoever plays`,
          place: line.place,
          hint: `If it is said to somebody else, name them in the line. ${about.child.name} can call the worker mate, you, or nothing.`,
        },
      ]
    }),
}

function genderIn({ kind, speaker, text }: SourceWords): string | undefined {
  const first = (patterns: readonly RegExp[], words: string) =>
    patterns.map((pattern) => pattern.exec(words)?.[1]).find((word) => word !== undefined)
  if (kind === 'option' || speaker === 'You') return first(SAID_BY_YOU, text)
  if (kind === 'speech') return first([ADDRESS, ...SAID_OF_YOU], text)
  const quotes = (text.match(/["“][^"“”]*["”]/gu) ?? []).map((quote) => quote.slice(1, -1))
  return (
    first(SAID_OF_YOU, text) ??
    quotes.map((quote) => first([ADDRESS], quote)).find((word) => word !== undefined)
  )
}
