// Writes a page for each story that was explored, and an index where there are several. The best and the worst run are told in the
// process for Ink, since a story may never stop.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evidence as words } from '../../app/wording/evidence.ts'
import type { Beat } from '../../model/beat.ts'
import { isRule } from '../../model/evidence/entry.ts'
import { beginRun, take } from '../../model/run.ts'
import { checkedOf } from '../build/checked.ts'
import type { ExploreResult } from '../build/explore-process/explore-stories.ts'
import type { InkProcess } from '../build/ink-process.ts'
import type { Learning } from '../build/learning-files.ts'
import type { RunFigures } from '../explore/findings.ts'
import { reportIndex, reportPage } from './report-page.tsx'
import type { ReportSubject } from './report-subject.ts'

/** @returns the files, the one to begin with first */
export async function writeReports(
  stories: readonly ExploreResult[],
  learning: Learning | undefined,
  ink: InkProcess,
  folder: string,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const pages: { readonly subject: ReportSubject; readonly href: string }[] = []
  for (const story of stories) {
    const subject = await subjectOf(story, learning, ink)
    if (subject) pages.push({ subject, href: `${story.file.id}.html` })
  }
  const texts = pages.map(({ subject, href }) => [href, reportPage(subject)] as const)
  const all = pages.length > 1 ? [['index.html', reportIndex(pages)] as const, ...texts] : texts
  return all.map(([name, text]) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  })
}

async function subjectOf(
  story: ExploreResult,
  learning: Learning | undefined,
  ink: InkProcess,
): Promise<ReportSubject | undefined> {
  const { exploration, about, compiled, file } = story
  if (!exploration) return undefined
  const checked = about && compiled ? checkedOf(file.root, compiled, exploration) : undefined
  const { best, worst } = exploration.findings
  const [good, bad] = [await fullRun(story, best, ink), await fullRun(story, worst, ink)]
  return {
    ...exploration,
    file: file.file,
    ...(about && { about }),
    ...(checked?.ok && { checked: checked.value }),
    moves: mapped(learning?.moves ?? {}, ({ name }) => name),
    evidence: mapped(learning?.catalogue.entries ?? {}, (entry) =>
      words.titled(entry.title, entry.kind, isRule(entry) ? undefined : entry.sure),
    ),
    ...(good && { best: good }),
    ...(bad && { worst: bad }),
  }
}

const mapped = <T>(
  all: Readonly<Record<string, T>>,
  textOf: (value: T) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(all).map(([id, value]) => [id, textOf(value)]))

/** Any number: it decides the order of the options, and chance where a story uses it. */
const SEED = 1

async function fullRun(
  { compiled, file }: ExploreResult,
  run: RunFigures | undefined,
  ink: InkProcess,
): Promise<readonly Beat[] | undefined> {
  if (!compiled || !run) return undefined
  const begun = beginRun(compiled.id, compiled.revision, SEED)
  const replayed = await ink.tell(
    compiled,
    run.log.reduce((all, id) => take(all, id, 0), begun),
    file,
  )
  return replayed.ok ? replayed.value.beats : undefined
}
