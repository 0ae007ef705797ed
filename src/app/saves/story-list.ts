// stories.json: which of a service's own stories lie beside the page, and what the service is called. A file that people write, so a
// mistake in it is named.

import * as v from 'valibot'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { STORY_ENDING } from './story-file.ts'

export const STORY_LIST = 'stories.json'
/** More would keep a start page busy. */
const MOST = 40

const LONGEST_NAME = 120

/** In the page's own folder: nothing is fetched from elsewhere. */
const fileName = v.pipe(
  v.string(),
  v.maxLength(LONGEST_NAME),
  v.regex(/^(?![.\s])[^/\\:?#%\p{Cc}]+\.alongside$/u),
)

const list = v.object({
  service: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME))),
  stories: v.pipe(v.array(v.unknown()), v.maxLength(MOST)),
})

export interface StoryList {
  readonly service?: string
  /** Names of files beside the page. */
  readonly stories: readonly string[]
  /** Names that cannot be used, each with what is wrong with it; absent where there are none. */
  readonly wrong?: readonly { readonly file: string; readonly problem: Problem }[]
}

export const NO_STORIES: StoryList = { stories: [] }

/** Fails with `own/list`, in words for whoever wrote the file; a name that cannot be used costs only itself. Never throws. */
export function readStoryList(text: string): Result<StoryList> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    return refusal(`its text is no JSON, perhaps for a comma or a quotation mark (${said})`)
  }
  const read = v.safeParse(list, data)
  if (!read.success) return refusal(faultIn(data))
  const { service, stories } = read.output
  const wrong = stories.flatMap((name, index) => (v.is(fileName, name) ? [] : [wrongName(name, index + 1)]))
  return ok({
    ...(service && { service }),
    stories: [...new Set(stories.filter((name) => v.is(fileName, name)))],
    ...(wrong.length > 0 && { wrong }),
  })
}

function wrongName(name: unknown, number: number) {
  const written = JSON.stringify(name)?.slice(0, 130)
  return {
    file: STORY_LIST,
    problem: {
      code: 'own/list-name',
      message: `Unexpected name ${number} of the list in ${STORY_LIST}: ${written}, expected that of a file beside the page that ends in ${STORY_ENDING}`,
      hint: `A name has at most ${LONGEST_NAME} characters, no dot or space before it, and none of / \\ : ? # and %. Rename the file where it has, and write its new name.`,
    },
  }
}

/** What the schema refuses, in a few words. */
function faultIn(data: unknown): string {
  const { service, stories } = (data ?? {}) as { readonly service?: unknown; readonly stories?: unknown }
  if (!Array.isArray(stories)) return 'its “stories” is no list in [ and ]'
  if (stories.length > MOST) return `its list has ${stories.length} names, and ${MOST} at the most are read`
  return `its “service” is no name of up to ${LONGEST_NAME} characters: ${JSON.stringify(service)?.slice(0, 130)}`
}

const refusal = (fault: string): Result<never> =>
  fail({
    code: 'own/list',
    message: `Unexpected content of ${STORY_LIST}: ${fault}`,
    hint: `It looks like this: {"service": "Northmoor", "stories": ["nadia${STORY_ENDING}"]}`,
  })
