// Slips that authors have made, each with all that is said of it: place, message and remedy, and nothing besides.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { TAG_KEYS } from '../../../src/model/story/tags.ts'
import { NO_CACHE } from '../../../src/studio/build/explore-process/explore-cache.ts'
import { exploreStories } from '../../../src/studio/build/explore-process/explore-stories.ts'
import { houseSubject } from '../../../src/studio/build/explore-process/subject.ts'
import { createInkProcess } from '../../../src/studio/build/ink-process.ts'
import { readLearning } from '../../../src/studio/build/learning-files.ts'
import { releaseProblems } from '../../../src/studio/build/release.ts'
import { readStageWords } from '../../../src/studio/build/stage-words.ts'
import { buildStory } from '../../../src/studio/build/story-files.ts'
import type { JudgedProblem } from '../../../src/studio/explore/rule.ts'
import { OF_ALL_RUNS } from '../../../src/studio/explore/rules/all-rules.ts'
import { A_CARD, A_PROJECT, aFolder } from '../../support/folder.ts'
import { root } from '../../support/stories.ts'

const ink = createInkProcess()
afterAll(() => ink.dispose())

const asset = (file: string) => readFileSync(join(root, 'assets', file), 'utf8')

const STORY = `INCLUDE ../practice.ink
VAR trust = 8
VAR empathy = 8
VAR reliability = 8
LIST promise_names = call
-> room
=== room ===
Ana sits down. # scene: interview_room # sound: office
Ana: Hello. # face: worried
* (wait) Wait.
  ~ change(trust, 1)
  # move: wait # evidence: pauses
  # why: You waited, so she could say it.
- -> hall
=== hall ===
Ana: Bye. # ending: home
-> END
`
const PRACTICE = `=== function change(ref score, by) ===
~ score += by
`
const CARD = A_CARD.replace('figure: ana', 'figure: tyler')
const MAIN = 'stories/ana/story.ink'
const YAML = 'stories/ana/story.yaml'
const PROJECT: Readonly<Record<string, string>> = {
  ...A_PROJECT,
  [MAIN]: STORY,
  [YAML]: CARD,
  'stories/practice.ink': PRACTICE,
  'stories/labels.yaml': 'offender: the child’s name\n',
  'assets/cast/ana.yaml': asset('cast/tyler.yaml'),
  'assets/cast/tyler.yaml': asset('cast/tyler.yaml'),
  'assets/scenes/interview_room.yaml': '',
}

/** All that a release would say; whether the runs were walked is not asked here. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = aFolder({ ...PROJECT, ...files })
  const problems = releaseProblems(folder, [await buildStory(folder, 'ana', ink)])
  return problems.filter(({ code }) => code !== 'ranges/stale').map(writeProblem)
}

function changed(file: string, before: string, after: string): Readonly<Record<string, string>> {
  const text = PROJECT[file] ?? ''
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`)
  return { [file]: text.replace(before, after) }
}

const NO_LOGIC = 'Expected some kind of logic, conditional or sequence within braces: { ... }'
const LEFT_OPEN =
  'A { } or [ ] may be left open, or a | or -> may stand inside a tag: write it with a backslash before it.'
const LONG_FORM =
  'For more than two branches write { alone, then each branch on a line that begins with - and has its condition and a colon, the last as - else:, and } alone below.'

const stage = readStageWords(root)
const faces = [...(stage.figures.get('tyler')?.face ?? [])].sort()
const KEYS = TAG_KEYS.join(', ')

describe('a slip is told with its place and its remedy, once', () => {
  it('and a story without one with nothing', async () => {
    expect(await said({})).toEqual([])
  })

  it('and a tag within the braces of a condition with nothing, since Ink reads it', async () => {
    const line = "{ room.wait: Ana: I read it. # face: worried|Ana: It didn't come.  # after: room.wait }"
    expect(await said(changed(MAIN, 'Ana: Bye.', `${line}\nAna: Bye.`))).toEqual([])
  })

  it.each<[slip: string, file: string, before: string, after: string, said: readonly string[]]>([
    [
      'an INCLUDE that is missing',
      MAIN,
      'VAR trust',
      'INCLUDE ../extras.ink\nVAR trust',
      [
        'stories/ana/story.ink:2: Unexpected INCLUDE ../extras.ink, expected a file at stories/extras.ink\n  INCLUDE paths start from stories/ana/, the folder of the main story file.',
      ],
    ],
    [
      'a misspelt tag',
      MAIN,
      '# move:',
      '# moov:',
      [
        `stories/ana/story.ink:12: Unexpected tag “# moov: wait”, expected one of ${KEYS}\n  The nearest is move.`,
      ],
    ],
    [
      'a divert in a reason',
      MAIN,
      'You waited, so',
      'You -> waited, so',
      [
        'stories/ana/story.ink:13: Unexpected -> inside the tag “# why: You -> waited, so she could say it.”, expected plain words: Ink diverts there\n  Say it in other words, or write a backslash before it: \\->',
      ],
    ],
    [
      'a # in a reason',
      MAIN,
      'so she could say it.',
      'so she could say # 4.',
      [
        `stories/ana/story.ink:13: Unexpected tag “# 4.”, expected one of ${KEYS}\n  A # inside a tag starts another tag: write \\# for the sign itself.`,
      ],
    ],
    [
      'a bracket that is not closed',
      MAIN,
      '* (wait) Wait.',
      '* (wait) [Wait.',
      [
        'stories/ana/story.ink:10: Unexpected [ without its ], expected it to be closed on the same line\n  The [ was opened on line 10: close it with ], or write \\[ where the sign itself is meant.',
      ],
    ],
    [
      'a brace that is not closed, told where it was opened',
      MAIN,
      'Ana: Hello.',
      '{ trust > 3:\nAna: Hello.',
      [
        'stories/ana/story.ink:9: Unexpected { without its }, expected it to be closed before line 15 ends\n  The { was opened on line 9: close it with }, or write \\{ where the sign itself is meant.',
      ],
    ],
    [
      'a third branch in the short form',
      MAIN,
      'Ana: Hello.',
      '{ trust > 9:\n  You nod.\n- trust > 5:\n  You wait.\n- else:\n  You go.\n}\nAna: Hello.',
      [
        `stories/ana/story.ink:11: Expected an '- else:' clause here rather than an extra condition\n  ${LONG_FORM}`,
      ],
    ],
    [
      'a branch beside its brace',
      MAIN,
      'Ana: Hello.',
      '{ trust > 9: You nod.\n- else: You go.\n}\nAna: Hello.',
      [
        `stories/ana/story.ink:9: Unexpected words after the condition of a { that closes on a later line, expected the line to end\n  Write what follows the colon on the next line. ${LONG_FORM}`,
      ],
    ],
    [
      'an else with nothing in it',
      MAIN,
      'Ana: Hello.',
      '{ trust > 9:\n  You nod.\n- else:\n}\nAna: Hello.',
      [
        "stories/ana/story.ink:11: expected content for the conditional branch following '-'\n  Nothing stands in this branch: write what it tells, or take its line with the - away.",
      ],
    ],
    [
      'braces with nothing in them',
      MAIN,
      'Ana: Hello.',
      '{\n}\nAna: Hello.',
      [
        `stories/ana/story.ink:9: ${NO_LOGIC} but saw end of line\n  A { } or [ ] may be left open, on this line or on one before it.`,
      ],
    ],
    [
      'braces with nothing in them, beside a tag',
      MAIN,
      'Ana: Hello.',
      'Ana: Hello { }.',
      [
        `stories/ana/story.ink:9: ${NO_LOGIC} but saw '}. # face: worried'\n  ${LEFT_OPEN}`,
        `stories/ana/story.ink:9: Expected end of line but saw '{ }. # face: worried'\n  ${LEFT_OPEN}`,
      ],
    ],
    [
      'a bracket of a label that is not closed',
      MAIN,
      '(wait) Wait.',
      '(wait Wait.',
      [
        'stories/ana/story.ink:10: Unexpected ( without its ), expected it to be closed on the same line\n  The ( was opened on line 10: close it with ), or write \\( where the sign itself is meant.',
      ],
    ],
    [
      'a misspelt knot',
      MAIN,
      '-> hall',
      '-> hal',
      [
        'stories/ana/story.ink:14: Unexpected divert to “hal”, expected a knot, stitch or label that there is\n  The nearest is hall.',
      ],
    ],
    [
      'a misspelt function',
      MAIN,
      'change(',
      'chnage(',
      [
        'stories/ana/story.ink:11: Unexpected function “chnage”, expected one that there is\n  The nearest is change.',
      ],
    ],
    [
      'a misspelt variable',
      MAIN,
      'Ana: Hello.',
      'Ana: {trsut > 3:Hello.|Hi.}',
      [
        'stories/ana/story.ink:9: Unexpected variable “trsut”, expected one that there is\n  The nearest is trust.',
      ],
    ],
    [
      'no label',
      MAIN,
      '* (wait) Wait.',
      '* Wait.',
      [
        'stories/ana/story.ink:10: Unexpected option “Wait.” without a label, expected one in brackets before its words\n  Write * (a_name) first, then the condition, then the words.',
      ],
    ],
    [
      'unknown evidence',
      MAIN,
      'evidence: pauses',
      'evidence: puases',
      [
        'stories/ana/story.ink:12: Unexpected evidence “puases”, expected one that stories/evidence has\n  The nearest is pauses.',
      ],
    ],
    [
      'a misspelt move',
      MAIN,
      'move: wait',
      'move: wiat',
      [
        'stories/ana/story.ink:12: Unexpected move “wiat”, expected one that stories/moves.yaml has\n  The nearest is wait.',
      ],
    ],
    [
      'a misspelt ending',
      MAIN,
      'ending: home',
      'ending: hoem',
      [
        'stories/ana/story.ink:16: Unexpected ending “hoem”, expected one that stories/ana/story.yaml has\n  The nearest is home.',
      ],
    ],
    [
      'a misspelt scene',
      MAIN,
      'interview_room',
      'interveiw_room',
      [
        'stories/ana/story.ink:8: Unexpected scene “interveiw_room”, expected one of interview_room\n  The nearest is interview_room.',
      ],
    ],
    [
      'a misspelt sound',
      MAIN,
      'sound: office',
      'sound: offcie',
      [
        `stories/ana/story.ink:8: Unexpected sound “offcie”, expected one of ${stage.sounds.join(', ')}\n  The nearest is office.`,
      ],
    ],
    [
      'a misspelt face',
      MAIN,
      'face: worried',
      'face: woried',
      [
        `stories/ana/story.ink:9: Unexpected face “woried” of ana, expected one of ${faces.join(', ')}\n  The nearest is worried.`,
      ],
    ],
    [
      'a misspelt label in a condition',
      MAIN,
      'Ana: Bye.',
      '{ room.wiat: Ana: Well. }\nAna: Bye.',
      [
        'stories/ana/story.ink:16: Unexpected name “room.wiat”, expected a knot, stitch, label or word of a list that there is\n  The nearest is room.wait.',
      ],
    ],
    [
      'a comment that is never closed',
      MAIN,
      '=== hall ===',
      '/* The hall.\n=== hall ===',
      [
        'stories/ana/story.ink:15: Unexpected /* without its */, expected it to be closed: Ink reads nothing of this file after it\n  The /* stands on line 15: write */ where the comment ends, or // before each of its lines.',
      ],
    ],
    [
      'a LIST in small letters',
      MAIN,
      'LIST promise_names = call',
      'List promise_names = call\n~ promise_names = call',
      [
        'stories/ana/story.ink:5: Unexpected List, expected LIST in capitals: as it is, Ink reads the line as words\n  Write LIST promise_names = call',
      ],
    ],
    [
      'a tilde that is missing',
      MAIN,
      '~ change(trust, 1)',
      'change(trust, 1)',
      [
        'stories/ana/story.ink:11: Unexpected words “change(trust, 1)”, expected ~ before them: as they stand, the trainee reads them\n  Write ~ change(trust, 1)',
      ],
    ],
    [
      'an INCLUDE of practice.ink that is forgotten',
      MAIN,
      'INCLUDE ../practice.ink\n',
      '',
      [
        'stories/ana/story.ink:1: Unexpected lack of INCLUDE ../practice.ink, expected it in story.ink, which uses change of that file (first on line 10)\n  Write INCLUDE ../practice.ink on a line of its own at the top.',
      ],
    ],
    [
      'an INCLUDE of practice.ink beside the story',
      MAIN,
      'INCLUDE ../practice.ink',
      'INCLUDE practice.ink',
      [
        'stories/ana/story.ink:1: Unexpected INCLUDE practice.ink, expected a file at stories/ana/practice.ink\n  INCLUDE paths start from stories/ana/, the folder of the main story file. The nearest is ../practice.ink.',
      ],
    ],
    [
      'somebody who cannot be drawn',
      MAIN,
      '# sound: office',
      '# sound: office # with: tylor',
      [
        'stories/ana/story.ink:8: Unexpected with “tylor”, expected one of ana, tyler, nobody\n  The nearest is tyler.',
      ],
    ],
    [
      'a tab in the card',
      YAML,
      'blurb:',
      '\tblurb:',
      [
        'stories/ana/story.yaml:7: Unexpected tab at the start of the line, expected spaces\n  Write two spaces for each step inwards.',
      ],
    ],
    [
      'a tab under words of several lines in the card',
      YAML,
      'content_note: Nothing.',
      'content_note: >-\n\tNothing hard.',
      [
        'stories/ana/story.yaml:10: Unexpected tab at the start of the line, expected spaces\n  Write two spaces for each step inwards.',
      ],
    ],
    [
      'a bracket of the card that is not closed',
      YAML,
      '[Waiting]',
      '[Waiting',
      [
        'stories/ana/story.yaml:10: Unexpected [ without its ], expected it to be closed\n  Write practises: [Waiting], if it ends on that line.',
      ],
    ],
    [
      'a comma of the card that is missing',
      YAML,
      'name: Ana, age',
      'name: Ana age',
      [
        'stories/ana/story.yaml:3: Unexpected “age” without a comma before it, expected one between two keys\n  Write child: { name: Ana, age: 15 }',
      ],
    ],
    [
      'a colon in the words of the card',
      YAML,
      'situation: It is Monday.',
      'situation: You are late: by ten minutes',
      [
        'stories/ana/story.yaml:8: Unexpected second colon in the words of “situation”, expected quotes around them\n  Write situation: "You are late: by ten minutes", or situation: >- and the words on a line of their own.',
      ],
    ],
    [
      'a key of the card that is missing',
      YAML,
      'figure: tyler\n',
      '',
      ['stories/ana/story.yaml:1: Unexpected lack of “figure”, expected e.g. figure: tyler'],
    ],
    [
      'a figure that there is not',
      YAML,
      'figure: tyler',
      'figure: tylor',
      [
        'stories/ana/story.yaml:4: Unexpected figure “tylor”, expected one of ana, tyler\n  Each .yaml file in assets/cast is a figure.',
      ],
    ],
    [
      'another opening than the story has',
      YAML,
      'trust: 8',
      'trust: 9',
      ['stories/ana/story.yaml:11: Unexpected trust of 9 at the opening, expected 8 as in the story'],
    ],
  ])('%s', async (_, file, before, after, expected) => {
    expect(await said(changed(file, before, after))).toEqual(expected)
  })

  it('a misspelt knot also where something else keeps Ink from reading every line', async () => {
    const text = STORY.replace('* (wait) Wait.', '* (wait) [Wait.').replace('-> hall', '-> hal')
    expect((await said({ [MAIN]: text })).map((line) => line.split('\n')[0])).toEqual([
      'stories/ana/story.ink:10: Unexpected [ without its ], expected it to be closed on the same line',
      'stories/ana/story.ink:14: Unexpected divert to “hal”, expected a knot, stitch or label that there is',
    ])
  })
})

describe('a slip that only runs show is told with its place', () => {
  it('and what is wrong at one place comes before figures of all runs', async () => {
    const text = STORY.replace(
      '* (wait) Wait.\n  ~ change(trust, 1)',
      `* (ring) "I'll ring on Thursday."
  ~ promise(call)
  ~ change(trust, 2)
  # move: wait # evidence: naps
  # why: You said when, so she could count on it.
* (long) ${'Wait and say it again. '.repeat(9)}
  # move: wait # evidence: pauses
  # why: You said it again, so she could not answer.
* (wait) Wait.
  ~ change(trust, -9)`,
    )
    const own = text.replace('VAR trust = 8\nVAR empathy = 8\nVAR reliability = 8\n', '')
    const practice = readFileSync(join(root, 'stories/practice.ink'), 'utf8')
    const folder = aFolder({ ...PROJECT, [MAIN]: own, 'stories/practice.ink': practice })
    const [story] = await exploreStories([houseSubject(folder, 'ana')], [], {
      ink,
      learning: readLearning(folder),
      cache: NO_CACHE,
      effort: { seconds: 30, memory: 1024, early: false },
      jobs: 1,
    })
    const errors = (story?.problems ?? []).filter(({ severity }) => severity === 'error')
    const [first, whole] = [errors.slice(0, 9), errors.slice(9)]
    const long = '“Wait and say it again. Wait and say it again. Wait and say…”'
    const instead = 'Write # instead: "…" with a sentence that this worker could say to this child here.'
    expect(first.map(writeProblem)).toEqual(
      [
        '10: Unexpected evidence “naps”, expected one that stories/evidence has',
        `12: Unexpected weak option ${long} without # instead, expected words that could have been said\n  ${instead}`,
        `15: Unexpected weak option “Wait.” without # instead, expected words that could have been said\n  ${instead}`,
        '7: Unexpected promise “call” that can be made and is never broken, expected a run in which it is\n  Write ~ broken(call) where it runs out, and let something else be chosen before that.',
        '7: Unexpected promise “call” that can be made and is never kept, expected a run in which it is\n  Write ~ kept(call) where it comes true, on a condition that a run can meet.',
        "7: Unexpected trust +2 for “I'll ring on Thursday.”, which makes a promise, expected no score to change\n  Move the change to where the promise is kept or broken.",
        `12: Unexpected 206 characters in ${long} beside 5 in “Wait.”, expected less than 2 times as many\n  Shorten it to under 10, or give the short one something of its own.`,
        '15: Unexpected trust of -1, expected 0 to 20 at any moment\n  Open the story at another number, or make some effects smaller. It is this choice that gets there.',
        '16: Unexpected trust -9 for “Wait.”, expected no change above 3\n  Write 3 at the most: that much is what a good supervisor would stop the day for.',
      ].map((line) => `${MAIN}:${line}`),
    )
    expect(whole.length).toBeGreaterThan(3)
    const ofAll = ({ code, place }: JudgedProblem) =>
      place?.line === 1 || OF_ALL_RUNS.has(code.replace('rule/', ''))
    expect(whole.filter((problem) => !ofAll(problem))).toEqual([])
  })

  it('and a misspelt tag is told once, without what follows from it', async () => {
    const practice = readFileSync(join(root, 'stories/practice.ink'), 'utf8')
    const own = STORY.replace('VAR trust = 8\nVAR empathy = 8\nVAR reliability = 8\n', '')
    const folder = aFolder({
      ...PROJECT,
      [MAIN]: own.replace('# move:', '# moov:'),
      'stories/practice.ink': practice,
    })
    const [story] = await exploreStories([houseSubject(folder, 'ana')], [], {
      ink,
      learning: readLearning(folder),
      cache: NO_CACHE,
      effort: { seconds: 30, memory: 1024, early: false },
      jobs: 1,
    })
    const about = (story?.problems ?? []).filter(({ message }) => /move|moov/.test(message))
    expect(about.map(({ code }) => code)).toEqual(['tag/unknown-key'])
    expect((story?.problems ?? []).filter(({ place }) => place?.file === 'stories/practice.ink')).toEqual([])
  })
})
