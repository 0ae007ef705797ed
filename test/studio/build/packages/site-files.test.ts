// Which files of a site belong to what, by the list that Vite writes.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  madeFrom,
  onlyFor,
  pieceOf,
  readBuildList,
  readSite,
  usedBy,
  workbenchFiles,
} from '../../../../src/studio/build/packages/site-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'alongside-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

describe('the files of a built site', () => {
  it('are those that a web server of an LMS gives out, in the order of their names', () => {
    const served = ['js', 'css', 'html', 'json', 'png', 'jpg', 'svg', 'mp3', 'm4a', 'ogg', 'woff2']
    write({
      ...Object.fromEntries(served.map((ending) => [`site/assets/deep/a.${ending}`, ending])),
      'site/index.html': 'page',
      'site/b.html': 'b',
      'site/assets/letters.woff': 'old',
      'site/assets/js': 'no ending',
      'site/assets/a.js.map': 'map',
      'site/a.ajs': 'other',
      'site/.vite/manifest.json': '{"virtual:story/tyler":{"file":"assets/a.js"},"src/b.ts":{"file":"b.js"}}',
      'site/assets/.hidden.js': 'hidden',
    })
    const files = readSite(join(folder, 'site'))
    expect([...files.keys()]).toEqual([
      ...served.map((ending) => `assets/deep/a.${ending}`).sort(),
      'b.html',
      'index.html',
    ])
    expect(new TextDecoder().decode(files.get('index.html'))).toBe('page')
  })

  it('have each its source, by the list of the build', () => {
    expect([...madeFrom(readBuildList(join(folder, 'site')))]).toEqual([
      ['assets/a.js', 'virtual:story/tyler'],
      ['b.js', 'src/b.ts'],
    ])
  })
})

describe('what stories of the house use', () => {
  it('is read off their tags, what they have in common, and their cards', () => {
    write({
      'stories/tyler/story.yaml': 'title: The new one\n',
      'stories/tyler/story.ink':
        'Hello. # scene: bike_shed # with: ros\nRain. #sound:rain\n# why: with: nobody',
      'stories/amina/story.yaml': 'title: figure: x\nfigure:  auntie\n',
      'stories/practice.ink': 'Well. # scene : office',
    })
    expect(usedBy(folder, ['tyler', 'amina'])).toEqual({
      figures: ['tyler', 'ros', 'auntie'],
      scenes: ['bike_shed', 'office', 'interview_room'],
      sounds: ['rain'],
    })
    expect(usedBy(folder, [])).toEqual({ figures: [], scenes: ['interview_room'], sounds: [] })
  })
})

describe('what a file is a part of', () => {
  it.each([
    ['../virtual:story/tyler', { kind: 'story', name: 'tyler' }],
    ['virtual:opening/tyler', { kind: 'story', name: 'tyler' }],
    ['../virtual:plan/tyler', { kind: 'story', name: 'tyler' }],
    ['../virtual:art/figure-ros', { kind: 'figure', name: 'ros' }],
    ['virtual:art/scene-bike_shed', { kind: 'scene', name: 'bike_shed' }],
    ['../assets/sound/rain.mp3', { kind: 'sound', name: 'rain' }],
    ['../virtual:learning', undefined],
    ['app/later.ts', undefined],
    ['../virtual:story/', undefined],
    ['my-virtual:story/tyler', undefined],
    ['virtual:art/sound-rain', undefined],
    ['src/virtual:art/scene-bike_shed', undefined],
    ['src/assets/sound/rain.mp3', undefined],
    ['assets/sound/rain.mp3.js', undefined],
    ['assets/sound/deep/rain.mp3', undefined],
    [undefined, undefined],
  ])('is read from its source: %s', (source, piece) => {
    expect(pieceOf(source)).toEqual(piece)
  })

  it('decides what some stories need', () => {
    const sources = new Map([
      ['a.js', 'virtual:story/tyler'],
      ['b.js', 'virtual:story/amina'],
      ['c.js', 'virtual:art/figure-ros'],
      ['d.js', 'virtual:art/scene-interview_room'],
      ['e.mp3', 'assets/sound/rain.mp3'],
    ])
    const used = { figures: ['ros'], scenes: [], sounds: [] }
    expect(onlyFor(['a.js', 'b.js', 'c.js', 'd.js', 'e.mp3', 'f.js'], sources, ['tyler'], used)).toEqual([
      'a.js',
      'c.js',
      'd.js',
      'f.js',
    ])
  })
})

describe('the files of the workbench', () => {
  const isWorkbench = workbenchFiles({
    'index.html': {
      file: 'assets/index.js',
      isEntry: true,
      imports: ['_shared.js'],
      dynamicImports: ['app/author/author-screen.tsx', 'app/get/get-screen.tsx'],
      css: ['assets/index.css'],
    },
    '_shared.js': { file: 'assets/shared.js' },
    '_forms.js': { file: 'assets/forms.js', css: ['assets/forms.css'] },
    '_graph.js': { file: 'assets/graph.js', css: ['assets/graph.css'], assets: ['assets/graph.svg'] },
    'app/author/author-screen.tsx': {
      file: 'assets/author-screen.js',
      imports: ['_shared.js', '_forms.js', '_graph.js'],
      dynamicImports: ['app/author/names.ts'],
    },
    // Fetched when it is needed there, and part of a screen that is played with.
    'app/author/names.ts': { file: 'assets/names.js' },
    'app/get/get-screen.tsx': {
      file: 'assets/get-screen.js',
      imports: ['_forms.js', 'index.html', 'app/author/names.ts'],
      dynamicImports: ['app/get/package-form.tsx'],
    },
    'app/get/package-form.tsx': { file: 'assets/package-form.js' },
    'assets/sound/rain.mp3': { file: 'assets/rain.mp3' },
  })

  it.each([
    'assets/author-screen.js',
    'assets/graph.js',
    'assets/graph.css',
    'assets/graph.svg',
    'assets/package-form.js',
    'assets/workbench-worker-BHx_9-aa.js',
    'assets/workbench-12345678.js',
    'assets/author-12345678.css',
    'assets/workbench.part_2-12345678.js',
  ])('are those that it alone needs: %s', (file) => {
    expect(isWorkbench(file)).toBe(true)
  })

  it.each([
    'index.html',
    'assets/index.js',
    'assets/index.css',
    'assets/shared.js',
    'assets/forms.js',
    'assets/forms.css',
    'assets/names.js',
    'assets/get-screen.js',
    'assets/rain.mp3',
    'assets/sandboxed-12345678.js',
    'assets/authority.svg',
    'assets/workbench-12345678.svg',
    'assets/workbench-12345678.js.map',
    'assets/workbench.js',
    'deep/assets/workbench-12345678.js',
  ])('are not those that are played with, or that no list names: %s', (file) => {
    expect(isWorkbench(file)).toBe(false)
  })
})
