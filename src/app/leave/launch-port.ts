// What the screens of a launched package need of whoever keeps the learner's record. Types only; nothing here knows a
// standard.

import type { ComponentType } from 'preact'
import type { Problem } from '../../model/result.ts'
import type { ChoiceId, StoryId } from '../../model/run.ts'
import type { ReadonlyStore } from '../store.ts'

export interface LmsStatus {
  readonly keeping: 'kept' | 'keeping' | 'waiting' | 'silent' | 'refused' | 'away' | 'alone' | 'ended'
  readonly unread?: Problem
  readonly looking?: 'browse' | 'review'
}

/** What has been reached of what the package asks for. */
interface PackageProgress {
  readonly ended: number
  readonly asked: number
  readonly completed: boolean
  /** Undefined without a mark, or before there is anything to hold against it. */
  readonly passed?: boolean
  /** Per cent; undefined where there is no mark. */
  readonly mark?: number
  /** Stories that have an ending, and none that reaches the mark, with the per cent of their best. */
  readonly below: readonly { readonly story: StoryId; readonly percent: number }[]
}

interface LmsCall {
  readonly at: number
  readonly call: string
  readonly given: string
  readonly answer: string
  readonly error?: string
}

export interface DiagnosticsReport {
  readonly standard: string
  readonly found: string
  readonly calls: readonly LmsCall[]
  readonly failures: number
  readonly lastError?: string
  readonly stateLength: number
  readonly waiting?: number
}

/** What the learning system is told besides how far a learner is. */
interface ReportScope {
  readonly decisions: boolean
  readonly scores: boolean
  /** There is a mark to be reached. */
  readonly mark: boolean
}

/** A decision as the report of the learning system has it. */
interface ReportEntry {
  readonly id: string
  /** A letter, where the standard takes no words. */
  readonly answer: string
}

/** @param number of the decision in its run, from 1 */
type ReportLookup = (story: StoryId, number: number, choice: ChoiceId) => ReportEntry | undefined

export interface LaunchPort {
  readonly status: ReadonlyStore<LmsStatus>
  /** The frame is a sandbox in which the browser keeps nothing either. */
  readonly keepsNothing: boolean
  readonly progress: () => PackageProgress
  /** Ends the session. Where not everything arrived it is kept in this browser. */
  readonly leave: () => Promise<'arrived' | 'silent' | 'refused' | 'alone'>
  readonly diagnostics: () => DiagnosticsReport
  readonly version: string
  /** What is wrong with setting.json, so that the package goes by the setting it was made with. */
  readonly settingProblem?: string
  readonly reportScope: ReportScope
  /** Absent where the report has the words themselves. */
  readonly inReport?: ReportLookup
  /** Where the LMS wants the learner to go afterwards. */
  readonly returnTo?: string
  readonly goTo: (address: string) => void
}

const LAUNCH_SCREENS = ['leave', 'diagnostics'] as const
type LaunchScreenKind = (typeof LAUNCH_SCREENS)[number]

/** What a launched package adds to the screens; nobody else fetches it. */
export interface LaunchParts {
  /** These three stand in the place of what is only true where no learning system is told anything. */
  readonly Privacy: ComponentType
  readonly Mistakes: ComponentType
  readonly deleting: string
  readonly Tools: ComponentType
  readonly Notice: ComponentType
  /** Stands on the start page: what the course asks for. */
  readonly Asks: ComponentType
  /** Stands at the end of a story: whether it counts, and whether that has been told. */
  readonly AtEnd: ComponentType
  /** Stands beside a decision that is looked back on, where a report names it by a letter. */
  readonly InReport: ComponentType<{
    readonly story: StoryId
    readonly number: number
    readonly choice: ChoiceId
  }>
  readonly Screen: ComponentType<{ readonly kind: LaunchScreenKind }>
}
