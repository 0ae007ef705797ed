// stories.json: which of a service's own stories lie beside the page, and what the service is called. A file that people write, so a
// mistake in it is named.

import * as v from 'valibot'
import { fail, ok, type Result } from '../../model/result.ts'
import { STORY_ENDING } from './story-file.ts'

export const STORY_LIST = 'stories.json'
/** More would keep a start page busy. */
const MOST = 40

const list = v.object({
  service: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(120))),
  stories: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.maxLength(120),
        // In the page's own folder: nothing is fetched from elsewhere.
        v.regex(/^[\w-][\w.-]*\.alongside$/),
      ),
    ),
    v.maxLength(MOST),
  ),
})

export interface StoryList {
  readonly service?: string
  /** Names of files beside the page. */
  readonly stories: readonly string[]
}

export const NO_STORIES: StoryList = { stories: [] }

/** Fails with `own/list`. Never throws. */
export function readStoryList(text: string): Result<StoryList> {
  try {
    const { service, stories } = v.parse(list, JSON.parse(text))
    return ok({ ...(service && { service }), stories: [...new Set(stories)] })
  } catch (cause) {
    return fail({
      code: 'own/list',
      message: `Unexpected content of ${STORY_LIST}, expected {"service": "…", "stories": ["nadia${STORY_ENDING}"]} with at most ${MOST} names`,
      cause,
    })
  }
}
