// Makes the zip that somebody chose from a site that was built: the same from a folder as from a browser, which differ in where the
// bytes come from. Pure: files are fetched by a function that is passed in.

import { checkChoices, type PackageAnswer, type PackageChoices } from '../../../app/author/package-choices.ts'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { playable } from '../../../model/story/playable.ts'
import { contentHash } from './content-hash.ts'
import { zipped } from './package-files.ts'
import { filesOf, packageOf } from './package-of.ts'
import { type ListedFile, PACKING_LIST, readPackingList } from './packing-list.ts'

export interface PackageSource {
  /** Bytes of a file of the site by its path, as in `assets/tyler.js`; undefined where there is none. May reject where nothing answers. */
  readonly fetchBytes: (name: string) => Promise<Uint8Array | undefined>
}

/** So many at once; a page with more than a hundred files would otherwise ask for all of them in one moment. */
const AT_ONCE = 8

/**
 * Never rejects. Fails with `package/choice` (each with its field) where the choices are wrong, and with `package/no-answer`, `package/no-list`,
 * `package/list`, `package/no-file` or `package/changed-file` where the site does not give what it had when its page was loaded.
 */
export async function makePackage(choices: PackageChoices, source: PackageSource): Promise<PackageAnswer> {
  const made = await packageFrom(choices, source)
  // Causes may be of a kind that cannot leave a worker.
  return made.ok ? made : fail(made.problem.map(({ cause: _, ...problem }) => problem))
}

async function packageFrom(choices: PackageChoices, { fetchBytes }: PackageSource): Promise<PackageAnswer> {
  try {
    const listed = await fetchBytes(PACKING_LIST)
    if (!listed) return fail([noList])
    const list = readPackingList(new TextDecoder().decode(listed))
    if (!list.ok) return fail([list.problem])
    const checked = checkChoices(
      choices,
      list.value.stories.map(({ id }) => id),
    )
    if (!checked.ok) return checked
    const unplayable = unplayableIn(checked.value)
    if (unplayable.length > 0) return fail(unplayable)
    const files = await fetchAll(filesOf(checked.value, list.value), fetchBytes)
    if (!files.ok) return files
    const { name, files: packed } = packageOf(checked.value, list.value, files.value)
    return ok({ name, bytes: zipped(packed) })
  } catch (cause) {
    return fail([
      {
        code: 'package/no-answer',
        message: `Unexpected failure to fetch the files of a package: ${cause instanceof Error ? cause.message : String(cause)}`,
        hint: 'Look whether there is a network, and try again.',
      },
    ])
  }
}

const RELOAD = 'The site was replaced, or something on the way changes its files. Load the page again.'

const noList: Problem = {
  code: 'package/no-list',
  message: `Unexpected lack of ${PACKING_LIST}, expected it beside the page`,
  hint: 'Only a site that was built has it. Build it again, or put all of its files on the server.',
}

async function fetchAll(
  files: readonly ListedFile[],
  fetchBytes: PackageSource['fetchBytes'],
): Promise<Result<ReadonlyMap<string, Uint8Array>, readonly Problem[]>> {
  const fetched = new Map<string, Uint8Array>()
  const problems: Problem[] = []
  const waiting = [...files]
  const fetchNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const bytes = await fetchBytes(file.name)
      if (!bytes) problems.push(missing(file.name))
      else if (bytes.length !== file.bytes || contentHash(bytes) !== file.hash)
        problems.push(changed(file.name))
      else fetched.set(file.name, bytes)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
  return problems.length > 0 ? fail(problems.sort((a, b) => (a.message < b.message ? -1 : 1))) : ok(fetched)
}

const missing = (name: string): Problem => ({
  code: 'package/no-file',
  message: `Unexpected lack of ${name}, expected it beside the page`,
  hint: RELOAD,
})

const changed = (name: string): Problem => ({
  code: 'package/changed-file',
  message: `Unexpected content of ${name}, expected what the build wrote`,
  hint: RELOAD,
})

/** Also begins each, so that what nobody could play is refused while whoever packs it is there. */
const unplayableIn = ({ stories }: PackageChoices): readonly Problem[] =>
  stories.flatMap((story) => {
    if (typeof story === 'string') return []
    const told = playable(story.compiled as CompiledStory)
    const opening = told.ok ? told.value.begin(1) : told
    return opening.ok ? [] : [{ ...opening.problem, code: 'package/unplayable', cause: opening.problem }]
  })
