// A folder of files on disk that lasts for one test.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** @returns its path */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, files)
  return folder
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A story.yaml in which everything is as it should be. */
export const A_CARD = `id: ana
title: The first day
child: { name: Ana, age: 15 }
figure: ana
minutes: 5
order: 1
blurb: Ana waits.
situation: It is Monday.
content_note: Nothing.
practises: [Waiting]
opening: { trust: 8, empathy: 8, reliability: 8 }
promises:
  call: to call
endings:
  home: { title: Home, summary: Ana goes home. }
`

export const A_STORY = `VAR trust = 8
VAR empathy = 8
VAR reliability = 8
LIST promise_names = call
Ana: Hello.
* (wait) Wait.
  # move: wait # why: There was time.
- Ana: Bye. # ending: home
-> END
`

const AN_ENTRY = `- id: pauses
  title: Pauses
  found: Pauses help.
  kind: study
  sure: 2
  strength: One study.
  limits: Elsewhere.
  against: not_looked_for
  source: { work: on_pauses, place: page 4, read: whole }
  checked: { on: 2026-11-23, as: author }
  review_by: 2031-11-23
  themes: [time]
`

const A_WORK = `- id: on_pauses
  type: book
  authors: ['Author, A.']
  year: 2020
  title: On pauses
  publisher: A House
`

/** A project with one story, for the build. */
export const A_PROJECT: Readonly<Record<string, string>> = {
  'stories/ana/story.yaml': A_CARD,
  'stories/ana/story.ink': A_STORY,
  'stories/ana/README.md': '# The first day\n',
  'stories/moves.yaml': 'wait: { name: Leaving time, meaning: You say nothing., next: Wait. }\n',
  'stories/evidence/themes.yaml': 'time: { name: Time, about: Having it., founding: pauses }\n',
  'stories/evidence/works.yaml': A_WORK,
  'stories/evidence/changes.yaml': 'looked_at: 2026-11-28\nchanges: []\n',
  'stories/evidence/pauses.yaml': AN_ENTRY,
  'assets/cast/ana.yaml': '',
}
