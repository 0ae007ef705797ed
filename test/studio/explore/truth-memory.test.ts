// What a story remembers and asks, counted by hand: variables, lists, counts, sequences, turns, chance.

import { describe } from 'vitest'
import { holds } from '../../support/truth.ts'

describe('Variables', () => {
  holds([
    {
      name: 'functions change what they are given by reference',
      ink: `VAR trust = 5
VAR other = 1
-> go
=== go
* (up) [Up] {raise(trust, 2)}
* (both) [Both]
  ~ raise(trust, other)
  ~ raise(other, 5)
- {other > 5: So much.|Little.}
* (end) [End] -> END
=== function raise(ref what, by)
~ what = what + by`,
      runs: 2,
      decisions: '2 to 2',
      words: '1 to 2',
      trust: '6 to 7',
    },
    {
      name: 'lists count up and down, and are asked what they hold',
      ink: `LIST mood = calm, (wary), cross
VAR trust = 0
-> room
=== room
* (more) [More]
  ~ mood++
* (less) [Less]
  ~ mood--
* (every) [All]
  ~ mood = LIST_ALL(mood)
* (none) [None]
  ~ mood -= wary
-
~ trust = LIST_VALUE(mood)
{mood ? cross: Cross.}
{LIST_RANGE(mood, calm, wary): Low or middling.}
* (end) {LIST_COUNT(mood) == 1} [End] -> END
* (never) {LIST_COUNT(mood) == 2} [Never] -> END
* (many) {LIST_COUNT(mood) > 1} [Many] -> END
* (empty) {not mood} [Empty] -> END`,
      // Cross at 3; calm at 1; all three, the greatest of them 3, with both lines; nothing at 0.
      runs: 4,
      decisions: '2 to 2',
      words: '0 to 4',
      trust: '0 to 3',
      unreached: ['choice room.never'],
    },
    {
      name: 'strings are compared and looked into',
      ink: `VAR word = ""
-> a
=== a
* (x) [X]
  ~ word = "yes"
* (y) [Y]
  ~ word = "no"
- -> b
=== b
* (p) {word == "yes"} [P] -> END
* (q) {word ? "o"} [Q] -> END
* (r) {word == "yesno"} [R] -> END`,
      runs: 2,
      decisions: '2 to 2',
      unreached: ['choice b.r'],
    },
    {
      name: 'a number becomes a truth, and is asked whether it holds anything',
      ink: `VAR told = 0
VAR trust = 0
LIST vows = call
VAR promises_broken = ()
-> k
=== k
* (no) [No]
  ~ told = trust > 5
* (yes) [Yes]
  ~ told = trust < 5
* (twice) [Twice]
  ~ told = 2
  ~ promises_broken += call
* (none) [None]
- On.
* (c) [C]
-
{told: One two.|One.}
~ trust = trust + told
-> END`,
      runs: 4,
      decisions: '2 to 2',
      words: '2 to 3',
      trust: '0 to 2',
    },
    {
      name: 'a temporary variable lives on across gathers',
      ink: `VAR trust = 0
-> k
=== k
~ temp t = 1
* (a) [A]
  ~ t = 3
* (b) [B]
- On.
* (c) [C]
-
~ trust = t
{t == 3: Three three.|One.}
-> END`,
      runs: 2,
      decisions: '2 to 2',
      words: '2 to 3',
      trust: '1 to 3',
      // The opening, the gather with either value, the end with either score.
      states: 5,
    },
    {
      name: 'a variable says where to go',
      ink: `VAR next = -> one
-> k
=== k
* (a) [A]
* (b) [B]
  ~ next = -> two
- Well.
* (on) [On] -> next
=== one
One. # ending: one
-> END
=== two
Two. # ending: two
-> END`,
      runs: 2,
      decisions: '2 to 2',
      endings: { one: 1, two: 1 },
      states: 4,
    },
    {
      name: 'conditions within conditions',
      ink: `VAR n = 1
-> k
=== k
* (a) [A]
  ~ n = 2
* (b) [B]
* (c) [C]
  ~ n = 3
- { n:
- 1:
  { a:
    Never.
  - else:
    One.
  }
- 2:
  {
  - b:
    Never.
  - a && n > 1:
    Two two.
  - else:
    Never.
  }
- else:
  Else else else.
}
-> END`,
      runs: 3,
      decisions: '1 to 1',
      words: '1 to 3',
      unreached: ['line 12', 'line 19', 'line 23'],
    },
    {
      name: 'glue makes one line of two, and no more words of them',
      ink: `Good <>
day.
* (a) [A]
  Bye<>
  bye now.
  -> END`,
      runs: 1,
      words: '4 to 4',
    },
  ])
})

// Ink does not count a knot again that is led to from within itself; these go out and come back.
describe('Counts', () => {
  holds([
    {
      name: 'knots, stitches and labels are counted',
      ink: `-> k.s
=== k
= s
* (a) [A]
* (b) [B]
- (g) -> t
= t
+ (c) {s == 1 && g == 1 && k.a} [C] -> END
+ (d) {b} [D] -> END
+ (e) {s > 1} [E] -> END`,
      runs: 2,
      decisions: '2 to 2',
      unreached: ['choice k.t.e'],
    },
    {
      name: 'a sequence goes on and stays at its last',
      ink: `-> k
=== k
{One|Two two|Three three three}
+ (again) {k < 4} [Again] -> back
+ (out) {k >= 4} [Out] -> END
=== back
-> k`,
      runs: 1,
      decisions: '4 to 4',
      words: '9 to 9',
      states: 5,
    },
    {
      name: 'a cycle begins anew',
      ink: `-> k
=== k
{&One|Two two}
+ (again) {k < 4} [Again] -> back
+ (out) {k >= 4} [Out] -> END
=== back
-> k`,
      runs: 1,
      decisions: '4 to 4',
      words: '6 to 6',
      states: 5,
    },
    {
      name: 'once is said once',
      ink: `-> k
=== k
{!One|Two two}
+ (again) {k < 4} [Again] -> back
+ (out) {k >= 4} [Out] -> END
=== back
-> k`,
      runs: 1,
      decisions: '4 to 4',
      words: '3 to 3',
      states: 5,
    },
    {
      name: 'turns are counted from 0',
      ink: `-> k
=== k
+ (wait) {TURNS() < 3} [Wait] -> k
+ (go) [Go] -> END`,
      runs: 4,
      decisions: '1 to 4',
      states: 5,
    },
    {
      name: 'a place remembers how many turns ago it was told',
      ink: `-> a
=== a
* (x) [X] -> b
* (y) [Y]
  Why.
  * * (z) [Z] -> b
=== b
+ (one) [One]
-
+ (two) [Two]
-
* (near) {TURNS_SINCE(-> a) == 3} [Near] -> END
* (far) {TURNS_SINCE(-> a) == 4} [Far] -> END
* (never) {TURNS_SINCE(-> c) >= 0} [Never] -> END
=== c
-> END`,
      runs: 2,
      decisions: '4 to 5',
      unreached: ['knot c', 'choice b.never'],
    },
    {
      name: 'options are counted as they are put together',
      ink: `-> k
=== k
* (a) [A] -> k
* (b) [B] -> k
+ (c) {CHOICE_COUNT() == 0} [C] -> END`,
      // a b c and b a c
      runs: 2,
      decisions: '3 to 3',
    },
  ])
})

describe('Chance is never taken for the whole', () => {
  const asks = (what: string) => `-> k
=== k
* (a) [A] ${what}
* (b) [B]
- Done.
-> END`
  holds([
    { name: 'a shuffle', ink: asks('{~One|Two}'), runs: 'chance' },
    { name: 'a throw of dice', ink: asks('{RANDOM(1, 6)}'), runs: 'chance' },
    {
      name: 'a throw of dice that the author has seeded',
      ink: `~ SEED_RANDOM(7)\n${asks('{RANDOM(1, 6)}')}`,
      runs: 'chance',
    },
    {
      name: 'one of a list',
      ink: `LIST all = one, two\n${asks('{LIST_RANDOM(LIST_ALL(all))}')}`,
      runs: 'chance',
    },
    { name: 'a seed that nothing is drawn with', ink: `~ SEED_RANDOM(7)\n${asks('So.')}`, runs: 2 },
  ])
})
