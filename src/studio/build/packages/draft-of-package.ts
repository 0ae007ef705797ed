// What a package was made with, read from its zip, so that the next version of a course begins where this one ended. Pure.

import { strFromU8 } from 'fflate'
import { LONGEST_ID, PACKAGED } from '../../../app/author/package-choices.ts'
import { type PackageDraft, PLAIN_DRAFT } from '../../../app/author/package-draft.ts'
import type { DroppedFile } from '../../../app/author/workbench.ts'
import { PLAIN, readSetting } from '../../../app/lms/setting.ts'
import { parseSupport } from '../../../app/saves/support.ts'
import { addressShown } from '../../../model/address.ts'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import { zippedFiles } from '../workbench/dropped-zip.ts'
import { serviceIn } from './package-files.ts'

/** Bytes of a file that is read; the page has own stories in it. */
const MOST = 200_000_000

/** Fails with `author/broken-zip`, `author/no-package` or `lms/setting`. Never throws. */
export function draftOfPackage(zip: DroppedFile): Result<PackageDraft> {
  const files = zippedFiles(zip)
  if (!files.ok) return files
  const text = (name: string): string | undefined => {
    const file = files.value.find(({ path, isLocked, size }) => path === name && !isLocked && size <= MOST)
    const bytes = file?.unpack()
    return bytes?.ok ? strFromU8(bytes.value) : undefined
  }
  const settings = text('setting.json')
  if (settings === undefined) return fail(noPackage(zip.path))
  const setting = readSetting(settings)
  if (!setting.ok) return setting
  const { stories, passMark, asks, tellScores, tellDecisions, id, title, iri } = setting.value
  const standard = PACKAGED.find((name) => name === setting.value.standard)
  if (!standard) return fail(noPackage(zip.path))
  const base = iri.endsWith(`/${id}`) ? iri.slice(0, -id.length - 1) : iri
  return ok({
    ...(stories !== 'all' && { stories: [...stories] }),
    standard,
    asks,
    hasMark: passMark !== null,
    percent: passMark === null ? PLAIN_DRAFT.percent : `${passMark.percent}`,
    tellDecisions,
    // Where there is a mark the package tells them whatever was chosen.
    tellScores: tellScores && passMark === null,
    contacts: parseSupport(text('support.json') ?? '').map((contact) => ({
      name: contact.name,
      text: contact.text ?? '',
      address: addressShown(contact.address ?? ''),
    })),
    title,
    id: id.slice(0, LONGEST_ID),
    service: serviceIn(text('index.html') ?? '') ?? '',
    iri: base === PLAIN.iri ? '' : base,
  })
}

const noPackage = (path: string): Problem => ({
  code: 'author/no-package',
  message: `Unexpected content of ${path}, expected a package of Alongside, as it was uploaded`,
  hint: 'A package is a zip with setting.json in it, such as alongside-tyler-scorm12.zip.',
})
