// A small site in memory, as the build lists it, for what makes packages.

import { contentHash } from '../../src/studio/build/packages/content-hash.ts'
import type { ListedFile, PackingList } from '../../src/studio/build/packages/packing-list.ts'

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"

const TEXTS: readonly (readonly [string, string, ListedFile['of']?])[] = [
  ['assets/figure-amina.js', '// amina', { kind: 'figure', name: 'amina' }],
  ['assets/figure-ros.js', '// ros', { kind: 'figure', name: 'ros' }],
  ['assets/figure-tyler.js', '// tyler', { kind: 'figure', name: 'tyler' }],
  ['assets/index-1.js', '// page'],
  ['assets/rain.mp3', 'rain', { kind: 'sound', name: 'rain' }],
  ['assets/scene-interview_room.js', '// room', { kind: 'scene', name: 'interview_room' }],
  ['assets/scene-kitchen.js', '// kitchen', { kind: 'scene', name: 'kitchen' }],
  ['assets/scene-touchline.js', '// touchline', { kind: 'scene', name: 'touchline' }],
  ['assets/story-amina.js', '// Half four', { kind: 'story', name: 'amina' }],
  ['assets/story-tyler.js', '// The new one', { kind: 'story', name: 'tyler' }],
  [
    'index.html',
    `<html><head><meta name="alongside-standard" content="none" /><meta content="${POLICY}" /></head><body><p>$& Wait.</p></body
    ></html>`,
  ],
]

const listedStory = (id: string, title: string): PackingList['stories'][number] => ({
  id,
  title,
  blurb: `About ${id}.`,
  figures: [id],
  scenes: id === 'amina' ? ['touchline'] : [],
  sounds: id === 'tyler' ? ['rain'] : [],
  decisions: [
    {
      id: `${id}_N_hall_1`,
      scene: 'hall',
      options: [{ letter: 'a', name: 'hall_go', words: [`Go, ${id}.`] }],
    },
  ],
})

export interface PackedSite {
  readonly list: PackingList
  readonly files: ReadonlyMap<string, Uint8Array>
}

export function aPackedSite(): PackedSite {
  const files = new Map(TEXTS.map(([name, text]) => [name, new TextEncoder().encode(text)]))
  const list: PackingList = {
    version: '1.2.3',
    files: TEXTS.map(([name, , of]) => {
      const bytes = files.get(name) ?? new Uint8Array()
      return { name, bytes: bytes.length, hash: contentHash(bytes), ...(of && { of }) }
    }),
    stories: [listedStory('tyler', 'The new one'), listedStory('amina', 'Half four')],
    homes: { amina: 'touchline', tyler: 'bike_shed' },
  }
  return { list, files }
}

/** Gives every file of the site and its list. */
export const fetchingFrom =
  ({ list, files }: PackedSite) =>
  async (name: string): Promise<Uint8Array | undefined> =>
    name === 'packing.json' ? new TextEncoder().encode(JSON.stringify(list)) : files.get(name)
