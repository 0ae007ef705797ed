// stories.json: which of a service's own stories lie beside the page, and what the service is called. A file that people write, so a
// mistake in it is named.

import * as v from 'valibot'
import { fail, ok, type Result } from '../../model/result.ts'
import { STORY_ENDING } from './story-file.ts'

export const STORY_LIST = 'stories.json'
/** More would keep a start page busy. */
const MOST = 40

const LONGEST_NAME = 120

/** In the page's own folder: nothing is fetched from elsewhere. */
const fileName = v.pipe(v.string(), v.maxLength(LONGEST_NAME), v.regex(/^[\w-][\w.-]*\.alongside$/))

const list = v.object({
  service: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME))),
  stories: v.pipe(v.array(fileName), v.maxLength(MOST)),
})

export interface StoryList {
  readonly service?: string
  /** Names of files beside the page. */
  readonly stories: readonly string[]
}

export const NO_STORIES: StoryList = { stories: [] }

/** Fails with `own/list`, in words for whoever wrote the file. Never throws. */
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
  return ok({ ...(service && { service }), stories: [...new Set(stories)] })
}

/** What the schema refuses, in a few words. */
function faultIn(data: unknown): string {
  const { service, stories } = (data ?? {}) as { readonly service?: unknown; readonly stories?: unknown }
  if (!Array.isArray(stories)) return 'its “stories” is no list in [ and ]'
  if (stories.length > MOST) return `its list has ${stories.length} names, and ${MOST} at the most are read`
  const wrong = stories.findIndex((name) => !v.is(fileName, name))
  if (wrong >= 0)
    return `name ${wrong + 1} of its list, ${JSON.stringify(stories[wrong])?.slice(0, 130)}, is not that of a file beside the page that ends in ${STORY_ENDING}`
  return `its “service” is no name of up to ${LONGEST_NAME} characters: ${JSON.stringify(service)?.slice(0, 130)}`
}

const refusal = (fault: string): Result<never> =>
  fail({
    code: 'own/list',
    message: `Unexpected content of ${STORY_LIST}: ${fault}`,
    hint: `It looks like this: {"service": "Northmoor", "stories": ["nadia${STORY_ENDING}"]}`,
  })
