// The parts whose tests are tried with mutants: small faults that are planted one at a time, to see whether a test notices. For each
// part its sources, the unit tests that have to notice, and how many of a hundred faults they notice at least.

export interface Part {
  readonly name: string
  /** Of sources, from the root. */
  readonly sources: readonly string[]
  /** Of tests, from the root: those that are quick. The laws over generated runs say more, and take too long for this. */
  readonly tests: readonly string[]
  /** Faults noticed, in percent of all that were planted. */
  readonly goal: number
}

export const PARTS: readonly Part[] = [
  {
    name: 'model',
    sources: [
      'src/core/*.ts',
      'src/story/{playable,tell,read-passage,tags}.ts',
      'src/play/*.ts',
      'src/play/room/*.ts',
    ],
    tests: [
      'test/core/*.test.ts',
      'test/laws/{attempts.law,edited-story}.test.ts',
      'test/play/{session,settings}.test.ts',
      'test/play/room/*.test.ts',
      'test/story/{playable,read-passage}.test.ts',
    ],
    goal: 90,
  },
  {
    name: 'lms',
    sources: ['src/lms/{course,progress,state,state-document,statements,interaction,times,setting}.ts'],
    tests: ['test/lms/{cmi5,course,interaction,state,scorm}.test.ts'],
    goal: 85,
  },
  {
    name: 'saves',
    sources: [
      'src/records/{layered-saves,local-copies,saved-run,found-runs,catch-up,offered,two-tabs,kept-text}.ts',
    ],
    tests: ['test/records/{saves,saved-run,kept-text,two-tabs,storage-problem}.test.ts'],
    goal: 85,
  },
  {
    name: 'room',
    sources: ['src/room/{connection,message,keys,steps,wire}.ts'],
    tests: ['test/room/{windows,wire}.test.ts'],
    goal: 85,
  },
  {
    name: 'conversation',
    sources: ['src/ui/conversation.ts'],
    tests: ['test/ui/conversation.test.ts'],
    goal: 85,
  },
]
