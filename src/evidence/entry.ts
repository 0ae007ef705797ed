// What an entry of the evidence catalogue is: one thing that was found, by whom, how strong it is, and where it
// stops. Types only, so that the browser carries no checker; parse-entries.ts checks what people write.

export const KINDS = ['inspection', 'research', 'practice_rule', 'testimony'] as const
/**
 * `inspection`: what inspectors judged in cases and services. `research`: a study, a review, or a summary of them.
 * `practice_rule`: what law, guidance or a framework asks of workers; no proof that it works.
 * `testimony`: what children said.
 */
export type Kind = (typeof KINDS)[number]

export const VERIFIED = ['found', 'recalled'] as const
/** `recalled` entries exist for authors and are never shown to trainees as evidence. */
export type Verified = (typeof VERIFIED)[number]

export const READS = ['page', 'abstract', 'opening', 'copy'] as const
/**
 * How far a source was read: the whole page; its abstract; its opening; or only a copy, a quotation or a summary of it
 * elsewhere. `place` says where.
 */
export type Read = (typeof READS)[number]

/** For a source whose page, as far as it was read, gives no year. */
export const YEAR_NOT_SHOWN = 'not shown'

export interface Source {
  readonly author: string
  readonly year: number | typeof YEAR_NOT_SHOWN
  readonly title: string
  /** Where in it, in words. */
  readonly place: string
  /** Where it was read; http or https. */
  readonly address?: string
}

/** A further source, with how far that one was read. */
export interface FurtherSource extends Source {
  readonly read: Read
}

export interface Entry {
  readonly id: string
  /** A short plain phrase or sentence. */
  readonly title: string
  /** What was found, in one to four plain sentences of our own. */
  readonly found: string
  readonly source: Source
  readonly also?: readonly FurtherSource[]
  readonly kind: Kind
  readonly strength: string
  /** Where it does not apply, and what it does not say. */
  readonly limits: string
  /** Day of the last look at the sources, as in 2026-11-23. */
  readonly checked: string
  readonly verified: Verified
  /** Of `source`. */
  readonly read: Read
  /** Ids of themes; at least one. */
  readonly themes: readonly string[]
}

export interface Theme {
  readonly name: string
  readonly about: string
}
