// Reads from the disk what the workbench is to know of the house. Node only.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { titlesOf } from '../report/report-subject.ts'
import { readLabels, shownEntries } from './checked.ts'
import { houseSpellings } from './dictionary-file.ts'
import { catalogueWords } from './explore-process/explore-story.ts'
import { readLearning, textOf } from './learning-files.ts'
import { readStageWords } from './stage-words.ts'
import type { HouseData } from './workbench/house.ts'

/** Of this project, wherever the stories are. */
const SOURCE = join(import.meta.dirname, '..')
const TEMPLATE = join(SOURCE, 'commands/stories/new-story')

export function readHouse(root: string): Result<HouseData, readonly Problem[]> {
  const learning = readLearning(root)
  const labels = readLabels(root)
  const spelt = houseSpellings(root)
  if (!learning.ok || !labels.ok || !spelt.ok)
    return fail([learning, labels, spelt].flatMap((result) => (result.ok ? [] : result.problem)))
  const { moves, catalogue } = learning.value
  const { figures, scenes, sounds } = readStageWords(root)
  return ok({
    words: { moves, evidence: shownEntries(root, Object.keys(catalogue.entries)), labels: labels.value },
    figures: [...figures].map(([name, manners]) => [name, manners ?? null]),
    scenes,
    sounds,
    titles: titlesOf(learning.value),
    catalogue: catalogueWords(catalogue),
    spelt: spelt.value,
    practice: textOf(root, 'stories/practice.ink'),
    template: filesIn(TEMPLATE),
    reportStyle: readFileSync(join(SOURCE, 'report/report.css'), 'utf8'),
  })
}

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  existsSync(folder)
    ? Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
    : {}
