// The worker as the build makes it: one classic script with a name that the offline copy and the packages know, which opens, walks and
// judges a story with nothing of Node around it; or the same inside the page's own script.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import type { WorkbenchReply } from '../../../../src/app/author/workbench.ts'
import { BRITISH_WORDS } from '../../../../src/studio/build/dictionary-file.ts'
import { workbench } from '../../../../src/studio/build/workbench-plugin.ts'
import { aFolder } from '../../../support/folder.ts'
import { root } from '../../../support/stories.ts'
import { dropped } from './bench.ts'

async function built(inline: boolean): Promise<readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]> {
  const folder = aFolder({
    'index.html': '<script type="module" src="./page.ts"></script>',
    'page.ts': "import { startWorkbench } from 'virtual:workbench'\nstartWorkbench()\n",
  })
  const { output } = (await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    plugins: [workbench(root, inline)],
    build: { write: false, minify: false },
  })) as Rolldown.RolldownOutput
  return output
}

const textOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string =>
  String(file?.type === 'chunk' ? file.code : (file?.source ?? ''))

/** Runs it as a browser runs a worker: only what the language and a worker have. */
function inWorker(script: string) {
  const replies: WorkbenchReply[] = []
  const self: {
    onmessage?: (event: { data: unknown }) => void
    postMessage: (reply: WorkbenchReply) => void
  } = {
    postMessage: () => undefined,
  }
  const location = { href: 'http://localhost/assets/workbench-worker.js' }
  const fetch = async (address: string) => {
    expect(address).toMatch(/^http:\/\/localhost\/assets\/en_GB\.trie-[\w-]{8}\.gz$/)
    return new Response(readFileSync(BRITISH_WORDS))
  }
  Object.assign(self, { location })
  runInContext(script, createContext({ self, location, fetch, URL, TextDecoder, TextEncoder, console }))
  return (request: object): Promise<readonly WorkbenchReply[]> =>
    new Promise((resolve) => {
      replies.length = 0
      self.postMessage = (reply) => {
        replies.push(reply)
        if (reply.kind !== 'progress') resolve([...replies])
      }
      self.onmessage?.({ data: request })
    })
}

describe('the worker of the workbench', { timeout: 120_000 }, () => {
  it('is one script, and needs nothing beside it', async () => {
    const files = await built(false)
    const [worker, ...others] = files.filter(({ fileName }) =>
      /^assets\/workbench-worker-[\w-]{8}\.js$/.test(fileName),
    )
    expect(others).toEqual([])
    const script = textOf(worker)
    expect(script).not.toMatch(/^(import|export)\b/m)
    const ask = inWorker(script)
    const story = dropped(
      Object.fromEntries(
        ['story.ink', 'story.yaml'].map((name) => [
          `tyler/${name}`,
          readFileSync(join(root, 'stories/tyler', name), 'utf8'),
        ]),
      ),
    )
    expect(await ask({ kind: 'open', files: story, made: 1 })).toMatchObject([
      {
        kind: 'answer',
        answer: { kind: 'opened', card: 'own', problems: [], story: { about: { id: 'tyler' } } },
      },
    ])
    expect((await ask({ kind: 'walk', seconds: 1 })).at(-1)).toMatchObject({
      kind: 'answer',
      answer: { report: expect.stringMatching(/^<!doctype html>/) },
    })
    expect(await ask({ kind: 'template', name: 'a' })).toMatchObject([{ kind: 'answer' }])
  })

  it('is in the page’s own script where the page may have no file beside it', async () => {
    const files = await built(true)
    expect(files.map(({ fileName }) => fileName).filter((name) => name.includes('workbench'))).toEqual([])
    expect(files.map(textOf).join('')).toContain('author/nothing-open')
  })
})
