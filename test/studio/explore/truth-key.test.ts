// One story for each thing that a walk might forget and must not: were it left out of what tells states apart, two
// runs that end differently would be taken for one, and these counts would be others.

import { describe } from 'vitest'
import { holds } from '../../support/truth.ts'

/** Two ways that look alike once they have met; what was done on them comes up only later. */
const later = (taken: string, asked: string, rest = ''): string => `-> start
=== start
* (a) [A]
  ${taken}
* (b) [B]
- -> far
=== far
+ (one) [One]
-
+ (two) [Two]
- ${asked}
${rest}`

const END = `=== yes
Yes. # ending: yes
-> END
=== no
No. # ending: no
-> END`

const ONE_EACH = { runs: 2, decisions: '3 to 3', endings: { no: 1, yes: 1 } } as const

describe('Of two ways that meet, the story still knows which was taken, by', () => {
  holds([
    { name: 'a label', ink: later('', '{start.a: -> yes|-> no}', END), ...ONE_EACH, states: 6 },
    {
      name: 'a label that only a function reads',
      ink: later('', '{was(): -> yes|-> no}', `=== function was()\n~ return start.a > 0\n${END}`),
      ...ONE_EACH,
    },
    {
      name: 'a count of a place that a variable names',
      ink: `VAR place = -> start.a\n${later('', '{READ_COUNT(place): -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'how long ago a place was told',
      ink: later('-> aside ->', '{TURNS_SINCE(-> aside) == 2: -> yes|-> no}', `=== aside\n->->\n${END}`),
      ...ONE_EACH,
    },
    {
      name: 'what a list holds',
      ink: `LIST bag = rope, lamp\n${later('~ bag += rope', '{bag ? rope: -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'how many a list holds',
      ink: `LIST bag = rope, (lamp)\n${later('~ bag += rope', '{LIST_COUNT(bag) > 1: -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'a promise',
      ink: `LIST vows = call
VAR promises_made = ()
${later('~ promises_made += call', '{promises_made ? call: -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'a word',
      ink: `VAR word = "no"\n${later('~ word = "yes"', '{word == "yes": -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'true and false',
      ink: `VAR open = false\n${later('~ open = true', '{open: -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'half a point',
      ink: `VAR share = 0.0\n${later('~ share = share + 0.5', '{share > 0.4: -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'where a variable leads',
      ink: `VAR goal = -> no\n${later('~ goal = -> yes', '-> goal', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'a score',
      ink: `VAR trust = 5\n${later('~ trust = trust + 1', '{trust > 5: -> yes|-> no}', END)}`,
      ...ONE_EACH,
      trust: '5 to 6',
    },
    {
      name: 'a number that was copied from another',
      ink: `VAR from = 0\nVAR to = 0\n${later('~ from = 1', '~ to = from\n{to == 1: -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'two numbers of which either may decide',
      ink: `VAR x = 1\nVAR y = 1\n${later('~ y = 0', '{x == 0 or y == 0: -> yes|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'the second of two numbers, asked only where the first says so',
      ink: `VAR x = 1\nVAR y = 1\n${later('~ y = 2', '{x == 1: {y == 2: -> yes|-> no}|-> no}', END)}`,
      ...ONE_EACH,
    },
    {
      name: 'words that only the end prints',
      ink: `LIST bag = rope, lamp\n${later('~ bag += (rope, lamp)', 'You have {bag}. # ending: yes\n-> END')}`,
      runs: 2,
      decisions: '3 to 3',
      // You have rope, lamp. or You have .
      words: '3 to 4',
      endings: { yes: 2 },
    },
  ])
})

describe('Of two ways that meet, the engine still holds what differs in', () => {
  holds([
    {
      name: 'the frame of a thread',
      ink: `VAR trust = 0
-> k
=== k
<- offer(1)
<- offer(2)
=== offer(by)
+ [Take {by}]
  Taken.
  + + (on) [On]
    ~ trust = by
    -> END`,
      runs: 2,
      decisions: '2 to 2',
      trust: '1 to 2',
    },
    {
      name: 'where a tunnel goes back to',
      ink: `-> start
=== start
* (a) [A] -> aside -> yes
* (b) [B] -> aside -> no
=== aside
+ (x) [X]
-
+ (y) [Y]
- ->->
${END}`,
      ...ONE_EACH,
    },
    {
      name: 'a temporary variable',
      ink: `-> start
=== start
~ temp t = 0
* (a) [A]
  ~ t = 1
* (b) [B]
-
+ (one) [One]
-
+ (two) [Two]
- {t: -> yes|-> no}
${END}`,
      ...ONE_EACH,
    },
  ])
})

describe('Round and round, a count is told apart as far as it is asked', () => {
  holds([
    {
      name: 'two cycles that come together again after six times',
      ink: `-> k
=== k
{&One|Two two} {&Ah|Be be|Ce ce ce}
+ (on) [On] -> k
+ (stop) [Stop] -> END`,
      runs: 'endless',
      decisions: '1 to any',
      words: '2 to any',
      loops: ['k.on'],
      // Six moments of the two cycles, and the end.
      states: 7,
    },
    {
      name: 'a count beyond anything that is asked of it',
      ink: `-> k
=== k
+ (on) [On] -> back
+ (stop) {k > 3} [Stop] -> END
=== back
-> k`,
      runs: 'endless',
      decisions: '4 to any',
      loops: ['k.on'],
      // The second time may be told from the third only by how many are still to come.
      states: 5,
    },
    {
      name: 'a remainder beyond a limit',
      ink: `-> k
=== k
{k > 4: Late.}
+ (on) [On] -> back
+ (stop) {k % 3 == 1 && k > 5} [Stop] -> END
=== back
-> k`,
      // Seven times here, then ten, and so on: the seventh comes after six choices.
      runs: 'endless',
      decisions: '7 to any',
      loops: ['k.on'],
    },
    {
      name: 'turns since a place that is told again and again',
      ink: `-> k
=== k
+ (rest) [Rest] -> aside -> k
+ (on) [On] -> k
+ (stop) {TURNS_SINCE(-> aside) == 2} [Stop] -> END
=== aside
->->`,
      runs: 'endless',
      // rest, on, on, stop
      decisions: '4 to any',
      // Before the first rest and after it: nobody can go back to never having rested.
      loops: ['k.on', 'k.rest k.on'],
    },
  ])
})
