// Questions and replies as the worker passes them on, the template among them.

import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { WorkbenchReply, WorkbenchRequest } from '../../../../src/app/author/workbench.ts'
import { createDesk } from '../../../../src/studio/build/workbench/desk.ts'
import { answer, CARD, dropped, house, INK } from './bench.ts'

function aDesk() {
  const desk = createDesk(house)
  return (request: WorkbenchRequest): readonly WorkbenchReply[] => {
    const replies: WorkbenchReply[] = []
    desk(request, (reply) => replies.push(structuredClone(reply)))
    return replies
  }
}
const opening = (ink: string): WorkbenchRequest => ({
  kind: 'open',
  files: dropped({ 'story.ink': ink, 'story.yaml': CARD }),
  made: 1,
})

describe('the desk', () => {
  it('opens, and walks what was opened last', () => {
    const ask = aDesk()
    expect(ask(opening(INK))).toMatchObject([
      { kind: 'answer', answer: { kind: 'opened', main: 'story.ink' } },
    ])
    expect(ask({ kind: 'walk', seconds: 10 }).at(-1)).toMatchObject({
      kind: 'answer',
      answer: { complete: true },
    })
  })

  it('has nothing to walk where nothing is open, or what was opened last could not be', () => {
    const ask = aDesk()
    const nothing = { kind: 'failed', problem: { code: 'author/nothing-open' } }
    expect(ask({ kind: 'walk', seconds: 1 })).toMatchObject([nothing])
    ask(opening(INK))
    ask(opening('-> nowhere\n'))
    expect(ask({ kind: 'walk', seconds: 1 })).toMatchObject([nothing])
  })

  it('says why there is nothing to open', () => {
    const [reply] = aDesk()({ kind: 'open', files: [], made: 1 })
    expect(reply).toMatchObject({ kind: 'failed', problem: { code: 'author/no-story' } })
  })

  it('sends nothing that cannot leave a worker, and hears of its own failures', () => {
    const files = [{ path: 'story.ink', bytes: null as unknown as Uint8Array }]
    const [reply] = aDesk()({ kind: 'open', files, made: 1 })
    expect(reply).toMatchObject({ kind: 'failed', problem: { code: 'author/failed' } })
    expect(reply).not.toHaveProperty('problem.cause')
  })
})

describe('the story to begin from', () => {
  const filesOf = (name: string) => {
    const [reply] = aDesk()({ kind: 'template', name })
    if (reply?.kind !== 'answer') throw new Error('Unexpected lack of a zip')
    const texts = Object.entries(unzipSync(reply.answer as Uint8Array)).map(
      ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
    )
    return Object.fromEntries(texts)
  }

  it('is a folder beside the shared file, named after the child', () => {
    const files = filesOf('Mary-Ann')
    expect(Object.keys(files).sort()).toEqual([
      'mary_ann/README.md',
      'mary_ann/story.ink',
      'mary_ann/story.yaml',
      'practice.ink',
    ])
    expect(files['mary_ann/story.yaml']).toContain('child: { name: Mary Ann,')
    expect(Object.values(files).join('')).not.toMatch(/CHILD|STORY/)
  })

  it.each(['nadia', 'Mary-Ann', '', '7', '../../x', '北'])('opens without a mistake: %j', (name) => {
    const given = answer(filesOf(name))
    expect(given).toMatchObject({ card: 'own', from: 'source' })
    expect(given.story).toBeDefined()
    expect(given.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
