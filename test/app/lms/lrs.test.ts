// An LRS that begins an answer and never ends it: within its patience that is no answer, and what comes after is asked as ever.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createNotebook } from '../../../src/app/lms/diagnostics.ts'
import { createLrs } from '../../../src/app/lms/lrs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** The headers and half of a document, and then nothing until the page gives up. */
function halfAnAnswer(signal: AbortSignal): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"half":'))
      signal.addEventListener('abort', () => controller.error(signal.reason))
    },
  })
  return new Response(body, { status: 200 })
}

it('half an answer is none: it fails when patience is over, and the next question is answered', async () => {
  let isWhole = false
  const lrs = createLrs({
    endpoint: 'https://lrs.example/xapi',
    authorization: 'Basic x',
    activity: 'https://lms.example/activity',
    actor: { account: { homePage: 'https://lms.example', name: '1' } },
    registration: 'r',
    notebook: createNotebook('xAPI', () => 0),
    fetch: async (_, { signal }) =>
      isWhole || !signal ? new Response('{"state":1}', { status: 200 }) : halfAnAnswer(signal),
  })
  const asked = lrs.state('runs')
  let answer: unknown
  void asked.then((found) => {
    answer = found
  })
  await vi.advanceTimersByTimeAsync(9_999)
  expect(answer).toBeUndefined()
  await vi.advanceTimersByTimeAsync(1)
  expect(await asked).toMatchObject({ ok: false, problem: { code: 'lms/lrs-unreached' } })
  isWhole = true
  expect(await lrs.state('runs')).toEqual({ ok: true, value: { document: { state: 1 } } })
})
