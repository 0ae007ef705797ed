// A service's own stories: found in a package, beside the page and on the device; of two versions the later; nothing lost where one is broken.

import { describe, expect, it } from 'vitest'
import { type OwnNeeds, openOwnStories } from '../../../src/app/own/own-stories.ts'
import { writeStoryFile } from '../../../src/app/saves/story-file.ts'
import { playable } from '../../../src/model/story/playable.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { anOwnStory } from '../../support/own-story.ts'

/** A database of texts alone, in memory. */
function texts(kept: Readonly<Record<string, string>> = {}): NonNullable<OwnNeeds['database']> & {
  readonly all: Map<string, string>
} {
  const all = new Map(Object.entries(kept))
  return {
    all,
    text: async (name) => all.get(name),
    keepText: async (name, text) => void all.set(name, text),
    removeText: async (name) => void all.delete(name),
    textNames: async () => [...all.keys()],
  }
}

const beside = (files: Readonly<Record<string, string>>) => async (name: string) => files[name]
const file = (id: string, made: number) => writeStoryFile(anOwnStory(id, made))

describe('a service’s own stories', () => {
  it('are none where nothing is there', async () => {
    const own = await openOwnStories({})
    expect(own.getState()).toEqual([])
    expect(own.unread()).toEqual([])
  })

  it('lie beside the page under the name of the service', async () => {
    const own = await openOwnStories({
      fetchText: beside({
        'stories.json': '{"service":"Northmoor","stories":["nadia.alongside"]}',
        'nadia.alongside': file('nadia', 1),
      }),
    })
    expect(own.getState().map(({ id, title, origin }) => [id, title, origin])).toEqual([
      ['own-nadia', 'The quick bus', { from: 'beside', service: 'Northmoor' }],
    ])
  })

  it('can be told under the name that they have on the shelf', async () => {
    const own = await openOwnStories({ inPage: `[${file('nadia', 1)}]` })
    const compiled = own.compiled('own-nadia')
    const story = unwrap(playable(compiled as NonNullable<typeof compiled>))
    expect(story.id).toBe('own-nadia')
    expect(unwrap(story.begin(1)).passage.choices.map(({ id }) => id)).toEqual([
      'kitchen.sorry',
      'kitchen.sit',
    ])
    expect(own.getState()[0]?.origin).toEqual({ from: 'package' })
    const named = await openOwnStories({ inPage: `[${file('nadia', 1)}]`, service: 'Northmoor' })
    expect(named.getState()[0]?.origin).toEqual({ from: 'package', service: 'Northmoor' })
    expect(own.compiled('nadia')).toBeUndefined()
  })

  it('are kept on the device, and found there by the next visit', async () => {
    const database = texts({ settings: 'of somebody else' })
    const first = await openOwnStories({ database })
    expect(unwrap(await first.add(file('nadia', 1)))).toEqual({
      id: 'own-nadia',
      replaced: false,
      kept: true,
      isNewest: true,
    })
    const second = await openOwnStories({ database })
    expect(second.getState().map(({ id, origin }) => [id, origin])).toEqual([
      ['own-nadia', { from: 'device' }],
    ])
    await second.remove({ id: 'own-nadia', from: 'device' })
    expect(second.getState()).toEqual([])
    expect([...database.all.keys()]).toEqual(['settings'])
  })

  it('are told to whoever listens', async () => {
    const own = await openOwnStories({})
    const heard: (readonly string[])[] = []
    own.subscribe((shelf) => heard.push(shelf.map(({ id }) => id)))
    await own.add(file('nadia', 1))
    await own.remove({ id: 'own-nadia', from: 'device' })
    expect(heard).toEqual([['own-nadia'], []])
  })

  it('are shown in their later version, wherever it lies', async () => {
    const list = '{"stories":["nadia.alongside"]}'
    const given = { fetchText: beside({ 'stories.json': list, 'nadia.alongside': file('nadia', 5) }) }
    const older = await openOwnStories({
      ...given,
      database: texts({ 'own-story/own-nadia': file('nadia', 4) }),
    })
    expect(older.getState().map(({ origin }) => origin?.from)).toEqual(['beside'])
    const newer = await openOwnStories({
      ...given,
      database: texts({ 'own-story/own-nadia': file('nadia', 6) }),
    })
    expect(newer.getState().map(({ origin }) => origin?.from)).toEqual(['device'])
    await newer.remove({ id: 'own-nadia', from: 'device' })
    expect(newer.getState().map(({ origin }) => origin?.from)).toEqual(['beside'])
  })

  it('say so where an older version is added than lies beside the page', async () => {
    const list = '{"stories":["nadia.alongside"]}'
    const own = await openOwnStories({
      fetchText: beside({ 'stories.json': list, 'nadia.alongside': file('nadia', 5) }),
      database: texts(),
    })
    expect(unwrap(await own.add(file('nadia', 4)))).toMatchObject({ replaced: true, isNewest: false })
    expect(unwrap(await own.add(file('nadia', 6)))).toMatchObject({ replaced: true, isNewest: true })
  })

  it('stand in the order of their cards, then of their titles', async () => {
    const at = (id: string, order: number, title: string) => {
      const story = anOwnStory(id)
      return writeStoryFile({ ...story, about: { ...story.about, order, title } })
    }
    const own = await openOwnStories({ inPage: `[${at('a', 2, 'A')},${at('c', 1, 'C')},${at('b', 1, 'B')}]` })
    expect(own.getState().map(({ title }) => title)).toEqual(['B', 'C', 'A'])
  })

  it('stand without those that cannot be read, which are named', async () => {
    const own = await openOwnStories({
      fetchText: beside({
        'stories.json': '{"stories":["nadia.alongside","gone.alongside","broken.alongside"]}',
        'nadia.alongside': file('nadia', 1),
        'broken.alongside': file('broken', 1).slice(0, -1),
      }),
      database: texts({ 'own-story/own-old': '{}' }),
    })
    expect(own.getState().map(({ id }) => id)).toEqual(['own-nadia'])
    expect(own.unread().map(({ file: name, problem }) => [name, problem.code])).toEqual([
      ['gone.alongside', 'own/not-there'],
      ['broken.alongside', 'own/not-json'],
      ['own-old', 'own/foreign'],
    ])
  })

  it('say what is wrong with the list itself', async () => {
    const own = await openOwnStories({ fetchText: beside({ 'stories.json': '{"stories":["../x"]}' }) })
    expect(own.unread().map(({ file: name, problem }) => [name, problem.code])).toEqual([
      ['stories.json', 'own/list'],
    ])
  })

  it('are none where nothing can be fetched or kept, and can then be played until the page is left', async () => {
    const refuse = async () => {
      throw new Error('blocked')
    }
    const own = await openOwnStories({
      fetchText: refuse,
      database: { text: refuse, keepText: refuse, removeText: refuse, textNames: refuse },
    })
    expect(own.getState()).toEqual([])
    expect(unwrap(await own.add(file('nadia', 1)))).toMatchObject({ kept: false, isNewest: true })
    expect(own.getState()).toHaveLength(1)
    await own.remove({ id: 'own-nadia', from: 'device' })
    expect(own.getState()).toEqual([])
  })

  it('are refused where Ink cannot run them, and what was there stays', async () => {
    const own = await openOwnStories({ inPage: `[${file('nadia', 1)}]` })
    const data = JSON.parse(file('nadia', 2))
    data.compiled.ink.root = [['->', 'nowhere'], null]
    expect(problemOf(await own.add(JSON.stringify(data))).code).toBe('own/unplayable')
    expect(own.getState()[0]?.origin?.from).toBe('package')
  })

  it('are all named that are kept here, also what is covered or cannot be read, and can be taken off', async () => {
    const list = '{"stories":["nadia.alongside"]}'
    const database = texts({ 'own-story/own-nadia': file('nadia', 4), 'own-story/own-old': '{}' })
    const own = await openOwnStories({
      fetchText: beside({ 'stories.json': list, 'nadia.alongside': file('nadia', 5) }),
      database,
    })
    expect(own.kept()).toEqual([
      { id: 'own-nadia', title: 'The quick bus', child: { name: 'Nadia', age: 16 }, from: 'device' },
      { id: 'own-old', from: 'device' },
    ])
    for (const kept of own.kept()) expect(await own.remove(kept)).toBe(true)
    expect(own.kept()).toEqual([])
    expect(own.unread()).toEqual([])
    expect(database.all.size).toBe(0)
    expect(own.getState().map(({ origin }) => origin?.from)).toEqual(['beside'])
  })

  it('say so where the browser refuses to delete', async () => {
    const database = { ...texts(), removeText: async () => Promise.reject(new Error('blocked')) }
    const own = await openOwnStories({ database })
    await own.add(file('nadia', 1))
    expect(await own.remove({ id: 'own-nadia', from: 'device' })).toBe(false)
  })

  it('stay as they are while another version is tried over them', async () => {
    const database = texts()
    const own = await openOwnStories({ database })
    await own.add(file('nadia', 5))
    expect(unwrap(await own.tryOut(file('nadia', 4)))).toBe('own-nadia')
    expect(own.getState().map(({ origin }) => origin?.from)).toEqual(['tried'])
    expect(own.story('own-nadia')?.made).toBe(4)
    expect([...database.all.keys()].sort()).toEqual(['own-story/own-nadia', 'tried-story/own-nadia'])
    await own.remove({ id: 'own-nadia', from: 'tried' })
    expect(own.story('own-nadia')?.made).toBe(5)
  })

  it('are tried one at a time, and found again after a reload', async () => {
    const database = texts()
    const own = await openOwnStories({ database })
    await own.tryOut(file('one', 1))
    await own.tryOut(file('two', 1))
    expect(own.getState().map(({ id }) => id)).toEqual(['own-two'])
    expect([...database.all.keys()]).toEqual(['tried-story/own-two'])
    const again = await openOwnStories({ database })
    expect(again.getState().map(({ id, origin }) => [id, origin?.from])).toEqual([['own-two', 'tried']])
  })

  it('are kept once what was tried is added', async () => {
    const database = texts()
    const own = await openOwnStories({ database })
    await own.tryOut(file('nadia', 1))
    await own.add(file('nadia', 1))
    expect(own.kept().map(({ from }) => from)).toEqual(['device'])
    expect([...database.all.keys()]).toEqual(['own-story/own-nadia'])
  })

  it('are given back as the file that they came as', async () => {
    const text = file('nadia', 1)
    const own = await openOwnStories({ inPage: `[${text}]` })
    expect(own.file('own-nadia')).toEqual({ name: 'nadia.alongside', text })
    expect(own.story('own-nadia')).toEqual(anOwnStory('nadia', 1))
    expect(own.file('own-other')).toBeUndefined()
  })
})
