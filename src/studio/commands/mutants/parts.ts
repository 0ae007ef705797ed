// The parts whose tests are tried with mutants: small faults that are planted one at a time, to see whether a test notices. For each
// part its sources, the unit tests that have to notice, and how many of a hundred faults they notice at least.

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
  },
  {
    name: 'lms',
    sources: ['src/app/lms/{course,progress,state,state-document,statements,interaction,times,setting}.ts'],
    tests: ['test/app/lms/{cmi5,course,interaction,progress,scorm,setting,state,statements,times}.test.ts'],
    // Waits for a silent LRS, and what is said of one story is said of each.
    without: 'begins and never ends|a packed log of (?!tyler)',
    goal: 85,
  },
  {
    name: 'saves',
    sources: [
      'src/app/saves/{layered-saves,local-copies,saved-run,found-runs,catch-up,offered,two-tabs,kept-text}.ts',
    ],
    tests: ['test/app/saves/{saves,saved-run,kept-text,offered,two-tabs,storage-problem}.test.ts'],
    goal: 85,
  },
  {
    name: 'room',
    sources: ['src/app/room/{connection,message,keys,steps,wire}.ts'],
    tests: ['test/app/room/{windows,wire}.test.ts'],
    goal: 85,
  },
  {
    name: 'conversation',
    sources: ['src/app/talk/{conversation,preview}.ts'],
    tests: ['test/app/talk/conversation.test.ts'],
    goal: 85,
  },
]
