// Whether keeping a promise takes anything.
//
// passes:
//   LIST promise_names = call
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//   * (not_ring) "I can't say when I'll ring."
//   -
//   * (do_ring) Ring her on Friday.
//   * (go_home) Go home on Friday.
//       { owed(call):
//           ~ broken(call)
//       }
//
// fails:
//   LIST promise_names = call
//   * (ring) "I'll ring you on Friday."
//       ~ promise(call)
//   * (not_ring) "I can't say when I'll ring."

import { promiseOutcome } from './promise-outcome.ts'

export const promiseBroken = promiseOutcome({
  id: 'promise-broken',
  about: 'Each promise that can be made can be broken on some path: one that keeps itself costs nothing.',
  end: 'broken',
  remedy: (promise) =>
    `Write ~ broken(${promise}) where it runs out, and let something else be chosen before that.`,
})
