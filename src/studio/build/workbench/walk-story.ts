// Walks the story that is open, plays it by rules of thumb, judges it by every rule that one story alone can be judged by, and writes
// its report. Takes as long as it is given and about that; says how much of the story it has seen.

import type { WalkAnswer } from '../../../app/author/workbench.ts'
import { type OwnStory, readStoryFile, writeStoryFile } from '../../../app/saves/story-file.ts'
import type { Beat } from '../../../model/beat.ts'
import { replay } from '../../../model/replay.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { playable } from '../../../model/story/playable.ts'
import type { ExploredFigures } from '../../explore/exploration.ts'
import { explore, isScored, until } from '../../explore/explore.ts'
import { isCutShort } from '../../explore/figures/cut-short.ts'
import { rangesOf } from '../../explore/figures/ranges.ts'
import type { Findings, RunFigures } from '../../explore/findings.ts'
import { judge, judgeAnywhere } from '../../explore/judge.ts'
import { sortProblems } from '../../explore/judged-problems.ts'
import { retold } from '../../explore/retell.ts'
import type { JudgedProblem, RuleInput } from '../../explore/rule.ts'
import { ENOUGH } from '../../explore/rules/too-little.ts'
import { playStrategies } from '../../explore/strategies/all-strategies.ts'
import { forkable } from '../../ink/forkable.ts'
import { reportPage } from '../../report/report-page.tsx'
import { runOf } from '../../report/report-subject.ts'
import { textInput } from '../rule-input.ts'
import { inBrowser } from './browser-names.ts'
import { isOf, wordsFor } from './card-in-use.ts'
import { asFound, weighedBy } from './found-problems.ts'
import type { House } from './house.ts'
import { type OpenedStory, textsOf } from './open-files.ts'

export interface WalkAsk {
  readonly seconds: number
  readonly onProgress: (states: number) => void
}

/** Of the time: for walking, and for rules of thumb. Random runs in place of a walk take a third of its share again. */
const WALKING = 0.6
const PLAYING = 0.2
/** A browser may have less memory than an author's machine: these take about a gigabyte. A story of the house has a third of them. */
const MOST_STATES = 1_000_000

export function walkStory(opened: OpenedStory, house: House, { seconds, onProgress }: WalkAsk): WalkAnswer {
  const began = Date.now()
  const compiled = opened.story.compiled as CompiledStory
  const findings = explore(forkable(compiled, opened.source), {
    seconds: seconds * WALKING,
    maxStates: MOST_STATES,
    onProgress,
  })
  const explored = { findings, strategies: strategiesOf(opened, findings, house, seconds * PLAYING) }
  const checked = checkedBy(opened, explored, house)
  const isShort = isShortBy(findings) ?? opened.isShort
  const problems = sortProblems(
    weighedBy({ card: opened.card, isShort }, [...opened.problems, ...judged(opened, findings, checked)]),
  ).map(inBrowser)
  const spent = (Date.now() - began) / 1000
  const tell = (run: RunFigures | undefined): readonly Beat[] | undefined => run && told(compiled, run)
  const [best, worst] = [tell(findings.best), tell(findings.worst)]
  const report = reportPage(
    {
      ...explored,
      problems,
      seconds: spent,
      about: opened.story.about,
      ...(checked && { checked }),
      ...house.titles,
      ...(best && { best }),
      ...(worst && { worst }),
    },
    house.reportStyle,
  )
  return {
    story: withRanges(opened.story, findings),
    problems: asFound(problems),
    isShort,
    complete: findings.complete,
    states: findings.states,
    seconds: Math.round(spent * 10) / 10,
    report,
  }
}

/** Undefined where not every run was walked to its end. */
const isShortBy = (findings: Findings): boolean | undefined => {
  const { complete, loops, decisions } = findings
  if (!complete || loops.length > 0 || isCutShort(findings)) return undefined
  return decisions.max !== null && decisions.max < ENOUGH
}

/** None of those that ask for other stories: this one may be the only one that its author has. */
function strategiesOf(
  { story, source }: OpenedStory,
  findings: Findings,
  { catalogue }: House,
  seconds: number,
): ExploredFigures['strategies'] {
  if (!isScored(findings)) return []
  const played = retold(forkable(story.compiled as CompiledStory, source))
  return playStrategies(played, { findings, catalogue, goOn: until(seconds * 1000) })
}

/** Undefined where only compiled Ink was dropped: the rules of the house ask for the source. */
const checkedBy = (opened: OpenedStory, explored: ExploredFigures, house: House): RuleInput | undefined =>
  opened.sources.length === 0
    ? undefined
    : { ...textInput(textsOf(opened), wordsFor(opened.card, house)), ...explored }

const judged = (
  { card, source }: OpenedStory,
  findings: Findings,
  checked: RuleInput | undefined,
): readonly JudgedProblem[] =>
  checked ? judge(checked).filter(isOf(card)) : judgeAnywhere({ findings, file: source.file })

function told(compiled: CompiledStory, { log }: RunFigures): readonly Beat[] | undefined {
  const story = playable(compiled)
  const run = story.ok ? replay(story.value, runOf(compiled, log)) : story
  return run.ok ? run.value.beats : undefined
}

/** Without them where a story file cannot hold them, such as a score that is no number. */
function withRanges(story: OwnStory, findings: Findings): OwnStory {
  const { story: _, ...ranges } = rangesOf(findings)
  const walked: OwnStory = { ...story, about: { ...story.about, ranges } }
  return readStoryFile(writeStoryFile(walked)).ok ? walked : story
}
