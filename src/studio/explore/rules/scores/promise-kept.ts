// Whether somebody who promised something can keep it.
//
// passes:
//   LIST promise_names = call
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//   * (not_ring) "I can't say when I'll ring."
//   -
//   * (do_ring) Ring her on Friday.
//       { owed(call):
//           ~ kept(call)
//       }
//   * (go_home) Go home on Friday.
//
// fails:
//   LIST promise_names = call
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//   * (not_ring) "I can't say when I'll ring."

import { promiseOutcome } from './promise-outcome.ts'

export const promiseKept = promiseOutcome({
  id: 'promise-kept',
  about: 'Each promise that can be made can be kept on some path: one that cannot is a trap.',
  end: 'kept',
  remedy: (promise) => `Write ~ kept(${promise}) where it comes true, on a condition that a run can meet.`,
})
