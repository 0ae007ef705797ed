// What the workbench asks of the worker that compiles, checks, walks and packs stories, and what it is answered. The worker is the
// studio's (src/studio/build/workbench), so that a story is judged by the same rules here as on an author's machine; the two meet in this file alone.

import type { Problem } from '../../model/result.ts'
import type { OwnStory } from '../saves/story-file.ts'
import type { PackageAnswer, PackageChoices } from './package-choices.ts'
import type { PackageDraft } from './package-draft.ts'

/** A file as it was dropped. */
export interface DroppedFile {
  /** With forward slashes, from the dropped folder on: `nadia/story.ink`. */
  readonly path: string
  /** Empty where it is only named. */
  readonly bytes: Uint8Array
}

/** Of those that are wanted, in a zip too. The page can refuse them before it reads them. */
export const MAX_FILES = 400
/** All of them together. */
export const MAX_BYTES = 8_000_000

/** A file that nobody meant to drop, such as those in .git, or what Word keeps for itself while a document is open. */
const isMeant = (path: string): boolean =>
  !path.split(/[\\/]/).some((part) => /^(\.(?!\.?$).*|~\$.*|node_modules|__MACOSX)$/.test(part))

/**
 * Whether a dropped file can be part of a story. Others (pictures, styles, what an editor keeps for itself) need not be read. Notepad
 * puts .txt behind a name, and Windows hides it.
 */
export const isWanted = (path: string): boolean =>
  /\.(ink|ya?ml|json|js|alongside|zip|(ink|ya?ml)\.txt)$/i.test(path) && isMeant(path)

/** Whether a file that cannot be part of a story may be what its author takes for one: told by its name, and not read. */
export const isNamed = (path: string): boolean =>
  /\.(txt|docx?|odt|rtf|pages|png|jpe?g|gif|svg|webp)$/i.test(path) && !isWanted(path) && isMeant(path)

/** As the studio judges it. */
export interface FoundProblem extends Problem {
  readonly severity: 'error' | 'warning'
  /** The text, what can happen at one place in it, or all ways through the story together. */
  readonly about: 'text' | 'place' | 'whole'
  /** Choices that show it, from the beginning. */
  readonly log?: readonly string[]
}

/** The studio's rules by which a trainee would be stopped in the middle, whatever they count as in a draft. */
export const BREAKS = ['failure', 'never-stops', 'dead-end', 'no-way-out'] as const

/** @param code of a problem */
export const isBreak = (code: string): boolean => BREAKS.some((rule) => code === `rule/${rule}`)

export type OpenAnswer =
  /** Several files could be where the story begins. */
  | { readonly kind: 'which'; readonly mains: readonly string[] }
  | {
      readonly kind: 'opened'
      readonly main: string
      /** Absent where it cannot be played; the problems say why. */
      readonly story?: OwnStory
      /**
       * `made-up` where no card was dropped: one that only says what can be seen in the story stands in for it. `broken` where it has
       * mistakes: what cannot be read in it is made up until they are mended.
       */
      readonly card: 'own' | 'broken' | 'made-up'
      /** `compiled` where only what an Ink editor exports was dropped: no line of a source is known then, and few rules are asked. */
      readonly from: 'source' | 'compiled'
      /** Whether it has fewer than five decisions so far: what is found about the whole of it only warns. False where it does not play. */
      readonly isShort: boolean
      readonly problems: readonly FoundProblem[]
    }

export interface WalkAnswer {
  /** The story with how far apart its runs can end. */
  readonly story: OwnStory
  /** Those found at once and those that only a walk finds. */
  readonly problems: readonly FoundProblem[]
  /** As in the answer before it, but known for certain where every run was walked. */
  readonly isShort: boolean
  /** True where every run was walked. */
  readonly complete: boolean
  /** Different states of the story that were come to. */
  readonly states: number
  readonly seconds: number
  /** The report as a page that can be opened from a disk. */
  readonly report: string
}

/** Files to save. */
export interface ZipAnswer {
  /** With its ending: `nadia.zip`. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface WorkbenchQuestions {
  /** Compiles and checks. Of several stories in one folder, `main` says which. Nothing that was opened before is kept. */
  readonly open: {
    readonly ask: { readonly files: readonly DroppedFile[]; readonly main?: string; readonly made: number }
    readonly answer: OpenAnswer
  }
  /** Walks the story that was opened last, for so many seconds at the most. */
  readonly walk: { readonly ask: { readonly seconds: number }; readonly answer: WalkAnswer }
  /** A story to begin from, as a zip of its files. */
  readonly template: { readonly ask: { readonly name: string }; readonly answer: ZipAnswer }
  /** The sources of a story, as a story file has them, in folders in which Ink finds them. Fails with `author/no-sources`. */
  readonly sources: {
    readonly ask: { readonly sources: OwnStory['sources']; readonly id: string }
    readonly answer: ZipAnswer
  }
  /** A package for an LMS, of the files of the site whose whole address is given, with a slash at its end. */
  readonly package: {
    readonly ask: { readonly choices: PackageChoices; readonly site: string }
    readonly answer: PackageAnswer
  }
  /** What a package was made with. Fails with `author/broken-zip`, `author/no-package` or `lms/setting`. */
  readonly packed: { readonly ask: { readonly file: DroppedFile }; readonly answer: PackageDraft }
}

export type WorkbenchKind = keyof WorkbenchQuestions

export type WorkbenchRequest = {
  readonly [Kind in WorkbenchKind]: { readonly kind: Kind } & WorkbenchQuestions[Kind]['ask']
}[WorkbenchKind]

/** Any number of states that were walked, then one answer; or why there is none. */
export type WorkbenchReply =
  | { readonly kind: 'progress'; readonly states: number }
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly problem: Problem }
