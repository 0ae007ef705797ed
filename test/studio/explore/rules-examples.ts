// Reads the examples in the heads of the rules, and makes of each a whole small story that was walked and played.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { About } from '../../../src/model/about.ts'
import { britishDictionary } from '../../../src/studio/build/dictionary-file.ts'
import { readingAge } from '../../../src/studio/build/reading-age.ts'
import { sourceChanges } from '../../../src/studio/build/source-changes.ts'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { retold } from '../../../src/studio/explore/retell.ts'
import type { RuleInput } from '../../../src/studio/explore/rule.ts'
import { playStrategies } from '../../../src/studio/explore/strategies/all-strategies.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { compile, type Source } from '../../../src/studio/ink/compile.ts'
import { forkable } from '../../../src/studio/ink/forkable.ts'
import { remembered } from '../../../src/studio/ink/remembered.ts'
import { misspeltTags, sourceTags, sourceWords } from '../../../src/studio/ink/source-words.ts'
import { unwrap } from '../../support/ink.ts'
import { root } from '../../support/stories.ts'

export interface RuleFile {
  /** Below src/studio/explore/rules. */
  readonly file: string
  readonly id: string
  readonly passes: string
  readonly fails: string
}

const FOLDER = join(root, 'src/studio/explore/rules')

/** Files that hold a rule are those with examples. */
export const ruleFiles = (): readonly RuleFile[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8')
      const passes = exampleIn(text, 'passes')
      const fails = exampleIn(text, 'fails')
      const id = file.replace(/^.*\//, '').replace(/\.ts$/, '')
      return passes && fails ? [{ file, id, passes, fails }] : []
    })

function exampleIn(text: string, name: string): string | undefined {
  const lines = text.split('\n')
  const start = lines.indexOf(`// ${name}:`)
  if (start < 0) return undefined
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('//   ') && line !== '//')
  const example = lines.slice(start + 1, end).map((line) => line.slice('//   '.length))
  return `${example.join('\n').trimEnd()}\n`
}

const STORY = 'stories/ana/story.ink'
const CARD = 'stories/ana/story.yaml'
const PRACTICE = readFileSync(join(root, 'stories/practice.ink'), 'utf8')

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
  promises: { call: 'to call' },
  endings: {},
}

/** Enough for every example but the one that is meant to be too large. */
const MAX_STATES = 200

/** The shared practice.ink stands below the example, so that its lines keep their numbers. */
export function checkedExample(text: string): RuleInput {
  const whole = `${text}${PRACTICE}`
  const source: Source = { id: 'ana', file: STORY, read: (file) => (file === STORY ? whole : undefined) }
  const { story: compiled } = unwrap(compile(source))
  const story = forkable(compiled, source)
  const findings = findingsOf(walk(story, { maxStates: MAX_STATES }))
  const ownLines = text.split('\n').length - 1
  return {
    findings: {
      ...findings,
      unreached: findings.unreached.filter(({ place }) => !place || place.line <= ownLines),
    },
    // Only for the rule that looks at them: they play the story thousands of times.
    get strategies() {
      return playStrategies(retold(story), { findings, catalogue: [] })
    },
    file: STORY,
    cardFile: CARD,
    about: ABOUT,
    tags: sourceTags(text, STORY),
    misspelt: misspeltTags(text, STORY),
    words: sourceWords(text, STORY),
    people: [],
    places: [],
    owes: [],
    owedAt: () => ({ file: CARD, line: 1 }),
    changes: sourceChanges(text, STORY),
    remembered: remembered(compiled).map((one) => ({ ...one, place: { file: STORY, line: 1 } })),
    moves: {
      wait: { name: 'Leaving time', meaning: 'You say nothing.', next: 'Wait.' },
      secrecy_promise: {
        name: 'Promising secrecy',
        meaning: 'It stays here.',
        next: 'Say who reads it.',
        redLine: 'secrecy',
      },
      contact_unasked: {
        name: 'Contact without a yes',
        meaning: 'Somebody who was harmed is approached.',
        next: 'Wait for a yes.',
        redLine: 'contact',
      },
      promise_outcome: {
        name: 'Promising an outcome',
        meaning: 'It will be fine.',
        next: 'Say who decides.',
        redLine: 'outcome',
      },
    },
    evidence: [
      { id: 'pace_of_child', place: { file: 'stories/evidence/communication.yaml', line: 1 } },
      { id: 'open_and_honest', place: { file: 'stories/evidence/honesty.yaml', line: 1 } },
    ],
    labels: { offender: 'the child’s name', 'young offender': 'the child’s name' },
    dictionary: britishDictionary(),
    readingAge,
  }
}
