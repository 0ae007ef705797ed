// Ways through a story, counted by hand: choices, gathers, loops, threads, tunnels, ends, and where a run gets stuck.

import { describe } from 'vitest'
import { holds } from '../../support/truth.ts'

describe('Ways that part and meet', () => {
  holds([
    {
      name: 'two options that meet again',
      ink: `VAR trust = 5
Hello there.
* (left) [Left]
  ~ trust = trust + 1
* (right) [Right]
  ~ trust = trust - 1
- Well.
* (on) [On]
  Done.
  -> END`,
      runs: 2,
      decisions: '2 to 2',
      words: '4 to 4',
      trust: '4 to 6',
      // The opening, the second decision and the end, the latter two with either score.
      states: 5,
    },
    {
      name: 'three options, then two, that change nothing',
      ink: `* (a) [A]
* (b) [B]
* (c) [C]
- On.
* (d) [D]
* (e) [E]
- Done.
-> END`,
      runs: 6,
      decisions: '2 to 2',
      words: '2 to 2',
      states: 3,
    },
    {
      name: 'options within options, some longer than others',
      ink: `* (a) [A]
  * * (b) [B]
    * * * (c) [C]
  * * (d) [D]
  - - Met.
* (e) [E]
- Done.
-> END`,
      runs: 3,
      decisions: '1 to 3',
      words: '1 to 2',
    },
    {
      name: 'conditions on what was taken before',
      ink: `-> k
=== k
* (a) [A] -> k
* (b) {a} [B] -> END
* (c) {not a} [C] -> END
* (d) {a > 1} [D] -> END`,
      runs: 2,
      decisions: '1 to 2',
      unreached: ['choice k.d'],
    },
  ])
})

describe('Ways round', () => {
  holds([
    {
      name: 'once-only choices come to an end by themselves',
      ink: `-> room
=== room
Room.
* (a) [A] -> room
* (b) [B] -> room
* (c) [C] -> END`,
      // c; a c; b c; a b c; b a c
      runs: 5,
      decisions: '1 to 3',
      words: '1 to 3',
      states: 5,
    },
    {
      name: 'a sticky choice goes round for ever',
      ink: `-> room
=== room
Room.
+ (again) [Again] -> room
+ (out) [Out] -> END`,
      runs: 'endless',
      decisions: '1 to any',
      words: '1 to any',
      loops: ['room.again'],
      states: 2,
    },
    {
      name: 'a sticky choice that may be taken three times',
      ink: `VAR trust = 0
-> room
=== room
+ (again) {trust < 3} [Again]
  ~ trust++
  -> room
+ (out) [Out] -> END`,
      runs: 4,
      decisions: '1 to 4',
      trust: '0 to 3',
      states: 8,
    },
    {
      name: 'a fallback is taken when nothing is left',
      ink: `-> room
=== room
* (a) [A] -> room
* (b) [B] -> room
* -> out
=== out
Out. # ending: out
-> END`,
      runs: 2,
      decisions: '2 to 2',
      endings: { out: 2 },
      states: 4,
    },
    {
      name: 'two loops of one story, one behind the other',
      ink: `-> a
=== a
+ (round) [Round] -> a
* (on) [On] -> b
=== b
+ (there) [There] -> c
* (out) [Out] -> END
=== c
+ (back) [Back] -> b`,
      runs: 'endless',
      decisions: '2 to any',
      loops: ['a.round', 'b.there c.back'],
      // a, b, c and the end; what was taken once is asked nowhere it could be offered again.
      states: 4,
    },
  ])
})

describe('Threads and tunnels', () => {
  holds([
    {
      name: 'threads put their options beside each other',
      ink: `-> yard
=== yard
<- first
<- second
* (home) [Home] -> END
=== first
* (f) [F] First. -> END
=== second
* (s) [S] Second.
* * (t) [T] Then. -> END`,
      runs: 3,
      decisions: '1 to 2',
      states: 3,
    },
    {
      name: 'a tunnel comes back to where it was entered',
      ink: `-> one
=== one
* (a) [A] -> aside -> two
* (b) [B] -> two
=== two
* (c) [C] -> aside -> END
=== aside
+ (d) [D] Aside.
->->`,
      // a d c d and b c d
      runs: 2,
      decisions: '3 to 4',
      states: 5,
    },
    {
      name: 'a tunnel may lead somewhere else instead',
      ink: `-> aside -> back
=== aside
* (home) [Back] ->->
* (off) [Off] ->-> lost
=== back
Back. # ending: back
-> END
=== lost
Lost. # ending: lost
-> END`,
      runs: 2,
      decisions: '1 to 1',
      endings: { back: 1, lost: 1 },
    },
    {
      name: 'a tunnel within a tunnel',
      ink: `-> outer -> END
=== outer
* (in) [In] -> inner ->
* (past) [Past]
- Out.
->->
=== inner
* (x) [X]
* (y) [Y]
- ->->`,
      runs: 3,
      decisions: '1 to 2',
      words: '1 to 1',
    },
  ])
})

describe('Ends and where a run gets stuck', () => {
  holds([
    {
      name: 'nothing on offer and no ending, in a story that has endings',
      ink: `-> k
=== k
* (a) [A]
  Fine. # ending: fine
  -> END
* (b) [B]
  Oh.
  -> DONE`,
      runs: 2,
      decisions: '1 to 1',
      endings: { fine: 1 },
      troubles: ['dead-end k.b'],
    },
    {
      name: 'a story without endings may stop where it likes',
      ink: `* (a) [A] -> END
* (b) [B] -> DONE`,
      runs: 2,
      decisions: '1 to 1',
    },
    {
      name: 'an error of Ink ends a run that then does not count',
      ink: `-> k
=== k
* (a) [A] -> END
* (b) [B]
  * * (c) [C] ->->`,
      runs: 1,
      decisions: '1 to 1',
      troubles: ['failure k.b k.c'],
    },
    {
      name: 'an opening that fails',
      ink: `Hello.
->->`,
      runs: 0,
      troubles: ['failure'],
    },
    {
      name: 'a beat that never stops',
      ink: `-> k
=== k
* (a) [A] -> END
* (b) [B] -> round
=== round
Round.
-> round`,
      runs: 1,
      decisions: '1 to 1',
      troubles: ['never-stops k.b'],
    },
    {
      name: 'options for ever, and none of them leads to an end',
      ink: `-> k
=== k
* (in) [In] -> cell
* (out) [Out] -> END
=== cell
+ (sit) [Sit] -> cell
+ (stand) [Stand] -> cell`,
      runs: 'endless',
      decisions: '1 to 1',
      troubles: ['no-way-out k.in'],
      loops: ['cell.sit cell.stand'],
      states: 3,
    },
    {
      name: 'knots, lines, choices and endings that nobody comes to',
      ink: `VAR seen = false
-> k
=== k
* (a) [A]
  {seen: Seen.}
  { seen:
    Seen it all.
  }
  -> END
* (b) {seen} [B] -> attic
=== attic
Dust. # ending: dust
-> END`,
      runs: 1,
      decisions: '1 to 1',
      words: '0 to 0',
      unreached: ['knot attic', 'choice k.b', 'line 7', 'ending dust'],
      troubles: ['dead-end k.a'],
    },
    {
      name: 'own words asked for at the start, on one way, and not at an end',
      ink: `-> k
=== k
Well? # say: What do you say?
* (a) [A] -> last
* (b) [B]
  And? # say: What do you say?
  * * (c) [C] -> last
  * * (d) [D] -> last
=== last
Bye. # ending: home # say: What do you say?
-> END`,
      runs: 3,
      decisions: '1 to 2',
      said: '1 to 2',
      endings: { home: 3 },
    },
    {
      name: 'own words asked for by one of two turns that lead to the same place',
      ink: `-> k
=== k
* (a) [A]
  Well? # say: What do you say?
* (b) [B]
  Well?
-
* (c) [C] -> END
* (d) [D] -> END`,
      runs: 4,
      decisions: '2 to 2',
      said: '0 to 1',
    },
    {
      name: 'own words asked for again and again',
      ink: `-> k
=== k
+ (on) [On] Once more. # say: What do you say?
  -> k
+ (stop) [Stop] -> END`,
      runs: 'endless',
      decisions: '1 to any',
      said: '0 to any',
      loops: ['k.on'],
      states: 2,
    },
    {
      name: 'a story without any choice',
      ink: 'Once upon a time. # ending: at_once',
      runs: 1,
      decisions: '0 to 0',
      words: '4 to 4',
      endings: { at_once: 1 },
      states: 1,
    },
  ])
})
