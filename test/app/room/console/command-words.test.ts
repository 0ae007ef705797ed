// What the console says after each press, and of what comes next: the words a trainer steers by.

import { describe, expect, it } from 'vitest'
import { linesWith } from '../../../../src/app/room/calls.ts'
import { nextInWords, pageInWords, wordsOfCommand } from '../../../../src/app/room/console/command-words.ts'
import { chatText } from '../../../../src/app/room/console/console-votes.tsx'
import { nextStep } from '../../../../src/app/room/steps.ts'
import type { Beat } from '../../../../src/model/beat.ts'
import { EMPTY_LEDGER } from '../../../../src/model/promise.ts'
import { pagesOf } from '../../../../src/model/room/pages.ts'
import { after, beginRoom, type Command, type Room, type View } from '../../../../src/model/room/room.ts'
import { beginRun } from '../../../../src/model/run.ts'
import { NO_SCORES } from '../../../../src/model/score.ts'

const room = beginRoom({
  id: 'ana~1',
  run: beginRun('ana', 'r', 7),
  begun: 0,
  length: 60,
  rehearsal: false,
  teams: 2,
})
const beat: Beat = {
  number: 0,
  lines: [
    { kind: 'narration', text: 'x'.repeat(600), cues: [] },
    { kind: 'speech', speaker: 'Tyler', text: 'Is it *true*?', cues: [] },
  ],
  choices: [
    { id: 'a', text: '“Yes.”' },
    { id: 'b', text: 'Say *nothing*.' },
    { id: 'c', text: '“No.”' },
  ],
  scores: NO_SCORES,
  ledger: EMPTY_LEDGER,
}
const beats = [beat]
const view = (some: Partial<View>): Command => ({ kind: 'view', view: some })
const hand = (choice: string, by: number): Command => ({ kind: 'hand', choice, by })
const doing = (...commands: readonly Command[]): Room => commands.reduce(after, room)

/** What is said of the last of these commands. */
function said(...commands: readonly Command[]): string {
  const before = doing(...commands.slice(0, -1))
  const command = commands.at(-1) as Command
  return wordsOfCommand(command, { beats, before, now: after(before, command) })
}

describe('what was pressed', () => {
  const whatIf: Command = { kind: 'what-if', number: 1, choice: 'c', at: 1 }
  it.each<readonly [string, readonly Command[]]>([
    ['B: 1 hand.', [hand('b', 1)]],
    ['B: 3 hands.', [hand('b', 1), hand('b', 2)]],
    ['C: 0 hands.', [hand('c', -1)]],
    ['Hands are not counted in a “what if”.', [whatIf, hand('b', 1)]],
    ['B was taken.', [{ kind: 'take', choice: 'b', at: 1 }]],
    ['There is nothing before this.', [{ kind: 'back' }]],
    ['B: 1 vote.', [view({ chat: true }), hand('b', 1)]],
    ['The ground rules are shown.', [view({ call: 'rules' })]],
    ['The last choice was taken back.', [{ kind: 'take', choice: 'b', at: 1 }, { kind: 'back' }]],
    ['Looking at “what if C”.', [whatIf]],
    ['Back in the room’s own conversation.', [whatIf, { kind: 'return' }]],
    ['The room is at choice 3 now.', [{ kind: 'jump', choices: ['a', 'b'].map((id) => ({ id, at: 1 })) }]],
    ['The room’s screen is blank.', [view({ blank: true })]],
    ['The room sees it again.', [view({ blank: true }), view({ blank: false })]],
    ['The split is shown.', [view({ split: true })]],
    ['The split is shown. C is ahead.', [view({ split: true, offered: 'c' })]],
    ['The split is hidden.', [view({ split: true }), view({ split: false })]],
    ['A is offered: Next takes it, Back offers another.', [view({ offered: 'a' })]],
    ['No option is offered.', [view({ offered: 'a' }), view({ offered: undefined })]],
    ['The question is shown.', [view({ call: 'question' })]],
    ['“Say why first” is shown.', [view({ call: 'reasons' })]],
    ['“Your own words first” is shown.', [view({ call: 'write' })]],
    ['The words are shown again.', [view({ call: 'write' }), view({ call: 'none' })]],
    ['How things stand is shown.', [view({ scores: true })]],
    ['How things stand is hidden.', [view({ scores: true }), view({ scores: false })]],
    ['The room’s screen is dark.', [view({ theme: 'dark' })]],
    ['The room’s screen is light.', [view({ theme: 'dark' }), view({ theme: 'light' })]],
    ['Text size 2 of 4.', [view({ size: 1, page: 2 })]],
    ['The room is asked to write letters in the chat.', [view({ chat: true })]],
    ['The room is asked for hands.', [view({ chat: true }), view({ chat: false })]],
    ['Hard passages are told in short.', [view({ short: true })]],
    ['Hard passages are told in full.', [view({ short: true }), view({ short: false })]],
    ['', [view({ page: 1 })]],
    ['', [view({ page: 2, call: 'none' })]],
    ['The note is kept.', [{ kind: 'note', text: 'x', at: 1 }]],
    [
      'The note was deleted.',
      [
        { kind: 'note', text: 'x', at: 1 },
        { kind: 'remove-note', index: 0 },
      ],
    ],
    ['Team B’s turn', [{ kind: 'turn', team: 1 }]],
    ['90 minutes', [{ kind: 'length', length: 90 }]],
  ])('is confirmed: %s', (words, commands) => {
    expect(said(...commands)).toBe(words)
  })
})

describe('what comes next', () => {
  const coming = (now: Room, of = beats) => nextInWords(nextStep({ room: now, beats: of, now: 0 }), now, of)
  it('is named before it is pressed', () => {
    expect(coming(room)).toBe('part 2 of 3')
    expect(coming(doing(view({ page: 1 })))).toBe('the options')
    expect(coming(doing(view({ page: 1 })), [{ ...beat, say: 'What?' }])).toBe('their own words')
    expect(coming(doing(view({ page: 2 })))).toBe('offers A')
    expect(coming(doing(view({ page: 2, offered: 'b' })))).toBe('takes B')
    expect(coming(doing(hand('c', 1), view({ page: 2 })))).toBe('the split')
    expect(coming(doing(view({ blank: true })))).toBe('the screen again')
    expect(coming(doing(view({ page: 9 })), [{ ...beat, choices: [] }])).toBe('nothing more here')
  })

  it('and which part is shown', () => {
    expect(pageInWords(room, beats)).toBe('Part 1 of 3.')
    expect(pageInWords(doing(view({ page: 2 })), beats)).toBe('Part 3 of 3: the options.')
    expect(pageInWords(doing(view({ page: 2 })), [{ ...beat, choices: [] }])).toBe('Part 2 of 2.')
  })
})

describe('what stands with what is called up', () => {
  it('is the last line of what is shown while there is more to read, and then what the options answer to', () => {
    const told = [
      { ...beat, lines: [...beat.lines, { kind: 'narration', text: 'He waits.', cues: [] } as const] },
    ]
    const longer = pagesOf(told)
    const lengths = (call: View['call'], at: number) =>
      linesWith(call, longer, at).map(({ text }) => text.length)
    expect(longer).toHaveLength(3)
    expect(lengths('write', 0)).toEqual([600])
    // All has been read, so what was said is there too, and not the last line alone.
    expect(lengths('write', 1)).toEqual([13, 9])
    expect(lengths('question', 2)).toEqual([13, 9])
    expect(lengths('rules', 2)).toEqual([])
  })
})

describe('the options as text for a chat', () => {
  const talk = { call: 'none', short: false } as const
  const over = beat.lines.slice(1)

  it('have what they answer to, their letters, and what to write', () => {
    expect(chatText(beat, over, talk)).toBe(
      'Tyler: Is it true?\nA  “Yes.”\nB  Say nothing.\nC  “No.”\nWrite A, B or C in the chat.',
    )
    expect(chatText(beat, [], talk)).toMatch(/^A {2}“Yes/)
  })

  it('are not given away while the group writes its own words: then they are what is asked', () => {
    expect(chatText({ ...beat, say: 'What do you say to him?' }, over, { ...talk, call: 'write' })).toBe(
      'Tyler: Is it true?\nYour own words first: What do you say to him?',
    )
    expect(chatText(beat, [], { ...talk, call: 'write' })).toBe(
      'Your own words first: What do you say or do?',
    )
    expect(chatText(beat, [], { ...talk, call: 'reasons' })).toMatch(/^A {2}“Yes/)
  })

  it('tell a hard part in short where the room has it in short', () => {
    const hard = over.map((line) => ({ ...line, hard: 'A letter is read.' }))
    expect(chatText(beat, [...hard, ...hard], { ...talk, short: true }).split('\n')[0]).toBe(
      'A letter is read.',
    )
    expect(chatText(beat, [...hard, ...hard], { ...talk, short: true }).split('\n')[1]).toMatch(/^A/)
    expect(chatText(beat, hard, talk)).toMatch(/^Tyler: Is it true\?/)
  })
})
