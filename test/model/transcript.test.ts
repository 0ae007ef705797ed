// A run as plain prose, word for word.

import { expect, it } from 'vitest'
import { writeTranscript } from '../../src/model/transcript.ts'
import { story } from '../support/ink.ts'
import { beatsOf } from '../support/runs.ts'

const told = story(`VAR trust = 6
VAR empathy = 6
VAR reliability = 6
LIST names = thursdays
VAR promises_made = ()
VAR promises_kept = ()
-> room
=== room
A door.
Tyler: Thursday?
* (promise) ["Thursday."]
  ~ trust += 2
  ~ empathy -= 1
  ~ promises_made += thursdays
  Tyler: We'll see.
* (wait) "I'll ask."
  He nods.
-
* (go) [Go.]
  ~ promises_kept += thursdays
  ~ reliability += 1
  It is Thursday. # settles: thursdays # ending: home
-> END`)

it('has what was said, in brackets what was done unsaid, and what it did', () => {
  expect(writeTranscript(beatsOf(told, ['room.promise', 'room.go']))).toBe(`A door.
Tyler: Thursday?

> ["Thursday."]
Tyler: We'll see.
    [trust +2, empathy -1, made: thursdays]

> [Go.]
It is Thursday.
    [kept: thursdays: reliability +1]
    [ending: home]
`)
})

it('has the words of an option once where the story says them, and nothing where nothing changed', () => {
  expect(writeTranscript(beatsOf(told, ['room.wait']))).toBe(`A door.
Tyler: Thursday?

> "I'll ask."
He nods.
`)
})

it('has a promise that is settled without a word of the ledger or a change', () => {
  const silent = story(`LIST names = thursdays
VAR promises_made = ()
-> room
=== room
Tyler: Thursday?
* (go) Go.
-
It is Thursday. # settles: thursdays
-> END`)
  expect(writeTranscript(beatsOf(silent, ['room.go']))).toBe(`Tyler: Thursday?

> Go.
It is Thursday.
    [settled: thursdays]
`)
})
