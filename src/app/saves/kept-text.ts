// One text under a name, in the same two layers as the runs: localStorage at once, IndexedDB after. An LMS may wipe the
// first at every login, and a crash may lose its last seconds; then the second has it. Knows nothing of what is written.

import type { Database } from './database.ts'

export interface KeptText {
  /** What localStorage has, without waiting. */
  readonly readSync: () => string | undefined
  /** Whichever of the two was written last. Never rejects. */
  readonly read: () => Promise<string | undefined>
  readonly write: (text: string) => void
  /** From both. */
  readonly remove: () => void
}

export interface TextLayers {
  /** A question, since asking is what throws in some frames. */
  readonly localStorage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly database: Pick<Database, 'text' | 'keepText' | 'removeText'>
  readonly clock: () => number
}

interface DatedText {
  readonly at: number
  readonly text: string
}

const STAMPED = /^@(\d{1,16})@([\s\S]*)/

/** Text without a stamp was written by an earlier version, and is older than any that has one. */
function stampedOf(raw: string): DatedText {
  const [, at, text] = STAMPED.exec(raw) ?? []
  return at === undefined || text === undefined ? { at: 0, text: raw } : { at: Number(at), text }
}

export function keptText({ localStorage, database, clock }: TextLayers, name: string): KeptText {
  const copy = (): DatedText | undefined => {
    try {
      const raw = localStorage().getItem(name)
      return raw === null ? undefined : stampedOf(raw)
    } catch {
      // Refused, as in some frames: the other layer answers.
      return undefined
    }
  }
  return {
    readSync: () => copy()?.text,
    async read() {
      const raw = await database.text(name).catch(() => undefined)
      const stored = raw === undefined ? undefined : stampedOf(raw)
      const mine = copy()
      return mine && stored ? (stored.at > mine.at ? stored.text : mine.text) : (mine ?? stored)?.text
    },
    write(text) {
      const stamped = `@${clock()}@${text}`
      try {
        localStorage().setItem(name, stamped)
      } catch {
        // Refused or full: the other layer has it.
      }
      // Where neither takes it, it holds for as long as the page does.
      void database.keepText(name, stamped).catch(() => undefined)
    },
    remove() {
      try {
        localStorage().removeItem(name)
      } catch {
        // Refused: then nothing was kept there.
      }
      void database.removeText(name).catch(() => undefined)
    },
  }
}
