import type { Survivor } from '../survivor.ts'

const BENCH = 'src/app/author/bench.ts'
const CHOICES = 'src/app/author/package-choices.ts'
const TYPED = 'src/model/address.ts'

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
  {
    file: CHOICES,
    code: 'const [at, contact] = issue.path ?? []',
    becomes: ['["Stryker was here"]'],
    why: 'A text has no key either.',
  },
  {
    file: 'src/app/author/package-draft.ts',
    code: '} catch {',
    becomes: ['{}'],
    why: 'What returns nothing returns undefined as well.',
  },
  {
    file: TYPED,
    code: `...(IN_A_NAME.test(text) ? [\`https://\${text}\`] : []),`,
    becomes: ['["Stryker was here"]'],
    why: 'That is no address, and is passed over.',
  },
  {
    file: TYPED,
    code: ".replace(/^tel:\\+[\\s()./-]*/i, 'tel:+')",
    becomes: ['/tel:\\+[\\s()./-]*/i'],
    why: 'A number begins with it, and has it nowhere else.',
  },
  {
    file: TYPED,
    code: ".replace(/^(tel:(?:\\+|00)\\d+[\\s)./-]*)\\(0\\)/i, '$1')",
    becomes: ['/(tel:(?:\\+|00)\\d+[\\s)./-]*)\\(0\\)/i'],
    why: 'A number begins with it, and has it nowhere else.',
  },
  {
    file: TYPED,
    code: '.replace(/^tel:\\s+|\\s+$/gi, (edge) => edge.trim())',
    becomes: ['/tel:\\s+|\\s+$/gi'],
    why: 'A number begins with it, and has it nowhere else.',
  },
]
