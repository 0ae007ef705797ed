// The parts whose tests are tried with mutants: small faults that are planted one at a time, to see whether a test notices. For each
// part its sources, the unit tests that have to notice, and how many of a hundred faults they notice at least.

import type { Survivor } from './survivor.ts'
import { survivors as ofAuthor } from './survivors/author.ts'
import { survivors as ofConversation } from './survivors/conversation.ts'
import { survivors as ofInk } from './survivors/ink.ts'
import { survivors as ofLms } from './survivors/lms.ts'
import { survivors as ofModel } from './survivors/model.ts'
import { survivors as ofOwn } from './survivors/own.ts'
import { survivors as ofPackages } from './survivors/packages.ts'
import { survivors as ofRoom } from './survivors/room.ts'
import { survivors as ofSaves } from './survivors/saves.ts'

export interface Part {
  readonly name: string
  /** Globs of the sources, from the root. */
  readonly sources: readonly string[]
  /** Globs of the tests, from the root: quick ones only. Most laws over generated runs take too long to run for each fault. */
  readonly tests: readonly string[]
  /** Tests that are left out although their file is named: part of their full name, as a pattern. */
  readonly without?: string
  /** Faults noticed, in percent of all that were planted. */
  readonly goal: number
  /** Those that may stay unnoticed. They count as unnoticed in the score all the same. */
  readonly survivors: readonly Survivor[]
}

export const PARTS: readonly Part[] = [
  {
    name: 'model',
    sources: [
      'src/model/*.ts',
      'src/model/room/*.ts',
      'src/model/story/{playable,tell,read-passage,tags}.ts',
      'src/app/talk/session.ts',
      'src/app/settings/settings.ts',
    ],
    tests: [
      'test/model/*.test.ts',
      'test/model/{room,story}/*.test.ts',
      'test/laws/edited-story.test.ts',
      'test/app/talk/session.test.ts',
      'test/app/settings/settings.test.ts',
    ],
    goal: 90,
    survivors: ofModel,
  },
  {
    name: 'lms',
    sources: [
      'src/app/lms/{course,progress,packed-state,state-document,statements,interaction,times,setting}.ts',
    ],
    tests: [
      'test/app/lms/{cmi5,course,interaction,packed-state,progress,scorm,setting,state-document,statements,times}.test.ts',
    ],
    // Waits for a silent LRS, and what is said of one story is said of each.
    without: 'begins and never ends|a packed log of (?!tyler)',
    goal: 85,
    survivors: ofLms,
  },
  {
    name: 'saves',
    sources: [
      'src/app/saves/{layered-saves,local-copies,saved-run,found-runs,catch-up,offered,two-tabs,kept-text}.ts',
    ],
    tests: ['test/app/saves/{saves,saved-run,kept-text,offered,two-tabs,storage-problem}.test.ts'],
    goal: 85,
    survivors: ofSaves,
  },
  {
    name: 'room',
    sources: ['src/app/room/{keys,steps,windows/{connection,message,wire},console/command-words}.ts'],
    tests: ['test/app/room/{windows/{windows,wire},console/command-words}.test.ts'],
    goal: 85,
    survivors: ofRoom,
  },
  {
    name: 'conversation',
    sources: ['src/app/talk/{conversation,preview}.ts'],
    tests: ['test/app/talk/conversation.test.ts'],
    goal: 85,
    survivors: ofConversation,
  },
  {
    name: 'own',
    sources: ['src/app/own/own-stories.ts', 'src/app/saves/{story-file,story-list,support}.ts'],
    tests: ['test/app/own/own-stories.test.ts', 'test/app/saves/{story-file,story-list,support}.test.ts'],
    goal: 85,
    survivors: ofOwn,
  },
  {
    name: 'author',
    sources: [
      'src/app/author/{ask-workbench,bench,guide-text,package-choices,package-draft,package-iri}.ts',
      'src/model/address.ts',
    ],
    tests: ['test/app/author/*.test.ts'],
    goal: 85,
    survivors: ofAuthor,
  },
  {
    name: 'ink',
    sources: ['src/model/story/echo.ts', 'src/studio/ink/{declarations,float-json,option-tags,wordings}.ts'],
    tests: ['test/model/story/echo.test.ts', 'test/studio/ink/{declarations,float-json,option-tags}.test.ts'],
    goal: 85,
    survivors: ofInk,
  },
  {
    name: 'packages',
    sources: [
      'src/studio/build/packages/{content-hash,decision-key,draft-of-package,house-key,make-package,manifests,package-arguments,package-of,site-files}.ts',
    ],
    tests: [
      'test/studio/build/packages/{decision-key,draft-of-package,make-package,manifests,package-arguments,package-of,site-files}.test.ts',
    ],
    goal: 85,
    survivors: ofPackages,
  },
  {
    name: 'workbench',
    sources: [
      'src/studio/build/workbench/{card-in-use,compiled-export,desk,dropped-files,dropped-zip,found-problems,ink-content,is-short,made-up-card,open-files,other-files,sources-zip,story-names,template,walk-story,without-story}.ts',
    ],
    tests: [
      'test/studio/build/workbench/{browser-names,desk,found-problems,open-files,other-files,walk-story,zip}.test.ts',
    ],
    without: 'is the same story as in the build',
    goal: 85,
    survivors: [],
  },
]
