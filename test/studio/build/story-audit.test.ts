import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail } from '../../../src/model/result.ts'
import type { ExploreSetup } from '../../../src/studio/build/explore-process/explore-story.ts'
import type { InkProcess } from '../../../src/studio/build/ink-process.ts'
import { createAudits, QUIET_MS } from '../../../src/studio/build/story-audit.ts'
import { A_PROJECT, aFolder } from '../../support/folder.ts'

const CARD = 'stories/ana/story.yaml'

/** Audits of two stories, ana and ben, with an explorer that notes what it is asked and answers when it is told to. */
function theAudits() {
  const root = aFolder({
    ...A_PROJECT,
    'stories/ben/story.yaml': (A_PROJECT[CARD] ?? '').replace('id: ana', 'id: ben'),
  })
  const explored: { readonly id: string; readonly setup: ExploreSetup; readonly done: () => void }[] = []
  const sent: unknown[] = []
  const built: string[] = []
  const server = {
    ws: { send: (_: string, message: unknown) => sent.push(message) },
    config: { logger: { error: () => {} } },
  }
  const audits = createAudits(server as unknown as Parameters<typeof createAudits>[0], {
    root,
    ids: () => ['ana', 'ben'],
    build: async (id) => {
      built.push(id)
      return fail([])
    },
    // Whoever asks it anything compiles, and an author who saves again would wait for it.
    ink: undefined as unknown as InkProcess,
    explore: (subjects, beside, setup) =>
      new Promise((resolve) => {
        const [subject] = subjects
        if (!subject) return
        void Promise.all([...subjects, ...beside].map(({ file }) => setup.built?.(file.id)))
        const done = () => resolve([{ ...subject, draft: false, problems: [], fromCache: false }])
        explored.push({ id: subject.file.id, setup, done })
      }),
  })
  return { audits, explored, sent, built, ids: () => explored.map(({ id }) => id) }
}

describe('a story that was saved', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is explored once nothing was saved for a moment, and not before', () => {
    const { audits, ids } = theAudits()
    audits.begin('ana')
    vi.advanceTimersByTime(QUIET_MS - 1)
    expect(ids()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(ids()).toEqual(['ana'])
  })

  it('is explored once after a burst of saves', () => {
    const { audits, ids } = theAudits()
    for (let saves = 0; saves < 5; saves++) {
      audits.begin('ana')
      vi.advanceTimersByTime(QUIET_MS - 1)
    }
    expect(ids()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(ids()).toEqual(['ana'])
  })

  it('waits for a save of another story too, and both are then explored', () => {
    const { audits, ids } = theAudits()
    audits.begin('ana')
    vi.advanceTimersByTime(QUIET_MS - 1)
    audits.begin('ben')
    vi.advanceTimersByTime(QUIET_MS - 1)
    expect(ids()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(ids()).toEqual(['ana', 'ben'])
  })

  it('is given up where it is saved again, and another is not', () => {
    const { audits, explored } = theAudits()
    audits.begin('ana')
    audits.begin('ben')
    vi.advanceTimersByTime(QUIET_MS)
    audits.stop('ana')
    expect(explored.map(({ setup }) => setup.signal?.aborted)).toEqual([true, false])
  })

  it('is not explored where it was saved again before it began', () => {
    const { audits, ids } = theAudits()
    audits.begin('ana')
    audits.stop('ana')
    vi.advanceTimersByTime(QUIET_MS)
    expect(ids()).toEqual([])
  })

  it('is told to the page when it is explored, and never of what was given up', async () => {
    const { audits, explored, sent } = theAudits()
    audits.begin('ana')
    audits.begin('ben')
    vi.advanceTimersByTime(QUIET_MS)
    audits.stop('ana')
    for (const { done } of explored) done()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toMatchObject([{ story: 'ben', done: true }])
  })

  it('is explored as it was built, behind every other process', () => {
    const { audits, explored, built } = theAudits()
    audits.begin('ana')
    vi.advanceTimersByTime(QUIET_MS)
    expect(explored[0]?.setup.behind).toBe(true)
    expect(built).toEqual(['ana', 'ben'])
  })
})
