// The tags an author may write, and what each is for. The registry that play, checks and stories/README.md
// share. Reads the text of one tag; does not know where it stood.

import { CUE_KINDS, type Cue, type CueKind } from '../passage.ts'

const REMARK_KEYS = ['move', 'why', 'instead', 'thought', 'differ', 'evidence', 'see'] as const

const MARK_KEYS = ['ending', 'discuss', 'hard', 'hard_end', 'order', 'settles', 'after', 'say'] as const

export const TAG_KEYS = [...CUE_KINDS, ...REMARK_KEYS, ...MARK_KEYS] as const
export type TagKey = (typeof TAG_KEYS)[number]

export interface Tag {
  readonly key: TagKey
  readonly value: string
}

const isTagKey = (key: string): key is TagKey => (TAG_KEYS as readonly string[]).includes(key)
const isCueKind = (key: TagKey): key is CueKind => (CUE_KINDS as readonly string[]).includes(key)

/** `move: honest_limits` as key and value; undefined for a key that is not in the registry. */
export function parseTag(text: string): Tag | undefined {
  const colon = text.indexOf(':')
  const key = (colon < 0 ? text : text.slice(0, colon)).trim()
  return isTagKey(key) ? { key, value: colon < 0 ? '' : text.slice(colon + 1).trim() } : undefined
}

/** The tag as a cue for stage or sound; undefined for a tag that is none. */
export const cueOf = ({ key, value }: Tag): Cue | undefined =>
  isCueKind(key) ? { kind: key, value } : undefined

/** Several ids in one tag, as in `evidence: interests, non_blaming`. */
export const parseIds = (value: string): readonly string[] => value.split(/[\s,]/).filter((id) => id !== '')
