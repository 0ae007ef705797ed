// Dropped files: which of them is the story, what stands in for a card, what an editor exports, and what cannot be opened.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MAX_BYTES, MAX_FILES } from '../../../../src/app/author/workbench.ts'
import { readStoryFile, writeStoryFile } from '../../../../src/app/saves/story-file.ts'
import type { CompiledStory } from '../../../../src/model/story/compiled.ts'
import { playable } from '../../../../src/model/story/playable.ts'
import { readCard } from '../../../../src/studio/build/story-files.ts'
import { openFiles } from '../../../../src/studio/build/workbench/open-files.ts'
import { compile } from '../../../../src/studio/ink/compile.ts'
import { problemOf, unwrap } from '../../../support/ink.ts'
import { houseStoryIds, root } from '../../../support/stories.ts'
import { answer, CARD, codes, dropped, house, INK, MADE, open } from './bench.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const refused = (files: Parameters<typeof dropped>[0], main?: string) =>
  problemOf(openFiles({ files: dropped(files), made: 1, ...(main !== undefined && { main }) }, house))

const compiledInk = (ink: string, files: Readonly<Record<string, string>> = {}) => {
  const all: Readonly<Record<string, string>> = { 'story.ink': ink, ...files }
  return unwrap(compile({ id: 'x', file: 'story.ink', read: (file) => all[file] })).story
}
const optionsOf = (story: CompiledStory) =>
  unwrap(unwrap(playable(story)).begin(1)).passage.choices.map(({ id, text }) => [id, text])

describe('a story of the house', () => {
  it.each(houseStoryIds())('%s is the same story as in the build, and nothing is wrong with it', (id) => {
    const ink = read(`stories/${id}/story.ink`)
    const card = read(`stories/${id}/story.yaml`)
    const given = answer({ [`${id}/story.ink`]: ink, [`${id}/story.yaml`]: card })
    const built = unwrap(
      compile({
        id,
        file: `stories/${id}/story.ink`,
        read: (file) => (file === `stories/${id}/story.ink` ? ink : read('stories/practice.ink')),
        besides: card,
      }),
    )
    expect(given.problems).toEqual([])
    expect(given.story?.compiled.revision).toBe(built.story.revision)
    expect(given.story?.compiled.ink).toEqual(built.story.ink)
    const { about, group } = unwrap(readCard(root, id))
    expect([given.story?.about, given.story?.group]).toEqual([about, group])
    expect(given).toMatchObject({ kind: 'opened', main: `${id}/story.ink`, card: 'own', from: 'source' })
  })
})

describe('the main file', () => {
  it('is story.ink, whatever else is there', () => {
    expect(answer({ 'a/story.ink': INK, 'a/other.ink': 'Hello.\n-> END\n' }).main).toBe('a/story.ink')
  })

  it('is otherwise the only one that no other includes', () => {
    const files = {
      'bus.ink': 'INCLUDE scenes/kitchen.ink\n-> kitchen\n',
      'scenes/kitchen.ink': '=== kitchen ===\nHello.\n-> END\n',
    }
    expect(answer(files)).toMatchObject({ main: 'bus.ink', from: 'source' })
    expect(answer(files).story?.compiled.files).toEqual(['bus.ink', 'scenes/kitchen.ink'])
  })

  it.each([
    [{ 'a.ink': 'A.\n-> END\n', 'b.ink': 'B.\n-> END\n' }, ['a.ink', 'b.ink']],
    [{ 'x/story.ink': INK, 'y/story.ink': INK, 'z.ink': 'Z.\n' }, ['x/story.ink', 'y/story.ink']],
    [{ 'a.ink': 'INCLUDE b.ink\n', 'b.ink': 'INCLUDE a.ink\n' }, ['a.ink', 'b.ink']],
    [{ 'a.ink': '// INCLUDE b.ink\nA.\n', 'b.ink': 'B.\n' }, ['a.ink', 'b.ink']],
  ] as const)('is asked for where it could be several', (files, mains) => {
    expect(open(files)).toEqual({ answer: { kind: 'which', mains } })
  })

  it('is the one that was answered, and asked for again where that is none of them', () => {
    const files = { 'a.ink': 'A.\n-> END\n', 'b.ink': 'B.\n-> END\n' }
    expect(answer(files, 'b.ink').main).toBe('b.ink')
    expect(open(files, 'c.ink').answer.kind).toBe('which')
  })
})

describe('an INCLUDE', () => {
  it('finds its file where the folders were lost', () => {
    const given = answer({
      'story.ink': 'INCLUDE scenes\\one.ink\n-> one\n',
      'One.ink': '=== one ===\nHello.\n-> END\n',
    })
    expect(codes(given)).toEqual(['author/no-card'])
  })

  it('does not guess between two of the same name', () => {
    const given = answer({
      'story.ink': 'INCLUDE one.ink\n-> one\n',
      'a/one.ink': '=== one ===\nA.\n-> END\n',
      'b/one.ink': '=== one ===\nB.\n-> END\n',
    })
    expect(given.story).toBeUndefined()
    expect(given.problems[0]?.message).toContain('one.ink')
  })

  const ONE = '=== one ===\nHello.\n-> END\n'

  it.each([
    ['an accent of its own', 'Caf\u00e9.ink', 'nadia/Cafe\u0301.ink'],
    ['a folder in small letters', 'Scenes/one.ink', 'nadia/scenes/one.ink'],
    ['a comment behind it', 'one.ink // the rest', 'nadia/one.ink'],
  ])('finds a file with %s, and not another of its name', (_, name, path) => {
    const given = answer(
      {
        'nadia/bus.ink': `INCLUDE ${name}\n-> one\n`,
        [path]: ONE,
        'nadia/old/one.ink': '=== two ===\nA.\n-> END\n',
        'nadia/old/all.ink': 'INCLUDE old/one.ink\n',
      },
      'nadia/bus.ink',
    )
    expect(codes(given)).toEqual(['author/no-card'])
  })

  it('with a comment behind it says in which file the story begins', () => {
    expect(answer({ 'nadia.ink': 'INCLUDE extra.ink // the rest\n-> one\n', 'extra.ink': ONE }).main).toBe(
      'nadia.ink',
    )
  })

  it('that takes a file out of another folder is told, whether that compiles or not', () => {
    const told = (text: string) =>
      answer({
        'n/story.ink': 'Hi.\nINCLUDE scenes/one.ink\n-> one\n',
        'n/story.yaml': CARD,
        'n/old/one.ink': text,
      }).problems.find(({ code }) => code === 'author/elsewhere')
    expect(told(ONE)).toMatchObject({
      severity: 'warning',
      message:
        'Unexpected INCLUDE of n/scenes/one.ink, which was not put in, expected a file that was: n/old/one.ink was read for it',
      hint: 'If it is the right one, write INCLUDE old/one.ink; else put the other in.',
      place: { file: 'n/story.ink', line: 2 },
    })
    expect(told(ONE.replace('one', 'two'))).toEqual(told(ONE))
  })

  it('names the nearest path of several files with its name', () => {
    const given = answer({
      'n/story.ink': 'INCLUDE scene/one.ink\n-> one\n',
      'n/old/one.ink': ONE,
      'n/scenes/one.ink': ONE,
    })
    expect(given.problems[0]?.hint).toContain('The nearest is scenes/one.ink.')
  })

  it('of the shared file needs no file, and takes the one that was dropped', () => {
    const ink = 'INCLUDE ../practice.ink\n~ change(trust, 1)\nHello.\n-> END\n'
    const ours = answer({ 'nadia/story.ink': ink }).story
    expect(ours?.sources['practice.ink']).toBe(house.practice)
    const theirs = answer({ 'nadia/story.ink': ink, 'practice.ink': `${house.practice}// mine\n` }).story
    expect(theirs?.sources['practice.ink']).toContain('// mine')
  })

  it.each([
    { 'nadia/story.ink': '~ change(trust, 1)\nHello.\n-> END\n' },
    { 'nadia/story.ink': '~ change(trust, 1)\nHello.\n-> END\n', 'practice.ink': house.practice },
    { 'story.ink': '~ change(trust, 1)\nHello.\n-> END\n', 'practice.ink': house.practice },
  ])('of the shared file is asked for where it is forgotten: %j', (files) => {
    expect(answer(files as Readonly<Record<string, string>>).problems).toMatchObject([
      {
        severity: 'error',
        message:
          'Unexpected lack of INCLUDE ../practice.ink, expected it in story.ink, which uses trust, change of that file (first on line 1)',
        hint: 'Write INCLUDE ../practice.ink on a line of its own at the top.',
      },
    ])
  })

  it('in small letters says in which file the story begins, and is told', () => {
    const files = {
      'bus.ink': 'include kitchen.ink\n-> kitchen\n',
      'kitchen.ink': '=== kitchen ===\nHi.\n-> END\n',
    }
    expect(answer(files).main).toBe('bus.ink')
    expect(codes(answer(files))).toEqual(['ink/include-small'])
  })

  it('with a slip in its path names the nearest, and asks for no other file', () => {
    const [problem] = answer({ 'nadia/story.ink': 'INCLUDE ../practise.ink\nHello.\n-> END\n' }).problems
    expect(problem?.hint).toBe(
      'INCLUDE paths start from nadia/, the folder of the main story file. The nearest is ../practice.ink.',
    )
  })

  it('that no file has for one that lies there only warns', () => {
    const given = answer({
      'story.ink': INK,
      'story.yaml': CARD,
      'hospital.ink': '=== hospital ===\n-> END\n',
      'practice.ink': house.practice,
    })
    expect(given.problems.filter(({ code }) => code === 'ink/not-included')).toMatchObject([
      { severity: 'warning', place: { file: 'hospital.ink', line: 1 } },
    ])
    expect(given.story).toBeDefined()
  })

  it('that is missing is said with its file and line', () => {
    const given = answer({ 'story.ink': 'Hello.\nINCLUDE gone.ink\n-> END\n' })
    expect(given.story).toBeUndefined()
    expect(given.problems).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining('gone.ink'),
        hint: expect.stringMatching(/ of the main story file\. Put it in with the others\.$/),
      },
    ])
  })
})

describe('a card', () => {
  it('beside the story is used, and packed with it', () => {
    const given = answer({ 'nadia/story.ink': INK, 'nadia/story.yaml': CARD, 'other.yaml': 'x: 1\n' })
    expect(given).toMatchObject({
      card: 'own',
      story: { about: { id: 'nadia', title: 'The quick bus' }, made: MADE },
    })
    expect(Object.keys(given.story?.sources ?? {})).toEqual(['nadia/story.ink', 'nadia/story.yaml'])
    expect(given.story?.compiled.id).toBe('nadia')
  })

  it('is the only one that was dropped, whatever it is called', () => {
    expect(answer({ 'bus.ink': INK, 'cards/nadia.yml': CARD }).card).toBe('own')
  })

  it.each([
    ['story.yml', 'notes.yaml'],
    ['Story.YAML', 'notes.yaml'],
  ])('may be called %s beside others', (name, other) => {
    const given = answer({ 'nadia/story.ink': INK, [`nadia/${name}`]: CARD, [`nadia/${other}`]: 'a: 1\n' })
    expect([given.card, given.story?.about.title]).toEqual(['own', 'The quick bus'])
  })

  it('of one story is not that of another', () => {
    const given = answer(
      { 's/a/story.ink': INK, 's/a/story.yaml': CARD, 's/b/story.ink': INK },
      's/b/story.ink',
    )
    expect([given.card, given.story?.about.id]).toEqual(['made-up', 'b'])
    expect(given.problems[0]?.message).toBe(
      'Unexpected lack of s/b/story.yaml beside story.ink, expected a card: one that was made up stands in for it',
    )
    const above = { 'story.ink': INK, 'story.yaml': CARD, 'b/story.ink': INK }
    expect(answer(above, 'b/story.ink').card).toBe('made-up')
    expect(answer(above, 'story.ink').card).toBe('own')
    expect(answer({ 'nadia/ink/story.ink': INK, 'nadia/card.yaml': CARD }).card).toBe('own')
  })

  it('that is broken is told with its lines before all else, and what can be read of it is used', () => {
    const given = answer({ 'story.ink': INK, 'story.yaml': CARD.replace('age: 16', 'age: 60') })
    expect(given.card).toBe('broken')
    expect(given.story?.about).toMatchObject({
      id: 'nadia',
      title: 'The quick bus',
      child: { name: 'Nadia', age: 14 },
      endings: { inside: { title: 'Inside', summary: 'You sat in her kitchen.' } },
    })
    expect(given.problems[0]).toMatchObject({
      severity: 'error',
      code: 'yaml/unexpected-value',
      place: { file: 'story.yaml', line: 3 },
    })
    expect(given.problems).toHaveLength(1)
  })

  it('that names a part of itself that it does not have is told as any other mistake', () => {
    const given = answer({ 'story.ink': INK, 'story.yaml': CARD.replace('name: Nadia', 'name: *Nadia') })
    expect(given.problems).toContainEqual(
      expect.objectContaining({ code: 'yaml/unreadable', place: { file: 'story.yaml', line: 1 } }),
    )
    expect(given.story).toBeDefined()
  })

  it('of a draft lets all problems only warn', () => {
    const wrong = INK.replaceAll('# move: ask_first', '# move: ask_frist')
    const severities = (card: string) =>
      new Set(answer({ 'story.ink': wrong, 'story.yaml': card }).problems.map(({ severity }) => severity))
    expect(severities(CARD)).toContain('error')
    expect(severities(`draft: true\n${CARD}`)).toEqual(new Set(['warning']))
  })

  it('of a draft says so in the title of the story, and changes nothing else', () => {
    const files = (card: string) => ({ 'nadia/story.ink': INK, 'nadia/story.yaml': card })
    const whole = answer(files(CARD)).story
    const draft = answer(files(`${CARD}draft: true\n`)).story
    expect(draft?.about).toEqual({ ...whole?.about, title: 'The quick bus (a draft)' })
    expect(draft?.compiled.id).toBe(whole?.compiled.id)
    expect(draft?.sources['nadia/story.yaml']).toBe(`${CARD}draft: true\n`)
    const again = answer({ 'nadia.alongside': writeStoryFile(draft as NonNullable<typeof draft>) })
    expect(again.story).toEqual(draft)
  })

  it('of a draft with mistakes says so too, and with the longest title that there may be', () => {
    const broken = `${CARD.replace('age: 16', 'age: old')}draft: true\n`
    expect(answer({ 'story.ink': INK, 'story.yaml': broken }).story?.about.title).toBe(
      'The quick bus (a draft)',
    )
    const long = `${CARD.replace('The quick bus', 'a'.repeat(200))}draft: true\n`
    expect(answer({ 'story.ink': INK, 'story.yaml': long })).toMatchObject({
      card: 'own',
      story: { about: { title: `${'a'.repeat(190)} (a draft)` } },
    })
  })

  it('that does not agree with its story is told where', () => {
    const given = answer({
      'story.ink': INK.replace('# scene: home_kitchen', '# scene: home_kitchn'),
      'story.yaml': CARD.replace('trust: 8', 'trust: 9'),
    })
    expect(given.problems).toContainEqual(
      expect.objectContaining({ code: 'agreement/other-opening', place: { file: 'story.yaml', line: 11 } }),
    )
    expect(given.problems).toContainEqual(
      expect.objectContaining({ code: 'agreement/unknown-scene', place: { file: 'story.ink', line: 6 } }),
    )
  })

  it('with more in it than a story file may have is told where', () => {
    const titled = (title: string) =>
      answer({ 'story.ink': INK, 'story.yaml': CARD.replace('The quick bus', title) })
    expect(titled('a'.repeat(200))).toMatchObject({
      card: 'own',
      story: { about: { title: 'a'.repeat(200) } },
    })
    const given = titled('a'.repeat(201))
    expect(given).toMatchObject({ card: 'broken', story: { about: { title: 'Story' } } })
    expect(given.problems[0]).toMatchObject({
      severity: 'error',
      place: { file: 'story.yaml', line: 2 },
      message: 'Unexpected title of 201 characters, expected at most 200',
    })
    const id = 'n'.repeat(41)
    const named = answer({ 'story.ink': INK, 'story.yaml': CARD.replace('id: nadia', `id: ${id}`) })
    expect([named.card, named.story?.about.id, codes(named)[0]]).toEqual([
      'broken',
      'story_fwv5gf',
      'card/too-much',
    ])
  })
})

describe('a card that was made up', () => {
  const ink = `${INK.replace('VAR trust = 8', 'LIST promise_names = call_friday\nVAR trust = 8.6').replace('# with: amina', '# with: nobody_here # with: ellie')}
=== kept ===
Dawn: Hello.
You: Hello.
You: Hello.
You: Hello.
You: Hello. # ending: a_good_bye
-> END
`
  const about = answer({ 'My Bus-Story.ink': ink }).story?.about

  it('says what can be seen in the story', () => {
    expect(about).toMatchObject({
      id: 'my_bus_story',
      title: 'My Bus Story',
      child: { name: 'Nadia' },
      figure: 'ellie',
      minutes: 1,
      promises: { call_friday: 'call friday' },
      endings: { inside: { title: 'Inside' }, a_good_bye: { title: 'A good bye' } },
    })
  })

  it('has whole scores from 0 to 20 at the opening', () => {
    const opening = (value: string) =>
      answer({ 'a.ink': INK.replace('VAR trust = 8', `VAR trust = ${value}`) }).story?.about.opening.trust
    expect([opening('-3'), opening('0'), opening('20'), opening('21')]).toEqual([0, 0, 20, 20])
  })

  it.each([
    ['nadia/story.ink', 'nadia', 'Nadia'],
    ['story.ink', 'story_fwv5gf', 'Story'],
    ['story/story.ink', 'story', 'Story'],
    ['Łódź.ink', 'lodz', 'Łódź'],
    ['7 doors.ink', 'doors', '7 doors'],
    ['Édith’s.ink', 'ediths', 'Édith’s'],
    ['北.ink', 'story_rypqc0', '北'],
    [`${'a'.repeat(60)}.ink`, 'a'.repeat(40), `A${'a'.repeat(59)}`],
  ])('takes id and title of %s', (path, id, title) => {
    expect(answer({ [path]: INK }).story?.about).toMatchObject({ id, title })
  })

  it('has the id of its former version and of no other story, also where the file has no name of its own', () => {
    const idOf = (files: Readonly<Record<string, string>>) => answer(files).story?.about.id
    const later = INK.replace('The bus was quick.', 'The bus was late.')
    expect(idOf({ 'story.ink': later })).toBe(idOf({ 'story.ink': INK }))
    expect(idOf({ '北.ink': later })).toBe(idOf({ '北.ink': INK }))
    const json = (ink: string) => JSON.stringify(compiledInk(ink).ink)
    expect(idOf({ 'story.json': json(later) })).toBe(idOf({ 'story.json': json(INK) }))
    const other = INK.replaceAll('kitchen', 'garden').replace('home_garden', 'home_kitchen')
    expect(idOf({ 'story.json': json(other) })).toBe(idOf({ 'story.ink': other }))
    const ids = [
      idOf({ 'story.ink': INK }),
      idOf({ 'story.ink': other }),
      idOf({ 'main.ink': INK }),
      idOf({ '北.ink': INK }),
      idOf({ '南/story.ink': INK }),
      idOf({ 'story.ink': 'Rain.\n* [On]\n- -> END\n' }),
      idOf({ 'story.ink': 'Snow.\n* [On]\n- -> END\n' }),
    ]
    expect(ids.filter((id) => /^[a-z][a-z0-9_]{1,39}$/.test(id ?? ''))).toHaveLength(ids.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has a neutral name and the first figure where the story shows none', () => {
    const plain = answer({ 'a.ink': 'Rain.\n* [On]\n- -> END\n' }).story?.about
    expect(plain).toMatchObject({ child: { name: 'The child' }, figure: [...house.stage.figures.keys()][0] })
  })

  it('is no reason to find fault with its own words, or with names that nobody could list', () => {
    const given = answer({
      'a.ink': INK.replace('You gave her the choice.', 'You told Bernard.').replace(
        'No. Sit.',
        'No, ask Bernard.',
      ),
    })
    expect(codes(given)).not.toContain('rule/unlisted-name')
    expect(given.problems.filter(({ place }) => place?.file.endsWith('.yaml'))).toEqual([])
  })

  it('leaves out what no table may hold', () => {
    const story = answer({ 'a.ink': INK.replaceAll('ending: inside', 'ending: constructor') }).story
    expect(story?.about.endings).toEqual({})
  })
})

describe('what an Ink editor exports', () => {
  const json = JSON.stringify(compiledInk(INK).ink)
  const expected = [
    [expect.any(String), '"The bus was quick. Shall I wait outside?"'],
    [expect.any(String), '"I\'ll just sit down, then."'],
  ]

  it.each([
    ['bus.json', `\uFEFF${json}`],
    ['bus.json', json],
    ['bus.js', `var storyContent = ${json};`],
    ['bus.js', `\uFEFFvar storyContent = ${json}\n`],
  ])('can be played: %s', (path, text) => {
    const given = answer({
      [path]: text,
      'ink.js': '!function(){}()',
      'main.js': 'var x = {}',
      'style.css': '',
      'package.json': '{}',
    })
    expect(given).toMatchObject({ main: path, from: 'compiled', card: 'made-up' })
    expect(codes(given)).toEqual(['author/no-card', 'author/rules-need-sources'])
    expect(given.story?.about).toMatchObject({
      id: 'bus',
      child: { name: 'Nadia' },
      figure: 'amina',
      endings: { inside: { title: 'Inside' } },
    })
    const options = optionsOf(given.story?.compiled as CompiledStory)
    expect(options).toEqual(expected)
    expect(new Set(options.map(([id]) => id)).size).toBe(2)
  })

  it('gives way to the source beside it', () => {
    expect(answer({ 'bus.json': json, 'bus.ink': INK }).from).toBe('source')
  })

  it('is one story where it was exported both ways, and asked for where there are two', () => {
    expect(answer({ 'bus.json': json, 'bus.js': `var storyContent = ${json};` }).main).toBe('bus.json')
    expect(open({ 'a.json': json, 'b.json': json }).answer).toEqual({
      kind: 'which',
      mains: ['a.json', 'b.json'],
    })
    expect(answer({ 'a.json': json, 'b.json': json }, 'b.json').main).toBe('b.json')
  })

  it('takes a card beside it', () => {
    const given = answer({ 'story.json': json, 'story.yaml': CARD })
    expect(given).toMatchObject({
      card: 'own',
      problems: [
        {
          severity: 'warning',
          code: 'author/rules-need-sources',
          message: 'Only that it plays was checked: the other rules need the sources.',
        },
      ],
      story: { about: { title: 'The quick bus' }, compiled: { id: 'nadia' } },
    })
  })

  it('has no sources to go on writing from, also with a card, and loses nothing of it in a story file', () => {
    const step = (minutes: number) => `[{ minutes: ${minutes}, does: Play. }]`
    const group = `group:
  synopsis: She waits.
  aims: [Ask first]
  prepare: [Bring a clock]
  plans: { 45: ${step(45)}, 60: ${step(60)}, 90: ${step(90)} }
  supervision: [Who asks you?]
`
    const { story } = answer({ 'story.json': json, 'story.yaml': `${CARD}draft: true\n${group}` })
    if (!story) throw new Error('Unexpected story that does not play')
    expect(story.sources).toEqual({})
    expect(story.group?.synopsis).toBe('She waits.')
    expect(story.about.title).toBe('The quick bus (a draft)')
    const again = answer({ 'nadia.alongside': writeStoryFile(story) })
    expect(again).toMatchObject({ card: 'own', from: 'compiled' })
    expect(again.story).toEqual(story)
    // As files were written once.
    const old = { ...story, sources: { 'story.yaml': CARD } }
    expect(answer({ 'nadia.alongside': writeStoryFile(old) }).story?.sources).toEqual({})
  })

  it('keeps decimals that are whole, and leaves numbers in texts alone', () => {
    const ink =
      'VAR kept = 1\n~ temp share = kept / 2.0\n{share >= 0.5: At 2.0, -3.0. | No.}\n{-7.0 / 2}\n-> END\n'
    // As Inky writes it, with its decimals.
    const exported = JSON.stringify(compiledInk(ink).ink)
      .replaceAll('["7.0f","_",null]', '-7.0')
      .replaceAll('"2.0f"', '2.0')
      .replaceAll('"7.0f"', '7.0')
    expect(exported).toMatch(/2\.0[,\]]/)
    const told = unwrap(
      unwrap(playable(answer({ 'a.json': exported }).story?.compiled as CompiledStory)).begin(1),
    )
    expect(told.passage.lines.map(({ text }) => text)).toEqual(['At 2.0, -3.0.', '-3.5'])
  })

  it.each([
    `${json.slice(0, -20)}`,
    '{"inkVersion":21,"root":{}}',
    '{"inkVersion":"21","root":[]}',
    'var storyContent = {"inkVersion":21',
    'var storyContent = [];',
  ])('that is damaged is said to be so', (text) => {
    const path = text.startsWith('var') ? 'a.js' : 'a.json'
    expect(refused({ [path]: text })).toMatchObject({
      code: 'author/damaged-export',
      place: { file: path, line: 1 },
    })
  })

  it('of an engine that is not known is said to be so', () => {
    const given = answer({ 'a.json': '{"inkVersion":99,"root":[["done",null],"done",null],"listDefs":{}}' })
    expect(given.story).toBeUndefined()
    expect(given.problems).toMatchObject([
      { code: 'story/unreadable', severity: 'error', place: { file: 'a.json', line: 1 } },
    ])
  })
})

describe('a story file', () => {
  const story = answer({ 'nadia/story.ink': INK, 'nadia/story.yaml': CARD }).story
  const file = writeStoryFile(story as NonNullable<typeof story>)

  it('is opened by its sources, and is the same story again', () => {
    const again = answer({ 'nadia.alongside': file })
    expect(again).toMatchObject({ card: 'own', from: 'source', main: 'nadia/story.ink' })
    expect(again.story).toEqual(story)
  })

  it('has its shared file in it', () => {
    const flat = answer({
      'story.ink': `INCLUDE ../practice.ink\n${INK.replace(/^VAR.*\n/gm, '')}`,
      'story.yaml': CARD,
    }).story
    const again = answer({ 'nadia.alongside': writeStoryFile(flat as NonNullable<typeof flat>) })
    expect(again.story).toEqual(flat)
    expect(Object.keys(flat?.sources ?? {})).toContain('../practice.ink')
  })

  it('of compiled Ink keeps its own card', () => {
    const made = answer({ 'bus.json': JSON.stringify(compiledInk(INK).ink) }).story as NonNullable<
      typeof story
    >
    const own = { ...made, about: { ...made.about, title: 'Mine' } }
    const again = answer({ 'bus.alongside': writeStoryFile(own) })
    expect(again).toMatchObject({
      from: 'compiled',
      card: 'own',
      story: { about: { title: 'Mine' } },
      problems: [{ code: 'author/rules-need-sources' }],
    })
  })

  it('with others is refused', () => {
    expect(refused({ 'nadia.alongside': file, 'a.ink': 'A.\n' }).code).toBe('author/not-alone')
    expect(answer({ 'nadia.alongside': file, 'cover.png': 'x' }).card).toBe('own')
  })

  it('that is none is refused as everywhere', () => {
    expect(refused({ 'nadia.alongside': '{' }).code).toBe('own/not-json')
    expect(refused({ 'nadia.alongside': new Uint8Array([0, 1, 2, 0, 0]) }).code).toBe('ink/not-text')
  })

  it('can be read by everybody else', () => {
    expect(unwrap(readStoryFile(file))).toEqual(story)
  })
})

describe('files', () => {
  it('may be 400, and no more', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`a/${index}.yaml`, 'x: 1']))
    expect(MAX_FILES).toBe(400)
    expect(answer({ 'story.ink': INK, ...many(399) }).story).toBeDefined()
    expect(refused({ 'story.ink': INK, ...many(400) }).code).toBe('author/too-many')
    // Others do not count.
    const pictures = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}.png`, '']))
    expect(answer({ 'story.ink': INK, ...pictures }).story).toBeDefined()
  })

  it('may have 8 MB together, and no more', () => {
    const spare = new Uint8Array(MAX_BYTES - new TextEncoder().encode(INK).length).fill(0x20)
    expect(MAX_BYTES).toBe(8_000_000)
    expect(answer({ 'story.ink': INK, 'big.json': spare }).story).toBeDefined()
    expect(refused({ 'story.ink': INK, 'big.json': spare, 'a.js': ' ' })).toMatchObject({
      code: 'author/too-large',
      message: expect.stringContaining('8.1 MB'),
    })
  })

  it.each([
    [{}, 'In Inky: File, Save Project, and drop the folder.'],
    [{ 'README.md': 'x' }, 'In Inky: File, Save Project, and drop the folder.'],
    [{ 'a.json': '{}' }, 'In Inky: File, Save Project, and drop the folder.'],
    [{ 'a.js': 'alert(1)' }, 'In Inky: File, Save Project, and drop the folder.'],
    [{ 'story.yaml': CARD, 'a.png': 'x' }, 'Put story.ink in with it.'],
    [
      { 'a/Cover.PNG': 'x' },
      'Put the story.ink in. It names the scenes and figures that are here; no picture has to be put in with it.',
    ],
  ] as const)('without a story are refused with what to put in: %j', (files, hint) => {
    expect(refused(files)).toMatchObject({ code: 'author/no-story', hint })
  })

  it.each([{ 'practice.ink': house.practice }, { 'x/Practice.ink': house.practice, 'x/story.yaml': CARD }])(
    'that are only what every story includes are no story: %#',
    (files) => {
      expect(refused(files as Record<string, string>)).toMatchObject({
        code: 'author/only-practice',
        message: expect.stringMatching(
          /^Unexpected (p|P)ractice\.ink without a story: \wractice\.ink is what every story includes$/,
        ),
        hint: 'Put your own story.ink in with it.',
      })
    },
  )

  it('beside what every story includes are the story, also where they do not include it', () => {
    expect(answer({ 'practice.ink': house.practice, 'bus.ink': INK }).main).toBe('bus.ink')
    expect(refused({ 'story.yaml': CARD }).message).toBe(
      'Unexpected story.yaml without a story: story.yaml is the card of a story',
    )
  })

  it('in UTF-16 are read, and those that are no text are not', () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${INK}`, 'utf16le'))
    expect(answer({ 'story.ink': utf16 }).story?.about.child.name).toBe('Nadia')
    const none = answer({ 'story.ink': new Uint8Array([0, 1, 2, 0, 0, 9]) })
    expect([none.story, codes(none)]).toEqual([undefined, ['ink/not-text']])
  })

  it('that do not compile are told with file and line, and the warnings among them as such', () => {
    const given = answer({ 'story.ink': 'Hello.\n* [On] -> nowhere\n', 'story.yaml': CARD })
    expect(given.story).toBeUndefined()
    expect(given.problems[0]).toMatchObject({ severity: 'error', place: { file: 'story.ink', line: 2 } })
  })

  it('that never get to a choice are told so', () => {
    const given = answer({ 'story.ink': '-> a\n=== a ===\n-> a\n' })
    expect([given.story, codes(given)]).toEqual([undefined, ['story/never-stops']])
  }, 60_000)
})
