// Whether a tired reader can keep the people apart.
//
// passes:
//   Ana: My nan's coming.
//   Dawn: She'll be ten minutes.
//
// fails:
//   Ana: My nan's coming.
//   Dawn: She'll be ten minutes.
//   Ben: Who?
//   Cal: Her nan.
//   Dee: Ten?
//   Eve: Ten.
//   Fay: I'll wait outside.
//   Gus: And me.
//   Hal: And me.

import { measured } from '../measured.ts'

export const namedPeople = measured({
  id: 'named-people',
  about:
    'A story has eight named people at the most, whoever speaks and whoever stands under people in its card. Others are called by what they do: the driver, her teacher.',
  what: 'named people',
  unit: 'count',
  most: 8,
  remedy: 'Join two of them, or call somebody by what they do.',
  figure: ({ words, about, people }) => ({
    value: new Set([
      about.child.name,
      ...people,
      ...words.flatMap(({ kind, speaker }) =>
        kind === 'speech' && speaker && speaker !== 'You' ? [speaker] : [],
      ),
    ]).size,
  }),
})
