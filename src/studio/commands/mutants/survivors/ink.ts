import type { Survivor } from '../survivor.ts'

const FLOATS = 'src/studio/ink/float-json.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/studio/ink/declarations.ts',
    code: 'const externals: External[] = []',
    becomes: ['["Stryker was here"]'],
    why: 'A text has no name, and what has none is not called.',
  },
  {
    file: 'src/studio/ink/option-tags.ts',
    code: "if (node.typeName !== 'Choice') return",
    becomes: ['false'],
    why: 'Nothing but an option has a part that is only offered, so nothing else has tags there.',
  },
  {
    file: 'src/studio/ink/option-tags.ts',
    code: "const texts = ['']",
    becomes: ['"Stryker was here!"'],
    why: 'What stands before the first tag is left out.',
  },
  {
    file: 'src/studio/ink/wordings.ts',
    code: "case 'Weave':",
    why: 'No option was found that holds one. Without it its words would count as words that only a run knows.',
  },
  {
    file: FLOATS,
    code: 'else if (value >= 0) this.Write(written(value))',
    becomes: ['value > 0'],
    why: 'Nought turned round is nought.',
  },
  {
    file: FLOATS,
    code: "typeof token === 'string' && /^-\\d+\\.0f/.test(token)",
    becomes: ['true'],
    why: 'What is no text becomes none that begins like a number below zero, but for numbers, which end without an f.',
  },
]
