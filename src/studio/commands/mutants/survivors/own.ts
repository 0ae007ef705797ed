import type { Survivor } from '../survivor.ts'

const OWN = 'src/app/own/own-stories.ts'
const FILE = 'src/app/saves/story-file.ts'
const SUPPORT = 'src/app/saves/support.ts'
const NO_FORMAT =
  'The format cannot be built without it: each test file fails before its first test, which Stryker does not count.'

export const survivors: readonly Survivor[] = [
  {
    file: OWN,
    code: "const list: unknown = JSON.parse(inPage ?? '[]')",
    becomes: ['""'],
    why: 'An empty text is no JSON, and what is no JSON lists no stories, as an empty list does.',
  },
  {
    file: OWN,
    code: 'const names = await database.textNames().catch(() => [])',
    becomes: ['["Stryker was here"]'],
    why: 'That name does not begin with a place, and is left out with those of everybody else.',
  },
  {
    file: OWN,
    code: 'return ok({ id, replaced, kept: isKept, isNewest: find(id)?.made === story.value.made })',
    becomes: ['find(id).made'],
    why: 'The story was put on the shelf a line before; only the type of a search cannot say that.',
  },
  {
    file: FILE,
    code: 'const few = <const T extends v.GenericSchema>(item: T, most: number) =>',
    becomes: ['() => undefined'],
    why: NO_FORMAT,
  },
  {
    file: FILE,
    code: 'const table = <const T extends v.GenericSchema>(value: T, most: number) =>',
    becomes: ['() => undefined'],
    why: NO_FORMAT,
  },
  {
    file: SUPPORT,
    code: 'const words = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most))',
    becomes: ['() => undefined'],
    why: NO_FORMAT,
  },
  {
    file: SUPPORT,
    code: 'if (!Array.isArray(data)) return []',
    becomes: ['false'],
    why: 'What is no list has no flatMap, and what throws there holds nobody to turn to either.',
  },
]
