// A clock that a test lets go: timers as a list, and all that waits for nothing else done between two of them.

/** Whatever waits only for other code has run. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Time that goes on only when told to. */
export function aClock() {
  let now = 0
  let number = 0
  const due = new Map<number, { readonly at: number; readonly task: () => void }>()
  return {
    timers: {
      setTimeout(task: () => void, milliseconds: number) {
        number += 1
        due.set(number, { at: now + milliseconds, task })
        return number
      },
      clearTimeout: (timer: number) => void due.delete(timer),
    },
    waiting: () => due.size,
    async pass(milliseconds: number) {
      await settled()
      const end = now + milliseconds
      for (;;) {
        const [first] = [...due].sort(([, one], [, other]) => one.at - other.at)
        if (!first || first[1].at > end) break
        now = first[1].at
        due.delete(first[0])
        first[1].task()
        await settled()
      }
      now = end
    },
  }
}
