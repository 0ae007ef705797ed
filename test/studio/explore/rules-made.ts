// Findings and stories made by hand, for what an example cannot show: figures at a limit, what was only sampled, wording.

import type { About } from '../../../src/model/about.ts'
import type { Effects } from '../../../src/model/score.ts'
import { britishDictionary } from '../../../src/studio/build/dictionary-file.ts'
import { readingAge } from '../../../src/studio/build/reading-age.ts'
import { sourceChanges } from '../../../src/studio/build/source-changes.ts'
import type {
  Findings,
  OptionFigures,
  Point,
  ScoreRange,
  Variant,
} from '../../../src/studio/explore/findings.ts'
import type { RuleInput } from '../../../src/studio/explore/rule.ts'
import { misspeltTags, sourceTags, sourceWords } from '../../../src/studio/ink/source-words.ts'

export const FILE = 'stories/ana/story.ink'

const ABOUT: About = {
  id: 'ana',
  title: 'The first day',
  child: { name: 'Ana', age: 15 },
  figure: 'ana',
  manager: { name: 'Ros', figure: 'ros' },
  minutes: 5,
  order: 1,
  contentNote: 'Nothing.',
  opening: { trust: 8, empathy: 8, reliability: 8 },
  promises: {},
  endings: {},
}

const RANGE: ScoreRange = {
  start: 8,
  min: 8,
  max: 8,
  lowest: { value: 8, log: [] },
  highest: { value: 8, log: [] },
}

const NONE: Findings = {
  story: 'ana',
  revision: '1',
  complete: true,
  stoppedBy: [],
  states: 1,
  turns: 1,
  counted: { kind: 'runs', runs: 1 },
  decisions: { min: 12, max: 12 },
  said: { min: 3, max: 3 },
  words: { min: 2000, max: 2000 },
  opening: 100,
  scores: { trust: RANGE, empathy: RANGE, reliability: RANGE },
  distribution: { trust: [], empathy: [], reliability: [] },
  together: [],
  endings: ['a', 'b', 'c', 'd'].map((id) => ({ id, share: 0.25, log: [] })),
  unreached: [],
  lines: { reached: 1, all: 1 },
  troubles: [],
  loops: [],
  promises: [],
  afters: [],
  untraced: [],
  points: [],
}

export interface Made {
  readonly findings?: Partial<Findings>
  readonly source?: string
  readonly strategies?: RuleInput['strategies']
  readonly labels?: RuleInput['labels']
}

export const made = ({ findings, source = '', strategies = [], labels = {} }: Made): RuleInput => ({
  findings: { ...NONE, ...findings },
  strategies,
  file: FILE,
  cardFile: 'stories/ana/story.yaml',
  about: ABOUT,
  tags: sourceTags(source, FILE),
  misspelt: misspeltTags(source, FILE),
  words: sourceWords(source, FILE),
  people: [],
  places: [],
  owes: [],
  owedAt: () => ({ file: 'stories/ana/story.yaml', line: 1 }),
  changes: sourceChanges(source, FILE),
  remembered: [],
  moves: {},
  evidence: [],
  labels,
  dictionary: britishDictionary(),
  readingAge,
})

/** An option by its words and what it does to trust, or to all three scores. */
export type Given = readonly [text: string, effects: number | Effects]

/** A decision whose options always do the same. */
export function aPoint(line: number, ...given: readonly Given[]): Point {
  const options = given.map(([text, effects], index) =>
    anOption(`at${line}.o${index}`, text, line + index + 1, [
      typeof effects === 'number' ? trust(effects) : effects,
    ]),
  )
  return {
    id: options[0]?.id ?? '',
    place: { file: FILE, line },
    visits: 1,
    asked: [],
    pinned: false,
    log: [],
    options,
    next: [],
    situations: [{ share: 1, offered: options.map((_, option) => ({ option, variant: 0 })) }],
  }
}

export const trust = (by: number): Effects => ({ trust: by, empathy: 0, reliability: 0 })

export const anOption = (
  id: string,
  text: string,
  line: number,
  does: readonly Effects[],
): OptionFigures => ({
  id,
  text,
  place: { file: FILE, line },
  share: 0.5,
  variants: does.map(
    (effects): Variant => ({
      text,
      share: 1 / does.length,
      effects,
      moved: effects,
      promises: [],
      answer: [],
      evidence: [],
      see: [],
      log: [id],
    }),
  ),
})
