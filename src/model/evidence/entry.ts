// What an entry of the evidence catalogue is: one thing that was found or is asked, where it is said, how sure it is or since
// when it holds, and where it stops. Types and closed lists only, so that the browser carries no checker;
// src/studio/evidence/parse-entries.ts checks what people write.

/**
 * What is asked of workers; dated, and no proof that it works. `law`: an Act or what is made under one. `statutory_guidance`:
 * guidance that the law says must be followed or regarded. `national_guidance`: any other for England or Wales.
 * `local_procedure`: of one area or service. `other_field_advice`: advice written for another field or country.
 */
export const RULES = [
  'law',
  'statutory_guidance',
  'national_guidance',
  'local_procedure',
  'other_field_advice',
] as const
/**
 * What was found or is held; graded. `review`: of several studies. `study`: one. `counts`: official statistics. `inspection`:
 * what inspectors judged. `children_told`: what children said, in our words. `summary`: a sentence of somebody's overview.
 * `argument`: a reasoned position, or one voice.
 */
export const FINDINGS = [
  'review',
  'study',
  'counts',
  'inspection',
  'children_told',
  'summary',
  'argument',
] as const
export const KINDS = [...FINDINGS, ...RULES] as const
type Rule = (typeof RULES)[number]
type Finding = (typeof FINDINGS)[number]
export type Kind = (typeof KINDS)[number]

/**
 * How sure. 5: a review of comparative studies in youth justice. 4: one comparative study, or several agreeing associations, in youth
 * justice. 3: one association or a careful qualitative study in youth justice, or official counts. 2: the same in another
 * field, or the judgement of inspectors over many cases. 1: a sentence in a summary, an argument, one voice.
 */
export const STEPS = [5, 4, 3, 2, 1] as const
export type Step = (typeof STEPS)[number]

export const NATIONS = ['both', 'england', 'wales', 'elsewhere'] as const
/** `both`: England and Wales. `elsewhere`: neither. */
export type Nation = (typeof NATIONS)[number]

export const READS = ['whole', 'part', 'opening', 'abstract', 'copy'] as const
/**
 * How far a work was read: the whole of it; parts; its opening; its abstract; or only a copy, a quotation or a summary of it
 * elsewhere.
 */
export type ReadingDepth = (typeof READS)[number]

/** Where a work says it. */
export interface Citation {
  /** Id of the work. */
  readonly work: string
  /** Where in it, in words. */
  readonly place: string
  readonly read: ReadingDepth
  /** Where a copy was read, if not at the work's own address; http or https. */
  readonly read_at?: string
}

export const ROLES = ['author', 'practitioner', 'researcher', 'lawyer'] as const
/** `author`: of Alongside, and neither practitioner nor lawyer. */
export type Role = (typeof ROLES)[number]

/** What speaks against it: words; or nobody looked; or nothing was found, and where. */
export type Against = string | 'not_looked_for' | { readonly none_found: string }

interface Common {
  readonly id: string
  /** A short plain phrase or sentence that says no more than `found`. */
  readonly title: string
  /** What was found or is asked, in one to four plain sentences of our own. */
  readonly found: string
  /** Why it stands on this step; of a rule, what makes it one. */
  readonly strength: string
  /** Where it does not apply, and what it does not say. */
  readonly limits: string
  readonly against: Against
  readonly source: Citation
  readonly also?: readonly Citation[]
  /** The last look at the sources: the day, as in 2026-11-23, and in what role. */
  readonly checked: { readonly on: string; readonly as: Role }
  /** The day by which somebody looks again. */
  readonly review_by: string
  /** Ids of themes; at least one. */
  readonly themes: readonly string[]
  /** Ids of entries about the same subject. */
  readonly see?: readonly string[]
  /** Other words and abbreviations by which it is looked for, as in NRM. */
  readonly terms?: readonly string[]
}

/** For a source that shows no day. */
export const NOT_SHOWN = 'not_shown'

export interface RuleEntry extends Common {
  readonly kind: Rule
  /**
   * The last day on which a source that was read shows it in force, as in 2026-04-29, or 2026-04 or 2026 where no more is
   * shown; and where it holds.
   */
  readonly in_force: { readonly on: string; readonly nation: Nation }
}

export interface FindingEntry extends Common {
  readonly kind: Finding
  readonly sure: Step
}

export type Entry = RuleEntry | FindingEntry

export const isRule = (entry: Entry): entry is RuleEntry => 'in_force' in entry

export const citationsOf = ({ source, also = [] }: Pick<Common, 'source' | 'also'>): readonly Citation[] => [
  source,
  ...also,
]

export interface Theme {
  readonly name: string
  readonly about: string
  /** Id of the entry that stands first under it. */
  readonly founding: string
}

/** Something that changed in law or guidance, and which entries it touches. */
export interface Change {
  readonly id: string
  readonly title: string
  /** As in 2026-04-29, or 2026-04 or 2026 where no more is known. */
  readonly on: string
  readonly nation: Nation
  /** What changed, as far as it could be read. */
  readonly what: string
  /** How sure that is, and what could not be read. */
  readonly sure: string
  readonly source: Citation
  readonly also?: readonly Citation[]
  /** Ids of entries. */
  readonly touches: readonly string[]
}
