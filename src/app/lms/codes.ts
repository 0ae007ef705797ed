// A log of choices in three characters for each: a hash of the choice's id, told apart from the other options that
// stood there. Read back by replaying the story, so that nothing but the story is needed to know what a code means.

import type { Beat } from '../../model/beat.ts'
import type { Playable } from '../../model/passage.ts'
import { ok, type Result } from '../../model/result.ts'
import type { ChoiceId, LoggedChoice, Run } from '../../model/run.ts'
import { hash } from '../../model/shuffle.ts'

/** 64 characters that every LMS, URL and XML file leaves alone. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const CODE_LENGTH = 3

/** A whole number from 0 in so many characters; what does not fit is cut at the top. */
export function inDigits(value: number, length: number): string {
  let rest = Math.max(0, Math.floor(value))
  let text = ''
  for (let i = 0; i < length; i++) {
    text = DIGITS[rest % 64] + text
    rest = Math.floor(rest / 64)
  }
  return text
}

export const fromDigits = (text: string): number =>
  [...text].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0)

export const shortHash = (text: string, length: number): string => inDigits(hash(text), length)

/**
 * The code of each option of one beat. Two options never share one, whatever they hash to: the one whose id comes
 * later is hashed again.
 */
export function codesOf(
  ids: readonly ChoiceId[],
  hashOf: (text: string) => string = (text) => shortHash(text, CODE_LENGTH),
): ReadonlyMap<string, ChoiceId> {
  const codes = new Map<string, ChoiceId>()
  for (const id of [...ids].sort()) {
    let code = hashOf(id)
    for (let again = 2; codes.has(code); again++) code = hashOf(`${id}~${again}`)
    codes.set(code, id)
  }
  return codes
}

/** The log of a run, from its beats. */
export const logOf = (beats: readonly Beat[]): string =>
  beats
    .map(({ outcome }, index) => {
      const offered = beats[index - 1]?.choices
      if (!outcome || !offered) return ''
      const codes = codesOf(offered.map(({ id }) => id))
      return [...codes].find(([, id]) => id === outcome.choice.id)?.[0] ?? ''
    })
    .join('')

export interface DecodedRun {
  readonly run: Run
  /** False where the story has changed and the log holds only up to here. */
  readonly whole: boolean
}

/** Replays a log, as far as its codes match options of the story. Fails only where the story cannot begin. */
export function readLog(story: Playable, log: string, seed: number, at: number): Result<DecodedRun> {
  const begun = story.begin(seed)
  if (!begun.ok) return begun
  const telling = begun.value
  let { passage } = telling
  const choices: LoggedChoice[] = []
  const codes = log.match(/.{3}/g) ?? []
  for (const code of codes) {
    const id = codesOf(passage.choices.map((choice) => choice.id)).get(code)
    if (id === undefined) break
    const next = telling.choose(id)
    if (!next.ok) break
    passage = next.value
    choices.push({ id, at })
  }
  const run = { story: story.id, revision: story.revision, seed, choices }
  return ok({ run, whole: choices.length === codes.length })
}
