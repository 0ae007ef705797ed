// What tests of the workbench share: the house as the build gives it to the worker, and files as somebody drops them.

import type { DroppedFile, OpenAnswer } from '../../../../src/app/author/workbench.ts'
import { readHouse } from '../../../../src/studio/build/house-data.ts'
import { type House, houseOf } from '../../../../src/studio/build/workbench/house.ts'
import { type Opening, openFiles } from '../../../../src/studio/build/workbench/open-files.ts'
import { unwrap } from '../../../support/ink.ts'
import { root } from '../../../support/stories.ts'

/** As JSON, since that is how it comes into the worker. */
export const house: House = houseOf(JSON.parse(JSON.stringify(unwrap(readHouse(root)))))

export const dropped = (files: Readonly<Record<string, string | Uint8Array>>): readonly DroppedFile[] =>
  Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }))

export const MADE = 1_764_000_000_000

export const open = (files: Readonly<Record<string, string | Uint8Array>>, main?: string): Opening =>
  unwrap(openFiles({ files: dropped(files), made: MADE, ...(main !== undefined && { main }) }, house))

type Opened = Extract<OpenAnswer, { readonly kind: 'opened' }>

/** The answer, of which it is known that it is no question back. */
export function answer(files: Readonly<Record<string, string | Uint8Array>>, main?: string): Opened {
  const { answer: given } = open(files, main)
  if (given.kind !== 'opened') throw new Error(`Unexpected question: ${given.mains.join(', ')}`)
  return given
}

export const codes = ({ problems }: Opened): readonly string[] => problems.map(({ code }) => code)

export const CARD = `id: nadia
title: The quick bus
child: { name: Nadia, age: 16 }
figure: amina
minutes: 5
order: 1
blurb: Nadia has the kitchen to herself until nine.
situation: It is your second visit.
content_note: Nothing hard.
practises: [Asking first]
opening: { trust: 8, empathy: 8, reliability: 8 }
endings:
  inside: { title: Inside, summary: You sat in her kitchen. }
`

export const INK = `VAR trust = 8
VAR empathy = 8
VAR reliability = 8
-> kitchen
=== kitchen ===
Nadia: You're early. # scene: home_kitchen # with: amina
* (sorry) "The bus was quick. Shall I wait outside?"
  ~ trust = trust + 1
  # move: ask_first
  # why: You gave her the choice.
  Nadia: No. Sit. # ending: inside
* (sit) "I'll just sit down, then."
  ~ trust = trust - 1
  # move: ask_first
  # why: You took the chair before she had said anything.
  Nadia: Right. # ending: inside
- -> END
`
