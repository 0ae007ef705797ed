// A service's own stories: found in a package, beside the page and on the device; of two versions the later; nothing lost where one is broken.

import { describe, expect, it } from 'vitest'
import { type OwnNeeds, openOwnStories } from '../../../src/app/own/own-stories.ts'
import { type OwnStory, writeStoryFile } from '../../../src/app/saves/story-file.ts'
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

const OTHER_INK = String(anOwnStory().sources['story.ink'])
  .replaceAll('kitchen', 'hall')
  .replaceAll('sorry', 'excuse')
/** A story of the same id as `nadia`, of another child and with other choices. */
const other = (changed: Partial<OwnStory['about']> = {}, ink = OTHER_INK) => {
  const story = anOwnStory('nadia', 9, ink)
  const about = { ...story.about, title: 'The lift', child: { name: 'Yuki', age: 15 }, ...changed }
  return writeStoryFile({ ...story, about })
}

describe('a service’s own stories', () => {
  it('are none where nothing is there', async () => {
    const own = await openOwnStories({})
    expect(own.getState()).toEqual([])
    expect(own.unread()).toEqual([])
    expect(own.kept()).toEqual([])
    expect(own.plan('own-nadia')).toBeUndefined()
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

  it('have their plan for a group, where their file has one', async () => {
    const supervision = ['What did you ask?']
    const step = { minutes: 45, does: 'Play.' }
    const group = {
      synopsis: 'She waits.',
      aims: ['Ask first.'],
      prepare: ['Nothing.'],
      plans: { 45: [step], 60: [{ ...step, minutes: 60 }], 90: [{ ...step, minutes: 90 }] },
      supervision,
    }
    const planned = writeStoryFile({ ...anOwnStory('nadia', 1), group })
    const own = await openOwnStories({ inPage: `[${planned},${file('alone', 2)}]` })
    expect(own.plan('own-nadia')?.supervision).toEqual(supervision)
    expect(own.plan('own-alone')).toBeUndefined()
  })

  it.each(['', 'no JSON', '{}', '"nadia"'])(
    'are none where a package has %j in place of its list',
    async (inPage) => {
      const own = await openOwnStories({ inPage })
      expect(own.getState()).toEqual([])
      expect(own.unread()).toEqual([])
    },
  )

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

  it('stand once where two places have the same file, and none of them is older', async () => {
    const database = texts({ 'own-story/own-other': file('other', 7) })
    const own = await openOwnStories({
      fetchText: beside({
        'stories.json': '{"stories":["nadia.alongside"]}',
        'nadia.alongside': file('nadia', 5),
      }),
      database,
    })
    expect(unwrap(await own.add(file('nadia', 5)))).toMatchObject({ replaced: true, isNewest: true })
    expect(own.getState().map(({ id }) => id)).toEqual(['own-nadia', 'own-other'])
    expect((await openOwnStories({ database })).getState()).toHaveLength(2)
  })

  it('are on the device once, in the version that was added last', async () => {
    const own = await openOwnStories({ database: texts() })
    for (const made of [2, 3, 1]) await own.add(file('nadia', made))
    expect(own.kept()).toHaveLength(1)
    expect(own.story('own-nadia')?.made).toBe(1)
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

  it('stand without those of a package that cannot be read, which are named by their place in it', async () => {
    const own = await openOwnStories({
      inPage: `[${file('nadia', 1)},{}]`,
      fetchText: beside({ 'stories.json': '{}' }),
    })
    expect(own.getState().map(({ id }) => id)).toEqual(['own-nadia'])
    expect(own.unread().map(({ file: name, problem }) => [name, problem.code])).toEqual([
      ['2', 'own/foreign'],
      ['stories.json', 'own/list'],
    ])
    expect(own.kept()).toEqual([])
  })

  it('say which file of the list is missing, and where it should be', async () => {
    const own = await openOwnStories({ fetchText: beside({ 'stories.json': '{"stories":["a.alongside"]}' }) })
    expect(own.unread()).toEqual([
      {
        file: 'a.alongside',
        problem: {
          code: 'own/not-there',
          message: 'Unexpected lack of a.alongside, which stories.json names, expected it beside the page',
        },
      },
    ])
  })

  it('stand beside a file of people to turn to, whose fault is named', async () => {
    const list = { 'stories.json': '{"stories":["nadia.alongside"]}', 'nadia.alongside': file('nadia', 1) }
    const faulty = await openOwnStories({ fetchText: beside({ ...list, 'support.json': '{}' }) })
    expect(faulty.getState()).toHaveLength(1)
    expect(faulty.unread()).toEqual([
      {
        file: 'support.json',
        problem: {
          code: 'own/support',
          message: 'Unexpected content of support.json (no list: it begins with [ and ends with ])',
        },
      },
    ])
    const sound = await openOwnStories({ fetchText: beside({ ...list, 'support.json': '[{"name":"Ann"}]' }) })
    expect(sound.getState()).toHaveLength(1)
    expect(sound.unread()).toEqual([])
  })

  it('are found without one that the browser does not give back, or that another tab has just deleted', async () => {
    const kept = texts(
      Object.fromEntries(['nadia', 'stuck', 'gone'].map((id) => [`own-story/own-${id}`, file(id, 1)])),
    )
    const database = {
      ...kept,
      text: async (name: string) => {
        if (name.endsWith('stuck')) throw new Error('blocked')
        return name.endsWith('gone') ? undefined : kept.text(name)
      },
    }
    const own = await openOwnStories({ database })
    expect(own.getState().map(({ id }) => id)).toEqual(['own-nadia'])
    expect(own.unread()).toEqual([])
  })

  it('say what is wrong with the list itself', async () => {
    const own = await openOwnStories({ fetchText: beside({ 'stories.json': '{"stories":7}' }) })
    expect(own.unread().map(({ file: name, problem }) => [name, problem.code])).toEqual([
      ['stories.json', 'own/list'],
    ])
  })

  it('stand without one whose name in the list cannot be used, and with one that a browser has renamed', async () => {
    const own = await openOwnStories({
      fetchText: beside({
        'stories.json': '{"service":"Northmoor","stories":["../x.alongside","nadia (1).alongside"]}',
        'nadia (1).alongside': file('nadia', 1),
      }),
    })
    expect(own.getState().map(({ id, origin }) => [id, origin])).toEqual([
      ['own-nadia', { from: 'beside', service: 'Northmoor' }],
    ])
    expect(own.unread().map(({ file: name, problem }) => [name, problem.code])).toEqual([
      ['stories.json', 'own/list-name'],
    ])
  })

  it.each([
    ['later', 20, 10],
    ['earlier', 10, 20],
    ['at the same moment', 10, 10],
  ])(
    'are shown in the later of two files with one id, also where the first was made %s',
    async (_, first, second) => {
      const own = await openOwnStories({
        fetchText: beside({
          'stories.json': '{"stories":["one.alongside","two.alongside"]}',
          'one.alongside': file('nadia', first),
          'two.alongside': file('nadia', second),
        }),
      })
      const [shown, hidden] = second > first ? ['two', 'one'] : ['one', 'two']
      expect(own.getState()).toHaveLength(1)
      expect(own.story('own-nadia')?.made).toBe(Math.max(first, second))
      expect(own.unread()).toEqual([
        {
          file: `${hidden}.alongside`,
          problem: {
            code: 'own/same-id',
            message: `Unexpected id nadia of ${hidden}.alongside, which ${shown}.alongside has too, expected an id of its own`,
            hint: 'Take the older one out, or give one of them another id in its story.yaml.',
          },
        },
      ])
    },
  )

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

  it('are refused where the file is none, added or tried, and what was there stays', async () => {
    const own = await openOwnStories({ database: texts() })
    await own.tryOut(file('nadia', 1))
    expect(problemOf(await own.add('{')).code).toBe('own/not-json')
    expect(problemOf(await own.tryOut('{}')).code).toBe('own/foreign')
    expect(own.getState().map(({ id, origin }) => [id, origin?.from])).toEqual([['own-nadia', 'tried']])
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

  it('are named with those that are tried, and without what lies beside the page', async () => {
    const own = await openOwnStories({
      fetchText: beside({
        'stories.json': '{"stories":["nadia.alongside","broken.alongside"]}',
        'nadia.alongside': file('nadia', 5),
        'broken.alongside': '{}',
      }),
      database: texts({ 'tried-story/own-nadia': file('nadia', 4) }),
    })
    expect(own.kept().map(({ id, from }) => [id, from])).toEqual([['own-nadia', 'tried']])
  })

  it('are taken off one by one', async () => {
    const database = texts({
      'own-story/own-one': file('one', 1),
      'own-story/own-two': file('two', 1),
      'own-story/own-old': '{}',
      'own-story/own-older': '{}',
      'tried-story/own-old': '{}',
      'tried-story/own-one': file('one', 1),
    })
    const own = await openOwnStories({ database })
    const all = own.kept().map(({ id, from }) => `${from} ${id}`)
    expect(all).toEqual([
      'device own-one',
      'device own-two',
      'tried own-one',
      'device own-old',
      'device own-older',
      'tried own-old',
    ])
    for (const [at, kept] of own.kept().entries()) {
      await own.remove(kept)
      expect(own.kept().map(({ id, from }) => `${from} ${id}`)).toEqual(all.slice(at + 1))
    }
    expect(database.all.size).toBe(0)
  })

  it('are read again once a sound file stands in the place of one that could not be read', async () => {
    const places = ['own-story/own-nadia', 'own-story/own-old', 'tried-story/own-nadia']
    const own = await openOwnStories({
      database: texts(Object.fromEntries(places.map((name) => [name, '{}']))),
    })
    const unread = () =>
      own
        .kept()
        .filter(({ title }) => title === undefined)
        .map(({ id, from }) => `${from} ${id}`)
    await own.tryOut(file('nadia', 1))
    expect(unread()).toEqual(['device own-nadia', 'device own-old'])
    await own.add(file('nadia', 1))
    expect(unread()).toEqual(['device own-old'])
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
    expect(unwrap(await own.tryOut(file('nadia', 4)))).toEqual({ id: 'own-nadia', kept: true })
    expect(own.getState().map(({ origin }) => origin?.from)).toEqual(['tried'])
    expect(own.story('own-nadia')?.made).toBe(4)
    expect([...database.all.keys()].sort()).toEqual(['own-story/own-nadia', 'tried-story/own-nadia'])
    await own.remove({ id: 'own-nadia', from: 'tried' })
    expect(own.story('own-nadia')?.made).toBe(5)
  })

  it('stay on the shelf while the next version is tried, as does what is kept on the device', async () => {
    const own = await openOwnStories({ database: texts() })
    await own.add(file('other', 1))
    await own.tryOut(file('nadia', 1))
    const heard: (readonly string[])[] = []
    own.subscribe((shelf) => heard.push(shelf.map(({ id }) => id)))
    await own.tryOut(file('nadia', 2))
    expect(heard).toEqual([['own-other', 'own-nadia']])
    expect(own.story('own-nadia')?.made).toBe(2)
    expect(own.kept().map(({ id, from }) => `${from} ${id}`)).toEqual(['device own-other', 'tried own-nadia'])
  })

  it('are tried in place of one that can no longer be read', async () => {
    const database = texts({ 'tried-story/own-old': '{}' })
    const own = await openOwnStories({ database })
    await own.tryOut(file('nadia', 1))
    expect(own.unread()).toEqual([])
    expect([...database.all.keys()]).toEqual(['tried-story/own-nadia'])
  })

  it('leave another one that is being tried alone when they are added', async () => {
    const own = await openOwnStories({ database: texts() })
    await own.tryOut(file('one', 1))
    await own.add(file('two', 1))
    expect(own.getState().map(({ id, origin }) => [id, origin?.from])).toEqual([
      ['own-one', 'tried'],
      ['own-two', 'device'],
    ])
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

  it('do not take the place of another story that has their id, unless this is meant', async () => {
    const database = texts()
    const own = await openOwnStories({ database })
    await own.add(file('nadia', 1))
    await own.tryOut(file('nadia', 2))
    expect(problemOf(await own.add(other()))).toEqual({
      code: 'own/another-story',
      message:
        'Unexpected id nadia of “The lift”, which “The quick bus” has here already, expected an id of its own',
      hint: 'Give one of them another id in its story.yaml.',
      another: {
        here: { title: 'The quick bus', child: 'Nadia' },
        added: { title: 'The lift', child: 'Yuki' },
      },
    })
    expect(own.kept().map(({ title, from }) => `${from} ${title}`)).toEqual([
      'device The quick bus',
      'tried The quick bus',
    ])
    expect(database.all.size).toBe(2)
    expect(unwrap(await own.add(other(), true))).toMatchObject({ replaced: false, kept: true })
    expect(own.kept().map(({ title, from }) => `${from} ${title}`)).toEqual(['device The lift'])
  })

  it.each([
    ['another title', other({ child: { name: 'Nadia', age: 16 } }), true],
    ['another child', other({ title: 'The quick bus' }), true],
    ['title and child', other({ title: 'The quick bus', child: { name: 'Nadia', age: 17 } }), false],
    ['one choice', other({}, OTHER_INK.replaceAll('hall', 'kitchen')), false],
  ])('are a version of the one with their id by what they share: %s', async (_, text, isAnother) => {
    const own = await openOwnStories({ inPage: `[${file('nadia', 1)}]` })
    const added = await own.add(text)
    expect(added.ok).toBe(!isAnother)
  })

  it('stay tried, and stored as that, where the browser does not store what was added', async () => {
    const database = texts({ 'tried-story/own-nadia': file('nadia', 2) })
    const own = await openOwnStories({
      database: { ...database, keepText: async () => Promise.reject(new Error('full')) },
    })
    expect(unwrap(await own.add(file('nadia', 2)))).toMatchObject({ kept: false })
    expect(own.kept().map(({ from }) => from)).toEqual(['device'])
    expect([...database.all.keys()]).toEqual(['tried-story/own-nadia'])
    // Taken off, it does not come back as what was tried.
    expect(await own.remove({ id: 'own-nadia', from: 'device' })).toBe(true)
    expect(database.all.size).toBe(0)
  })

  it('leave what is tried alone when what is kept under it is taken off', async () => {
    const database = texts()
    const own = await openOwnStories({ database })
    await own.add(file('nadia', 1))
    await own.tryOut(file('nadia', 2))
    await own.remove({ id: 'own-nadia', from: 'device' })
    expect([...database.all.keys()]).toEqual(['tried-story/own-nadia'])
  })

  it('say where what is tried is not stored, and what was tried before stays stored', async () => {
    const database = texts({ 'tried-story/own-one': file('one', 1) })
    const own = await openOwnStories({
      database: { ...database, keepText: async () => Promise.reject(new Error('full')) },
    })
    expect(unwrap(await own.tryOut(file('two', 1)))).toEqual({ id: 'own-two', kept: false })
    expect(own.getState().map(({ id }) => id)).toEqual(['own-two'])
    expect([...database.all.keys()]).toEqual(['tried-story/own-one'])
  })

  it('are given back in the version that is asked for, also where another covers it', async () => {
    const own = await openOwnStories({ database: texts() })
    await own.add(file('nadia', 4))
    await own.tryOut(file('nadia', 5))
    const madeOf = (from?: 'device' | 'tried') => [
      JSON.parse(own.file('own-nadia', from)?.text ?? '').made,
      own.story('own-nadia', from)?.made,
    ]
    expect([madeOf('device'), madeOf('tried'), madeOf()]).toEqual([
      [4, 4],
      [5, 5],
      [5, 5],
    ])
    await own.remove({ id: 'own-nadia', from: 'device' })
    expect(own.file('own-nadia', 'device')).toBeUndefined()
  })

  it('are given back, now and later, whatever a stranger has put into them', async () => {
    const database = texts()
    const deep = `"extra":${'['.repeat(20_000)}${']'.repeat(20_000)},"inkVersion"`
    const text = file('nadia', 1).replace('"inkVersion"', deep)
    const first = await openOwnStories({ database })
    expect(unwrap(await first.add(text))).toMatchObject({ kept: true })
    for (const own of [first, await openOwnStories({ database })]) {
      expect(own.file('own-nadia')).toEqual({ name: 'nadia.alongside', text })
      // What takes it along in a package writes it anew, without what nothing reads.
      expect(writeStoryFile(own.story('own-nadia') as OwnStory)).toBe(file('nadia', 1))
    }
  })

  it('are given back as the file that they came as', async () => {
    const text = file('nadia', 1)
    const own = await openOwnStories({ inPage: `[${text}]` })
    expect(own.file('own-nadia')).toEqual({ name: 'nadia.alongside', text })
    expect(own.story('own-nadia')).toEqual(anOwnStory('nadia', 1))
    expect(own.file('own-other')).toBeUndefined()
  })
})
