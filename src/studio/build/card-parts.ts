// What can be read of a card in which there are mistakes: each key by itself, so that a slip in one loses no other. What comes out is
// only shown until the card is mended.

import * as v from 'valibot'
import { aboutInFile } from '../../app/saves/story-file.ts'
import { cardSchema } from './story-card.ts'
import { openYaml } from './yaml-problem.ts'

/** Each is present where it can be read, and a story file can hold it. */
export interface CardParts {
  readonly id?: string
  readonly title?: string
  readonly name?: string
  readonly age?: number
  readonly figure?: string
  readonly manager?: { readonly name: string; readonly figure: string }
  readonly people?: readonly string[]
  readonly places?: readonly string[]
  readonly minutes?: number
  readonly blurb?: string
  readonly situation?: string
  readonly contentNote?: string
  readonly practises?: readonly string[]
  readonly owes?: readonly string[]
  /** Those that can be read; any number of them. */
  readonly promises: Readonly<Record<string, string>>
  readonly endings: Readonly<Record<string, { readonly title: string; readonly summary: string }>>
}

const { entries } = cardSchema
const inFile = aboutInFile.entries
const introduction = inFile.introduction.entries
const ending = v.object({ title: introduction.blurb, summary: introduction.blurb })

export function cardParts(text: string): CardParts {
  const values = valuesOf(text)
  const child = groupIn(values.get('child'))
  const { name, age } = entries.child.entries
  const parts = {
    id: validIn(inFile.id, values.get('id')),
    title: validIn(inFile.title, values.get('title')),
    name: validIn(v.pipe(name, inFile.child.entries.name), child.name),
    age: validIn(age, child.age),
    figure: validIn(inFile.figure, values.get('figure')),
    manager: validIn(inFile.manager.wrapped, values.get('manager')),
    people: listIn(entries.people.wrapped, values, 'people'),
    places: listIn(entries.places.wrapped, values, 'places'),
    minutes: validIn(inFile.minutes, values.get('minutes')),
    blurb: validIn(introduction.blurb, values.get('blurb')),
    situation: validIn(introduction.situation, values.get('situation')),
    contentNote: validIn(inFile.contentNote, values.get('content_note')),
    practises: validIn(introduction.practises, values.get('practises')),
    owes: listIn(entries.owes.wrapped, values, 'owes'),
  }
  const known = Object.entries(parts).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(known) as Partial<typeof parts> as Omit<CardParts, 'promises' | 'endings'>),
    promises: validEntries(entries.promises.wrapped.value, values.get('promises')),
    endings: validEntries(ending, values.get('endings')),
  }
}

/** By the keys at the start of a line, up to the next of them. Of a key that stands there twice the first counts. */
function valuesOf(text: string): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  for (const part of text.split(/\r?\n(?=\w+[ \t]*:)/)) {
    const key = /^(\w+)[ \t]*:/m.exec(part)?.[1]
    if (key === undefined || !Object.hasOwn(entries, key) || values.has(key)) continue
    const read = openYaml(part, '')
    values.set(key, read.ok ? groupIn(read.value.value)[key] : undefined)
  }
  return values
}

const listIn = <T>(
  schema: v.GenericSchema<unknown, T>,
  values: ReadonlyMap<string, unknown>,
  key: string,
): T | undefined => (values.has(key) ? validIn(schema, values.get(key)) : undefined)

const groupIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

function validIn<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const read = v.safeParse(schema, value)
  return read.success ? read.output : undefined
}

const validEntries = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(groupIn(value)).flatMap(([key, entry]) => {
      const read = validIn(schema, entry)
      return read === undefined ? [] : [[key, read] as const]
    }),
  )
