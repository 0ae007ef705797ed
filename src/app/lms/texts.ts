// Texts that this browser keeps for one learner of one package. Types only.

export interface TextStore {
  /** What can be had at once, which may be missing or older than what `read` gives. */
  readonly readSync: () => string | undefined
  /** Never rejects. */
  readonly read: () => Promise<string | undefined>
  readonly write: (text: string) => void
  readonly remove: () => void
}

export interface Texts {
  (name: string): TextStore
  /** The names of all that begin so. Never rejects. */
  readonly names: (prefix: string) => Promise<readonly string[]>
}
