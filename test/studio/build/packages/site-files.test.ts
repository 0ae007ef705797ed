// Which files of a site belong to what, by the list that Vite writes.

import { describe, expect, it } from 'vitest'
import { onlyFor, pieceOf, workbenchFiles } from '../../../../src/studio/build/packages/site-files.ts'

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
  ])('are not those that are played with, or that no list names: %s', (file) => {
    expect(isWorkbench(file)).toBe(false)
  })
})
