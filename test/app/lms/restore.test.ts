// What an LMS kept comes to where this browser keeps runs: what is missing here, or went further there, and nothing else.

import { describe, expect, it } from 'vitest'
import { idOf, keyOf, NO_COURSE, withRun } from '../../../src/app/lms/course.ts'
import { type KeptAttempt, restore } from '../../../src/app/lms/restore.ts'
import { replay } from '../../../src/model/replay.ts'
import { beginRun, take } from '../../../src/model/run.ts'
import { unwrap } from '../../support/ink.ts'
import { edited, small } from '../../support/learner.ts'

const MINUTE = 60_000
const AT = Date.UTC(2026, 10, 28, 12)

/** The small story, taken along these labels. */
function played(labels: readonly string[]) {
  let run = beginRun(small.id, small.revision, 7)
  for (const label of labels) run = take(run, label, AT)
  return { run, beats: unwrap(replay(small, run)).beats }
}
const WHOLE = ['one.warm', 'two.listen', 'three.stay']

/** @param kept what the LMS has @param here what this browser has, and when it was played */
async function restored(
  kept: { readonly labels: readonly string[]; readonly at: number },
  here?: { readonly labels: readonly string[]; readonly at: number },
  story = small,
) {
  const { run, beats } = played(kept.labels)
  const course = withRun(NO_COURSE, 'r', run, beats, kept.at)
  const mine: KeptAttempt[] = here ? [{ id: 'r', run: played(here.labels).run, updated: here.at }] : []
  const brought: KeptAttempt[] = []
  const replaced: KeptAttempt[] = []
  const answer = await restore(course, async () => ({ ok: true, value: story }), {
    list: async () => ({ runs: mine }),
    bring: async (one) => void brought.push(one),
    replace: async (one) => void replaced.push(one),
  })
  return { ...answer, was: brought, replaced }
}

describe('what an LMS kept', () => {
  it('comes to a computer that knows nothing of it, with its ending, under the key it has', async () => {
    const { was, replaced, brought } = await restored({ labels: WHOLE, at: AT })
    expect(brought).toBe(1)
    expect(replaced).toEqual([])
    expect(was).toMatchObject([{ id: idOf(keyOf('r')), updated: AT, finished: { ending: 'good' } }])
    expect(was[0]?.run.choices.map(({ id }) => id)).toEqual(WHOLE)
  })

  it.each([
    ['further in the same minute', WHOLE, AT + 59_000, WHOLE.slice(0, 1), AT, 1],
    ['the same', WHOLE, AT, WHOLE, AT, 0],
    ['behind in the same minute', WHOLE.slice(0, 1), AT, WHOLE, AT + 59_000, 0],
    ['further in a later minute', WHOLE, AT + MINUTE, WHOLE.slice(0, 1), AT, 1],
    ['stepped back in a later minute', WHOLE.slice(0, 1), AT + MINUTE, WHOLE, AT, 1],
    [
      'further in an earlier minute, and stepped back here since',
      WHOLE,
      AT,
      WHOLE.slice(0, 1),
      AT + MINUTE,
      0,
    ],
  ])('%s than here', async (_name, there, thereAt, mine, mineAt, count) => {
    const { replaced, was } = await restored({ labels: there, at: thereAt }, { labels: mine, at: mineAt })
    expect(was).toEqual([])
    expect(replaced).toHaveLength(count)
    if (count > 0)
      expect(replaced[0]).toMatchObject({ id: 'r', run: { choices: there.map((id) => ({ id })) } })
  })

  it('that the story no longer holds comes as far as it does, beside the whole one', async () => {
    const { was, shortened } = await restored({ labels: WHOLE, at: AT }, undefined, edited)
    expect(was[0]?.id).not.toBe(idOf(keyOf('r')))
    expect(shortened).toMatchObject([{ id: was[0]?.id, whole: idOf(keyOf('r')), run: was[0]?.run }])
    expect(shortened[0]?.beats).toHaveLength(2)
    expect(was[0]?.run.choices.map(({ id }) => id)).toEqual(['one.warm'])
  })

  it('and that was gone on with since comes once to another computer, as it stands', async () => {
    const { run, beats } = played(WHOLE)
    const before = withRun(NO_COURSE, 'r', run, beats, AT)
    const [first] = (await restored({ labels: WHOLE, at: AT }, undefined, edited)).shortened
    if (!first) throw new Error('Unexpected lack of a shortened attempt')
    const on = take(first.run, 'two.hear', AT + MINUTE)
    const course = withRun(before, first.id, on, unwrap(replay(edited, on)).beats, AT + MINUTE)
    const there: KeptAttempt[] = []
    await restore(course, async () => ({ ok: true, value: edited }), {
      list: async () => ({ runs: [] }),
      bring: async (one) => void there.push(one),
      replace: () => expect.unreachable(),
    })
    expect(there).toMatchObject([
      { id: first.id, run: { choices: [{ id: 'one.warm' }, { id: 'two.hear' }] } },
    ])
  })

  it('is named again at the next visit, where it is already, and not brought again', async () => {
    const { run, beats } = played(WHOLE)
    const course = withRun(NO_COURSE, 'r', run, beats, AT)
    const here: KeptAttempt[] = []
    const visit = () =>
      restore(course, async () => ({ ok: true, value: edited }), {
        list: async () => ({ runs: here }),
        bring: async (one) => void here.push(one),
        replace: () => expect.unreachable(),
      })
    const first = await visit()
    const second = await visit()
    expect([first.brought, second.brought]).toEqual([1, 0])
    expect(second.shortened).toEqual(first.shortened)
    expect(here.map(({ id }) => id)).toEqual(first.shortened.map(({ id }) => id))
  })
})
