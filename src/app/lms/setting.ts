// What a training manager chose for one package: `setting.json` beside the page, written by the packager. Checked whole, since
// somebody may have changed it; a name that it leaves out has its default, which is what most people want.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'

const STANDARDS = ['none', 'scorm12', 'scorm2004', 'cmi5', 'xapi'] as const
type Standard = (typeof STANDARDS)[number]

export interface Setting {
  readonly standard: Standard
  readonly stories: 'all' | readonly StoryId[]
  /** Per cent of the three scores together at which a story counts as passed. Null: reaching an ending is all. */
  readonly passMark: { readonly percent: number } | null
  /** How many of the stories in the package have to come to an ending. */
  readonly asks: 'one' | 'every'
  /** Whether scores are told to the LMS. Always where there is a pass mark. */
  readonly tellScores: boolean
  /** Whether what was chosen is told, decision by decision. */
  readonly tellDecisions: boolean
  /** Of the package, the same in every version of it. */
  readonly id: string
  readonly version: string
  /** Of the package, for people. */
  readonly title: string
  /** Under which the ids of scenes, decisions and endings stand in statements. */
  readonly iri: string
}

export const PLAIN: Setting = {
  standard: 'none',
  stories: 'all',
  passMark: null,
  // The same as 'one' where there is one story. With several, an LMS may reopen a completed package for review only, and
  // the other stories would never reach its report.
  asks: 'every',
  tellScores: false,
  tellDecisions: true,
  id: 'alongside',
  version: '0',
  title: 'Alongside',
  iri: 'https://alongside.example/xapi',
}

const problem = (what: string, expected: string) => ({
  code: 'lms/setting',
  message: `Unexpected ${what} in setting.json, expected ${expected}`,
  hint: 'Make the package anew with other settings, on the page for an LMS or with npm run package, and leave its files as they are.',
})

/** Quotes the value, so that it can be searched for in the file. */
const unexpected = (name: string, value: unknown, expected: string) =>
  fail(problem(`${name} ${JSON.stringify(value)}`, expected))

/** Never throws. A mistake is named rather than guessed at, and so is a name that nothing reads: it is most likely mistyped. */
export function readSetting(text: string): Result<Setting> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return fail(problem('text', 'JSON'))
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return fail(problem('data', 'an object'))
  const fields = data as Readonly<Record<string, unknown>>
  const unknown = Object.keys(fields).find((key) => !Object.hasOwn(PLAIN, key))
  if (unknown !== undefined) return unexpected('name', unknown, `one of ${Object.keys(PLAIN).join(', ')}`)
  const standard = STANDARDS.find((known) => known === fields.standard)
  if (!standard) return unexpected('standard', fields.standard, STANDARDS.join(', '))
  const { stories = PLAIN.stories, asks = PLAIN.asks } = fields
  if (stories !== 'all' && !isListOfNames(stories))
    return unexpected('stories', stories, '"all" or a list of ids')
  if (asks !== 'one' && asks !== 'every') return unexpected('asks', asks, '"every" or "one"')
  const passMark = markOf(fields.passMark)
  if (passMark === undefined)
    return unexpected('passMark', fields.passMark, 'null or { "percent": 1 to 100 }')
  for (const key of ['tellScores', 'tellDecisions'] as const) {
    if (fields[key] !== undefined && typeof fields[key] !== 'boolean')
      return unexpected(key, fields[key], 'true or false')
  }
  const flag = (key: 'tellScores' | 'tellDecisions') => (fields[key] as boolean | undefined) ?? PLAIN[key]
  const name = (key: 'id' | 'version' | 'title' | 'iri') => {
    const value = fields[key]
    return typeof value === 'string' && value !== '' ? value : PLAIN[key]
  }
  return ok({
    standard,
    stories,
    passMark,
    asks,
    tellScores: flag('tellScores') || passMark !== null,
    tellDecisions: flag('tellDecisions'),
    id: name('id'),
    version: name('version'),
    title: name('title'),
    iri: name('iri').replace(/\/+$/, ''),
  })
}

const isListOfNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string' && name !== '')

function markOf(value: unknown): Setting['passMark'] | undefined {
  if (value === null || value === undefined) return null
  const { percent } = value as { readonly percent?: unknown }
  return typeof percent === 'number' && percent > 0 && percent <= 100 ? { percent } : undefined
}

/** The text of setting.json, or in a few words why it could not be fetched. */
export type Beside = { readonly text: string } | { readonly failure: string }

export interface SettingNeeds {
  readonly standard: string
  /** As the packager wrote it into the page; empty where the page is none of a package. */
  readonly inPage: string
  /** Undefined where the file may not be fetched, as in a sandbox. */
  readonly beside: Beside | undefined
  /** Every story that the package could have. */
  readonly shelf: readonly StoryId[]
}

/** setting.json, or where it holds a mistake the setting that the package was made with, and what the mistake is. */
export function settingOfPackage({ standard, inPage, beside, shelf }: SettingNeeds): {
  readonly setting: Setting
  readonly problem?: Problem
} {
  const packed = readSetting(inPage)
  const original = packed.ok ? packed.value : ({ ...PLAIN, standard } as Setting)
  if (!beside) return { setting: original }
  const read =
    'text' in beside
      ? readSetting(beside.text)
      : fail({
          code: 'lms/setting',
          message: `Unexpected ${beside.failure} to setting.json, expected the file beside the page`,
        })
  if (!read.ok) return { setting: original, problem: read.problem }
  const { stories } = read.value
  const missing = stories === 'all' ? undefined : stories.find((story) => !shelf.includes(story))
  return missing === undefined
    ? { setting: read.value }
    : {
        setting: original,
        problem: problem(`stories ${JSON.stringify(missing)}`, `ids of ${shelf.join(', ')}`),
      }
}
