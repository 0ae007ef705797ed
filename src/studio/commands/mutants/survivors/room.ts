import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/app/room/keys.ts',
    code: "const isOption = typeof option === 'number' && Number.isInteger(option) && option >= 1 && option <= 9",
    becomes: ['true'],
    why: 'Number.isInteger refuses all but numbers by itself; the typeof is there for the compiler.',
  },
  {
    file: 'src/app/room/windows/wire.ts',
    code: "return typeof sender === 'string' && typeof number === 'number' && Number.isSafeInteger(number)",
    becomes: ['true'],
    why: 'Number.isSafeInteger refuses all but numbers by itself; the typeof is there for the compiler.',
  },
  {
    file: 'src/app/room/steps.ts',
    code: 'const from = place < 0 && by < 0 ? 0 : place',
    becomes: ['place <= 0', 'by <= 0'],
    why: 'A place of 0 becomes 0 on either way, and by is never 0.',
  },
  {
    file: 'src/app/room/steps.ts',
    code: 'const { choices = [], say } = beats.at(-1) ?? {}',
    becomes: ['["Stryker was here"]'],
    why: 'A room has at least its opening beat; only the type of a list cannot say that.',
  },
]
