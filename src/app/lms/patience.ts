// An end to waiting for an answer. By hand, since AbortSignal.timeout is younger than the oldest browsers that are promised.

/** Asks, and aborts with a TimeoutError when no answer has come after so many milliseconds. */
export async function withPatience<T>(
  milliseconds: number,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const control = new AbortController()
  const timer = setTimeout(
    () => control.abort(new DOMException(`no answer after ${milliseconds} ms`, 'TimeoutError')),
    milliseconds,
  )
  try {
    return await ask(control.signal)
  } finally {
    clearTimeout(timer)
  }
}
