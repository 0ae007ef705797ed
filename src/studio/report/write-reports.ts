// Writes a page for each story that was explored, and an index where there are several. The best and the worst run are told in the
// process for Ink, since a story may never stop.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Beat } from '../../model/beat.ts'
import { checkedOf } from '../build/checked.ts'
import type { ExploreResult } from '../build/explore-process/explore-stories.ts'
import type { InkProcess } from '../build/ink-process.ts'
import type { Learning } from '../build/learning-files.ts'
import type { RunFigures } from '../explore/findings.ts'
import { reportIndex, reportPage } from './report-page.tsx'
import { type ReportSubject, runOf, titlesOf } from './report-subject.ts'

const style = readFileSync(join(import.meta.dirname, 'report.css'), 'utf8')

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
  const texts = pages.map(({ subject, href }) => [href, reportPage(subject, style)] as const)
  const all = pages.length > 1 ? [['index.html', reportIndex(pages, style)] as const, ...texts] : texts
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
    ...titlesOf(learning),
    ...(good && { best: good }),
    ...(bad && { worst: bad }),
  }
}

async function fullRun(
  { compiled, file }: ExploreResult,
  run: RunFigures | undefined,
  ink: InkProcess,
): Promise<readonly Beat[] | undefined> {
  if (!compiled || !run) return undefined
  const replayed = await ink.tell(compiled, runOf(compiled, run.log), file)
  return replayed.ok ? replayed.value.beats : undefined
}
