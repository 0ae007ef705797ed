import type { Survivor } from '../survivor.ts'

const BENCH = 'src/app/author/bench.ts'
const CHOICES = 'src/app/author/package-choices.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/app/author/ask-workbench.ts',
    code: 'stops++',
    becomes: ['stops--'],
    why: 'It is only asked whether it has changed, and it changes either way.',
  },
  {
    file: BENCH,
    code: 'let files: readonly DroppedFile[] = []',
    becomes: ['["Stryker was here"]'],
    why: 'They are asked for once something was put in, which is in their place by then.',
  },
  {
    file: BENCH,
    code: 'return ++latest',
    becomes: ['--latest'],
    why: 'It is only asked whether it has changed, and it changes either way.',
  },
  {
    file: CHOICES,
    code: ': ok([])',
    becomes: ['["Stryker was here"]'],
    why: 'Where the list of stories is none, the choices are refused, and nobody gets it.',
  },
  {
    file: CHOICES,
    code: "return ''",
    becomes: ['"Stryker was here!"'],
    why: 'Neither is JSON, and so neither is a story file.',
  },
  {
    file: 'src/app/author/package-iri.ts',
    code: '} catch {',
    becomes: ['{}'],
    why: 'What returns nothing returns undefined as well.',
  },
]
