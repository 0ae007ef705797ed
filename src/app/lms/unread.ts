// States that cannot be read: which registration they were of, and where they are put aside, so that whoever helps a learner
// can still look at them. One that a newer version wrote is left where it is.

import type { Problem } from '../../model/result.ts'
import type { Texts } from './texts.ts'

export const SET_ASIDE = 'alongside:unread'
/** Characters. */
const MOST_ASIDE = 100_000

/** The beginning of a state: its format, a checksum, its sequence number and its registration. */
const START = /^A\d{1,2}[\w-]{6}[0-9a-z]{1,10}\.([\w-]{5})(?:;|$)/

/** Which registration a state was of, where so much of it can be read. */
export const registrationIn = (state: string): string | undefined => START.exec(state)?.[1]

export const isNewer = ({ code }: Problem): boolean => code === 'lms/state-newer'

/** Keeps one of each kind, the last. @param what where it was read from */
export function setAside(texts: Texts, what: 'lms' | 'copy', state: string): void {
  texts(`${SET_ASIDE}:${what}`).write(state.slice(0, MOST_ASIDE))
}
