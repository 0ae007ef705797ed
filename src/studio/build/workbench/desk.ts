// Answers what the workbench asks, one question after another, and remembers the story that was opened last. Between the worker, which
// only passes messages on, and the parts that know files and stories.

import type { FoundProblem, WorkbenchReply, WorkbenchRequest } from '../../../app/author/workbench.ts'
import type { Problem } from '../../../model/result.ts'
import type { Dictionary } from '../../explore/rule.ts'
import { draftOfPackage } from '../packages/draft-of-package.ts'
import { fetchBytesFrom } from '../packages/fetch-bytes.ts'
import { makePackage } from '../packages/make-package.ts'
import { type House, withDictionary } from './house.ts'
import { type OpenedStory, openFiles } from './open-files.ts'
import { sourcesZip } from './sources-zip.ts'
import { templateZip } from './template.ts'
import { walkStory } from './walk-story.ts'

/** Gives any number of replies, the last of which is the answer or says why there is none. Never rejects. */
export type Desk = (request: WorkbenchRequest, reply: (reply: WorkbenchReply) => void) => Promise<void>

export interface DeskNeeds {
  readonly house: House
  /** British English. Rejects where it does not come; a story is looked at without it then, and that is said. */
  readonly fetchDictionary: () => Promise<Dictionary>
  /** For the files of a site that a package is made of. */
  readonly fetchFile: typeof fetch
}

export function createDesk({ house, fetchDictionary, fetchFile }: DeskNeeds): Desk {
  let opened: OpenedStory | undefined
  let speller: Promise<House> | undefined
  const spelling = () => {
    speller ??= fetchDictionary().then((words) => withDictionary(house, words))
    return speller.catch(() => {
      // Asked for anew with the next story.
      speller = undefined
      return house
    })
  }

  /** Says so where no word was looked up. */
  const spelt = <Answer extends { readonly problems: readonly FoundProblem[] }>(
    told: Answer,
    speaking: House,
  ) => (speaking === house ? { ...told, problems: [...told.problems, NOT_SPELT] } : told)

  async function answerTo(
    request: WorkbenchRequest,
    reply: (reply: WorkbenchReply) => void,
  ): Promise<WorkbenchReply> {
    switch (request.kind) {
      case 'template':
        return answer(templateZip(house, request.name))
      case 'sources': {
        const zipped = sourcesZip(request)
        return zipped.ok ? answer(zipped.value) : failed(zipped.problem)
      }
      case 'package':
        return answer(
          await makePackage(request.choices, { fetchBytes: fetchBytesFrom(request.site, fetchFile) }),
        )
      case 'packed': {
        const draft = draftOfPackage(request.file)
        return draft.ok ? answer(draft.value) : failed(draft.problem)
      }
      case 'open': {
        opened = undefined
        const speaking = await spelling()
        const opening = openFiles(request, speaking)
        if (!opening.ok) return failed(opening.problem)
        opened = opening.value.opened
        const told = opening.value.answer
        return answer(told.kind === 'opened' ? spelt(told, speaking) : told)
      }
      case 'walk': {
        if (!opened) return failed(nothingOpen)
        const { seconds } = request
        const speaking = await spelling()
        const onProgress = (states: number) => reply({ kind: 'progress', states })
        return answer(spelt(walkStory(opened, speaking, { seconds, onProgress }), speaking))
      }
    }
  }

  return async (request, reply) => {
    try {
      reply(await answerTo(request, reply))
    } catch (cause) {
      // A file can be so strange that the program, Ink's compiler or the browser's memory gives in; the page must hear of it.
      reply(failed(givenIn(cause)))
    }
  }
}

const answer = (value: unknown): WorkbenchReply => ({ kind: 'answer', answer: value })

/** Without its cause, which may be of a kind that cannot leave a worker. */
const failed = ({ cause: _, ...problem }: Problem): WorkbenchReply => ({ kind: 'failed', problem })

const NOT_SPELT: FoundProblem = {
  severity: 'warning',
  about: 'text',
  code: 'author/no-dictionary',
  message: 'Unexpected lack of the dictionary, expected it beside the page: no word was looked up',
  hint: 'Put the files in again when there is a network.',
}

const nothingOpen: Problem = {
  code: 'author/nothing-open',
  message: 'Unexpected question about a story, expected one to be open',
  hint: 'Drop its files again.',
}

const givenIn = (cause: unknown): Problem => ({
  code: 'author/failed',
  message: `Unexpected failure in the workbench, expected it to manage any file: ${cause instanceof Error ? cause.message : String(cause)}`,
  hint: 'What was changed last in the files may show what it stumbles over.',
})
