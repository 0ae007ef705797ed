import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from '../../support/folder.ts'
import { root } from '../../support/stories.ts'

const STORY = `VAR trust = 8
LIST promise_names = call
VAR promises_made = ()
The door sticks. # scene: office
Ana: Who are you? # face: wary
* (new) "I'm new."
  ~ trust = trust + 1
  ~ promises_made += call
  # move: honest_self # why: It was true. # thought: Fine. # evidence: pauses # see: naps
  Ana: Right.
* (wait) [Wait.]
  ~ trust = trust - 1
  # instead: "I'm new."
  Nothing.
- * (bye) [Go.] Bye. # ending: home
-> END`

interface Played {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

/** Plays as an author does, from the folder that holds the files. */
function play(files: Readonly<Record<string, string>>, args: readonly string[], typed = ''): Promise<Played> {
  const program = [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    join(root, 'src/studio/commands/play.ts'),
    ...args,
  ]
  const child = spawn(process.execPath, program, {
    cwd: aFolder(files),
    env: { ...process.env, npm_lifecycle_event: '' },
  })
  let [out, said] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  child.stdin.end(typed)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })))
}

describe('playing in the terminal', { timeout: 60_000 }, () => {
  it('takes choices and prints what was said, with what it did', async () => {
    const { code, out, said } = await play({ 'story.ink': STORY }, ['story.ink', '--take', 'new,bye'])
    expect(said).toBe('')
    expect(code).toBe(0)
    expect(out).toBe(`The door sticks.
Ana: Who are you?

> "I'm new."
Ana: Right.
    [trust +1, made: call]

> Bye.
    [ending: home]
`)
  })

  it('prints the run, its beats and the scores as JSON', async () => {
    const { code, out } = await play({ 'story.ink': STORY }, [
      'story.ink',
      '--take',
      'new',
      '--json',
      '--seed',
      '7',
    ])
    expect(code).toBe(0)
    const told = JSON.parse(out)
    expect(told.run).toMatchObject({ story: 'story', seed: 7, choices: [{ id: 'new' }] })
    expect(told.scores).toEqual({ trust: 9, empathy: 0, reliability: 0 })
    expect(told.beats[0]).toMatchObject({
      number: 0,
      lines: [
        { kind: 'narration', text: 'The door sticks.' },
        { kind: 'speech', speaker: 'Ana', text: 'Who are you?' },
      ],
      cues: [
        { kind: 'scene', value: 'office' },
        { kind: 'face', value: 'wary' },
      ],
    })
    expect(told.beats[0].choices.map(({ id }: { id: string }) => id).sort()).toEqual(['new', 'wait'])
    expect(told.beats[1]).toMatchObject({
      number: 1,
      choice: 'new',
      effects: { trust: 1, empathy: 0, reliability: 0 },
      move: 'honest_self',
      reason: 'It was true.',
      thought: 'Fine.',
      evidence: ['pauses'],
      see: ['naps'],
      promises: [{ promise: 'call', event: 'made' }],
      scores: { trust: 9 },
    })
  })

  it('offers numbers, goes back, and says how to come to the same point again', async () => {
    const { code, out } = await play({ 'story.ink': STORY }, ['story.ink'], 'wait\nb\nnew\nnine\nq\n')
    expect(code).toBe(0)
    expect(out).toContain('  1. ')
    expect(out).toContain('trust 7')
    expect(out).toContain('Unexpected “nine”, expected a number from 1 to 1, b to go back, or q to stop')
    expect(out).toContain('This run again: --take new --seed 1')
  })

  it.each([
    [
      'a file that is not there',
      { x: '' },
      ['gone.ink'],
      'Unexpected missing file gone.ink, expected an Ink story',
    ],
    ['no file', { x: '' }, [], 'Unexpected lack of a file, expected one Ink file'],
    ['an option it does not know', { x: '' }, ['x', '--fast'], '--fast'],
    [
      'a seed that is no number',
      { x: '' },
      ['x', '--seed', 'one'],
      'Unexpected seed “one”, expected a whole number',
    ],
    [
      'a divert to nowhere',
      { 'a.ink': 'Hi.\n-> gone' },
      ['a.ink'],
      'a.ink:2: Unexpected divert to “gone”, expected a knot, stitch or label that there is',
    ],
    [
      'a choice that is not on offer',
      { 'a.ink': STORY },
      ['a.ink', '--take', 'new,run', '--json'],
      'a.ink:15: Unexpected choice “run”, expected one of bye',
    ],
    [
      'a story that never stops',
      { 'a.ink': 'Hi.\n-> a\n=== a\n-> b\n=== b\n-> a' },
      ['a.ink'],
      'Unexpected endless beat in a.ink',
    ],
  ])('with %s it says what was expected and fails', async (_, files, args, message) => {
    const { code, out, said } = await play(files as Record<string, string>, args)
    expect(said).toContain(message)
    expect([code, out]).toEqual([1, ''])
  })

  it('plays a house story under the name of its folder, from wherever one stands', async () => {
    const { out } = await play({}, [join(root, 'stories/tyler/story.ink'), '--json'])
    expect(JSON.parse(out).run.story).toBe('tyler')
  })
})
