import { EventEmitter } from 'node:events'
import type { ViteDevServer } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Problem, Result } from '../../../src/model/result.ts'
import { createInkProcess } from '../../../src/studio/build/ink-process.ts'
import { watchStories } from '../../../src/studio/build/story-dev.ts'
import { type BuiltStory, buildStory, storyIds } from '../../../src/studio/build/story-files.ts'
import { A_PROJECT, A_STORY, aFolder, writeFiles } from '../../support/folder.ts'

interface Sent {
  readonly what: string
  readonly said?: string
  readonly at?: unknown
  readonly story?: string
}

/** Vite's server as far as stories use it: tells of saved files, and notes what is sent to the page. */
function anOpenPage(files: Readonly<Record<string, string>>) {
  const root = aFolder(files)
  const ink = createInkProcess()
  onTestFinished(() => ink.dispose())
  const [watcher, ws, page] = [new EventEmitter(), new EventEmitter(), new EventEmitter()]
  const waiting: Sent[] = []
  const send = (payload: unknown, data?: { id: string }) => {
    const { type, err } = (typeof payload === 'object' ? payload : {}) as {
      type?: string
      err?: { message: string; loc: unknown }
    }
    waiting.push({
      what: type ?? String(payload),
      ...(err && { said: err.message, at: err.loc }),
      ...(data?.id && { story: data.id }),
    })
    page.emit('sent')
  }
  const server = {
    watcher: Object.assign(watcher, { add: () => {} }),
    ws: Object.assign(ws, { send }),
    config: { logger: { error: () => {}, warn: () => {} } },
    environments: { client: { moduleGraph: { idToModuleMap: new Map() } } },
  } as unknown as ViteDevServer
  const built = new Map<string, Promise<Result<BuiltStory, readonly Problem[]>>>()
  const asked: string[] = []
  const build = (id: string) => {
    if (!built.has(id)) asked.push(`build ${id}`)
    const story = built.get(id) ?? buildStory(root, id, ink)
    built.set(id, story)
    return story
  }
  const rebuild = (id: string) => {
    built.delete(id)
    return build(id)
  }
  const audits = {
    begin: (id: string) => void asked.push(`explore ${id}`),
    stop: (id: string) => void asked.push(`stop ${id}`),
    repeat: () => {},
  }
  watchStories(server, {
    ...{ root, build, rebuild, audits },
    ids: () => storyIds(root),
    isStoryModule: () => true,
  })
  const next = async (): Promise<Sent | undefined> => {
    if (waiting.length === 0) await new Promise((resolve) => page.once('sent', resolve))
    return waiting.shift()
  }
  const known = () => Promise.all(storyIds(root).map(build))
  const write = (file: string, text: string) => {
    writeFiles(root, { [file]: text })
    watcher.emit('change', `${root}/${file}`)
  }
  return {
    next,
    /** What was asked of the compiler and of the explorer, in order. */
    asked,
    known,
    /** Saves without a pause for what was saved before. */
    write,
    open: () => ws.emit('connection'),
    async save(file: string, text: string) {
      await known()
      write(file, text)
    },
  }
}

const INK = 'stories/ana/story.ink'
const CARD = 'stories/ana/story.yaml'

describe('a story that is saved while its page is open', { timeout: 60_000 }, () => {
  it('is handed to the page', async () => {
    const { save, next } = anOpenPage(A_PROJECT)
    await save(INK, A_STORY.replace('Hello', 'Good morning'))
    expect([await next(), await next()]).toEqual([
      { what: 'alongside:mended' },
      { what: 'alongside:story', story: 'ana' },
    ])
  })

  it('with a mistake shows file, line and remedy, until it is mended', async () => {
    const { save, next } = anOpenPage(A_PROJECT)
    await save(INK, `${A_STORY}-> nowhere\n`)
    expect(await next()).toEqual({
      what: 'error',
      said: 'Unexpected divert to “nowhere”, expected a knot, stitch or label that there is\n\nCheck the spelling of the knot, stitch or label that the divert names.',
      at: { file: INK, line: 10, column: 0 },
    })
    await save(INK, A_STORY)
    expect((await next())?.what).toBe('alongside:mended')
    expect(await next()).toEqual({ what: 'alongside:story', story: 'ana' })
  })

  it('is handed over when a file that it includes is saved', async () => {
    const { save, next } = anOpenPage({
      ...A_PROJECT,
      [INK]: `INCLUDE ../shared.ink\n${A_STORY}`,
      'stories/shared.ink': 'VAR calm = true',
    })
    await save('stories/shared.ink', 'VAR calm = false')
    expect((await next())?.what).toBe('alongside:mended')
    expect(await next()).toEqual({ what: 'alongside:story', story: 'ana' })
  })

  it('reloads the page where its card has changed', async () => {
    const { save, next } = anOpenPage(A_PROJECT)
    await save(CARD, (A_PROJECT[CARD] ?? '').replace('The first day', 'The second day'))
    expect([(await next())?.what, (await next())?.what, (await next())?.what]).toEqual([
      'alongside:mended',
      'alongside:story',
      'full-reload',
    ])
  })

  it('is no longer explored as it was, before it is compiled, and is explored anew once it is handed over', async () => {
    const { save, next, asked, known } = anOpenPage(A_PROJECT)
    await known()
    asked.length = 0
    await save(INK, A_STORY.replace('Hello', 'Good morning'))
    await next()
    await next()
    expect(asked).toEqual(['stop ana', 'build ana', 'explore ana'])
  })

  it('is compiled twice for a burst of saves, however many: the first at once, the others together', async () => {
    const { write, save, next, asked, known } = anOpenPage(A_PROJECT)
    await known()
    asked.length = 0
    for (const word of ['Hi', 'Hey', 'Morning', 'Evening']) write(INK, A_STORY.replace('Hello', word))
    write('stories/ana/more.ink', 'More.')
    const handedOver = async () => {
      while ((await next())?.what !== 'alongside:story');
    }
    await handedOver()
    await handedOver()
    // Had a third been waiting, it would be compiled before this one.
    await save(INK, A_STORY)
    await handedOver()
    expect(asked).toEqual(Array.from({ length: 3 }, () => ['stop ana', 'build ana', 'explore ana']).flat())
  })

  it('leaves a story that does not use the file as it is, compiled and explored', async () => {
    const { save, next, asked, known } = anOpenPage({
      ...A_PROJECT,
      'stories/ben/story.ink': A_STORY,
      'stories/ben/story.yaml': (A_PROJECT[CARD] ?? '').replace('id: ana', 'id: ben'),
    })
    await known()
    asked.length = 0
    await save(INK, A_STORY.replace('Hello', 'Good morning'))
    await next()
    await next()
    expect(asked).toEqual(['stop ana', 'build ana', 'explore ana'])
  })

  it('with a mistake is told to a page that is opened later', async () => {
    const { open, next } = anOpenPage({ ...A_PROJECT, [CARD]: 'id: ana\n' })
    open()
    expect(await next()).toMatchObject({ what: 'error', said: expect.stringContaining('“title”') })
  })
})
