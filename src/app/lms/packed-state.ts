// The course as one short ASCII text with a checksum, for the 4,096 characters that SCORM 1.2 gives. Where it does not
// fit, what matters least is left out, and the result says so; a text that cannot be read is a Problem and never guessed at.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { SCORES, type Scores } from '../../model/score.ts'
import { CODE_LENGTH, fromDigits, inDigits, shortHash } from './codes.ts'
import type { Best, Course, PackedAttempt, StoryCourse } from './course.ts'

/** Of SCORM 1.2, well under its 4,096. */
export const MOST_IN_SCORM_12 = 3900
export const MOST_IN_SCORM_2004 = 60_000
/** The copy in a browser has room for much more than any LMS. */
export const MOST_IN_COPY = 200_000
const MOST_ANYWHERE = 1_000_000

const FORMAT = 'A2'
/** Read, and no longer written: without a registration, and with a mark (F or -) for finished, which a best ending says as well. */
const FORMER = 'A1'
const CHECKSUM = 6
/** Key, revision, seed, minutes, how it stands. */
const HEAD = 5 + 4 + 6 + 5 + 1

export interface StateText {
  readonly text: string
  /** Attempts that did not fit. */
  readonly left: number
  /** True where even the newest attempt of a story is there only in part. */
  readonly cut: boolean
}

/** The best ending of every story first, then the newest attempt of each, then older ones. */
export function packState(course: Course, most = MOST_IN_SCORM_12): StateText {
  const packed = course.stories.map((): string[] => [])
  const start = `${course.sequence.toString(36)}.${course.registration}`
  let space = most - FORMAT.length - CHECKSUM - start.length
  let shown = 0
  for (const head of course.stories.map(headOf)) {
    if (head.length + 1 > space) break
    space -= head.length + 1
    shown++
  }
  let left = course.stories.slice(shown).reduce((sum, { attempts }) => sum + attempts.length, 0)
  let cut = false
  for (const [index, attempt, first] of byWorth(course.stories.slice(0, shown))) {
    const text = attemptText(attempt)
    if (text.length + 1 <= space) {
      packed[index]?.push(text)
      space -= text.length + 1
    } else if (first && space > HEAD + 1 + CODE_LENGTH) {
      const codes = Math.floor((space - HEAD - 1) / CODE_LENGTH)
      packed[index]?.push(
        attemptText({ ...attempt, ended: false, log: attempt.log.slice(0, codes * CODE_LENGTH) }),
      )
      space -= HEAD + 1 + codes * CODE_LENGTH
      cut = true
    } else left++
  }
  const stories = course.stories
    .slice(0, shown)
    .map((story, index) => [headOf(story), ...(packed[index] ?? [])].join('/'))
  const body = [start, ...stories].join(';')
  return { text: FORMAT + shortHash(body, CHECKSUM) + body, left, cut }
}

/** Never throws, whatever it is given. */
export function readState(text: string): Result<Course> {
  if (text.length > MOST_ANYWHERE) return fail(stateProblem('lms/state-damaged', 'it is too long'))
  const former = text.startsWith(FORMER)
  if (!text.startsWith(FORMAT) && !former) {
    const newer = /^A[3-9]/.test(text)
    return fail(stateProblem(newer ? 'lms/state-newer' : 'lms/state-foreign', text.slice(0, 8)))
  }
  const checksum = text.slice(FORMAT.length, FORMAT.length + CHECKSUM)
  const body = text.slice(FORMAT.length + CHECKSUM)
  if (shortHash(body, CHECKSUM) !== checksum) return fail(stateProblem('lms/state-damaged', 'checksum'))
  const [start = '', ...stories] = body.split(';')
  const [, sequence, registration = ''] = START.exec(former ? `${start}.` : start) ?? []
  const read = stories.map((story) => storyOf(former ? withoutMark(story) : story))
  const whole = read.filter((story) => story !== undefined)
  if (sequence === undefined || whole.length !== read.length) {
    return fail(stateProblem('lms/state-damaged', 'a story'))
  }
  return ok({ registration, sequence: Number.parseInt(sequence, 36), stories: whole })
}

/** The number of changes, and which registration it is of. */
const START = /^([0-9a-z]{1,10})\.([\w-]{5}|)$/

const withoutMark = (story: string): string => story.replace(/^([^,/]*),[F-]/, '$1')

/** Each attempt with the number of its story: the newest of every story first. */
function byWorth(
  stories: readonly StoryCourse[],
): readonly (readonly [index: number, attempt: PackedAttempt, first: boolean])[] {
  const all = stories.flatMap(({ attempts }, index) =>
    attempts.map((attempt, place) => [index, attempt, place === 0] as const),
  )
  const first = all.filter(([, , isFirst]) => isFirst)
  const older = all.filter(([, , isFirst]) => !isFirst)
  return [...first, ...older.sort(([, a], [, b]) => b.minutes - a.minutes)]
}

function headOf({ story, best }: StoryCourse): string {
  if (!best) return escaped(story)
  return [escaped(story), ...SCORES.map((score) => rounded(best.scores[score])), escaped(best.ending)].join(
    ',',
  )
}

const rounded = (score: number): string => String(Math.round(score * 100) / 100)

/** What `encodeURIComponent` leaves is ASCII without `;`, `,` and `/`. It throws on half of a surrogate pair, which no id should hold. */
const escaped = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return shortHash(text, 6)
  }
}

const attemptText = ({ key, revision, seed, minutes, ended, log }: PackedAttempt): string =>
  `${key}${revision}${inDigits(seed, 6)}${inDigits(minutes, 5)}${ended ? 'E' : '-'}${log}`

function storyOf(text: string): StoryCourse | undefined {
  const [head = '', ...attempts] = text.split('/')
  const [story = '', ...rest] = head.split(',')
  const read = attempts.map(attemptOf)
  const whole = read.filter((attempt) => attempt !== undefined)
  const best = bestOf(rest)
  const name = unescaped(story)
  if (!name || name in {} || best === 'damaged' || whole.length !== read.length) return undefined
  return { story: name, ...(best && { best }), attempts: whole }
}

function bestOf(fields: readonly string[]): Best | undefined | 'damaged' {
  if (fields.length === 0) return undefined
  const [trust = 0, empathy = 0, reliability = 0] = fields.map(Number)
  const ending = unescaped(fields[3] ?? '')
  if (![trust, empathy, reliability].every(Number.isFinite) || ending === undefined) return 'damaged'
  const scores: Scores = { trust, empathy, reliability }
  return { ending, scores }
}

/** The characters of `DIGITS` in codes.ts. */
const ATTEMPT = new RegExp(`^[\\w-]{${HEAD}}(?:[\\w-]{${CODE_LENGTH}})*$`)

function attemptOf(text: string): PackedAttempt | undefined {
  if (!ATTEMPT.test(text)) return undefined
  const seed = fromDigits(text.slice(9, 15))
  if (seed >= 2 ** 32) return undefined
  return {
    key: text.slice(0, 5),
    revision: text.slice(5, 9),
    seed,
    minutes: fromDigits(text.slice(15, 20)),
    ended: text[20] === 'E',
    log: text.slice(HEAD),
  }
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const MESSAGES = {
  'lms/state-foreign': 'Unexpected text in the state that the LMS kept, expected one of Alongside',
  'lms/state-newer': 'Unexpected version of the state that the LMS kept, expected version 2',
  'lms/state-damaged': 'Unexpected damage to the state that the LMS kept',
} as const

const stateProblem = (code: keyof typeof MESSAGES, detail: string): Problem => ({
  code,
  message: `${MESSAGES[code]} (${detail})`,
})
