// A new author's folder: what it may be called, and that what is made compiles and plays to each of its ends.

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Passage, Playable } from '../../../src/model/passage.ts'
import type { ChoiceId } from '../../../src/model/run.ts'
import { playable } from '../../../src/model/story/playable.ts'
import { readCard } from '../../../src/studio/build/story-files.ts'
import { childOf } from '../../../src/studio/build/workbench/story-names.ts'
import { readArguments } from '../../../src/studio/commands/stories/arguments.ts'
import { writeNewStory } from '../../../src/studio/commands/stories/new-story.ts'
import { RULES } from '../../../src/studio/explore/rules/all-rules.ts'
import { compile } from '../../../src/studio/ink/compile.ts'
import { aFolder } from '../../support/folder.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { root } from '../../support/stories.ts'

function aProject(): string {
  const folder = aFolder({ 'stories/tyler/story.yaml': 'id: tyler\n', 'stories/evidence/works.yaml': '' })
  for (const path of ['stories/practice.ink', 'assets/cast'])
    cpSync(join(root, path), join(folder, path), { recursive: true })
  return folder
}

function compiled(folder: string, id: string) {
  const read = (file: string) => {
    const path = join(folder, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
  return unwrap(compile({ id, file: `stories/${id}/story.ink`, read }))
}

/** Every run of a story that has few: its choices, and the passage at its end. */
function everyRun(story: Playable, taken: readonly ChoiceId[] = []): readonly [string, Passage][] {
  const telling = unwrap(story.begin(1))
  for (const id of taken) unwrap(telling.choose(id))
  const { choices } = telling.passage
  return choices.length === 0
    ? [[taken.join(' '), telling.passage]]
    : choices.flatMap(({ id }) => everyRun(story, [...taken, id]))
}

const wrong = (folder: string, ...args: readonly string[]) =>
  problemOf(readArguments(['--new', ...args], folder, folder))

describe('a new story', () => {
  it('is made with what to do next, and how long it is to be, as the rules have it', () => {
    const folder = aProject()
    const said = unwrap(writeNewStory('nadia', folder, folder))
    expect(said).toContain('npm run dev, and choose “Meet Nadia” at the end of the start page')
    const about = (id: string) => RULES.find((rule) => rule.id === id)?.about ?? ''
    const measures = [
      /10 to 15 decisions/.exec(about('decisions-on-a-path')),
      /1,800 to 2,800 words/.exec(about('words-on-a-path')),
    ].map((found) => found?.[0])
    const guide = readFileSync(join(root, 'stories/README.md'), 'utf8')
    const begin = guide.slice(guide.indexOf('## The first ten minutes'), guide.indexOf('## A decision'))
    for (const measure of measures)
      for (const text of [said, begin, readFileSync(join(folder, 'stories/nadia/README.md'), 'utf8')])
        expect(text.replace(/\s+/g, ' ')).toContain(measure)
    expect(about('ending-count')).toContain('at least 4 endings')
    expect(said).toContain('four endings')
    expect(said).toContain('owes')
    expect(begin).toContain('`owes: [decisions-on-a-path, words-on-a-path, ending-count]`')
  })

  it('has the three files, with the names that follow from its folder and no placeholder left', () => {
    const folder = aProject()
    unwrap(writeNewStory('mary_ann', folder, folder))
    const made = join(folder, 'stories/mary_ann')
    expect(readdirSync(made).sort()).toEqual(['README.md', 'story.ink', 'story.yaml'])
    for (const file of readdirSync(made)) {
      const text = readFileSync(join(made, file), 'utf8')
      expect(text).toContain('Mary Ann')
      expect(text).not.toMatch(/CHILD|STORY/)
    }
    expect(readFileSync(join(made, 'README.md'), 'utf8')).toContain('stories/mary_ann/story.ink')
    expect(readFileSync(join(made, 'story.yaml'), 'utf8')).toMatch(/^draft: true$/m)
  })

  it('has a card that passes, and promises and endings that are those of its Ink', () => {
    const folder = aProject()
    unwrap(writeNewStory('nadia', folder, folder))
    const { about } = unwrap(readCard(folder, 'nadia'))
    expect(about).toMatchObject({ id: 'nadia', title: 'About Nadia', child: { name: 'Nadia' } })
    const { story, warnings } = compiled(folder, 'nadia')
    expect(warnings).toEqual([])
    const runs = everyRun(unwrap(playable(story)))
    expect(runs).toHaveLength(9)
    expect(new Set(runs.map(([, { ending }]) => ending))).toEqual(new Set(Object.keys(about.endings)))
    expect(Object.keys(about.promises)).toEqual(['text_by_six'])
  })

  it('has a promise that is made in one decision, and kept or broken in the next', () => {
    const folder = aProject()
    unwrap(writeNewStory('nadia', folder, folder))
    const runs = everyRun(unwrap(playable(compiled(folder, 'nadia').story)))
    const became = ([, { ledger }]: readonly [string, Passage]) =>
      (['made', 'kept', 'broken'] as const).filter((event) => ledger[event].includes('text_by_six'))
    expect(Object.fromEntries(runs.map((run) => [run[0].replaceAll(/\w+\./g, ''), became(run)]))).toEqual({
      'text_it by_the_phone': ['made', 'broken'],
      'text_it no_news': ['made', 'kept'],
      'text_it mrs_bell': ['made', 'broken'],
      'first_one by_the_phone': [],
      'first_one no_news': [],
      'first_one mrs_bell': [],
      'what_is_hard by_the_phone': [],
      'what_is_hard no_news': [],
      'what_is_hard mrs_bell': [],
    })
  })

  it('is told of with what to type next, in eight lines, from the folder where the author stands', () => {
    const folder = aProject()
    const said = unwrap(writeNewStory('nadia', folder, join(folder, 'stories')))
    expect(said.split('\n')).toHaveLength(8)
    expect(said).toContain('npm run -s play -- nadia/story.ink')
    expect(said).toContain('npm run stories -- nadia\n')
    expect(said).toContain('“Meet Nadia” at the end of the start page')
  })
})

describe('its name', () => {
  it.each([
    ['nadia', 'Nadia'],
    ['mary_ann', 'Mary Ann'],
    ['nadia2', 'Nadia'],
    ['nadia_2', 'Nadia'],
    ['a_b_c', 'A B C'],
    ['a_boy_in_rain', 'A'],
  ])('%s gives a child called %s, who can speak', (name, child) => {
    expect(childOf(name)).toBe(child)
  })

  it.each([
    [['Nadia'], '“Nadia”, expected small letters, digits and underscores, with a letter first', 'nadia'],
    [['mary-ann'], '“mary-ann”, expected small letters', 'mary_ann'],
    [['Mary', 'Ann'], '“Mary Ann”, expected small letters', 'mary_ann'],
    [['Zoë'], '“Zoë”, expected small letters', 'zoe'],
    [["O'Neil"], "“O'Neil”, expected small letters", 'oneil'],
    [['_x_'], '“_x_”, expected small letters', 'x'],
    [['7up'], '“7up”, expected small letters', 'up'],
    [['Надя'], '“Надя”, expected small letters', 'nadia'],
    [['../x'], '“../x”, expected small letters', 'x'],
    [['Tyler'], '“Tyler”, expected small letters', 'tyler_2'],
    [
      ['tyler'],
      '“tyler”, expected one that is free: stories/tyler is there, and was left as it is',
      'tyler_2',
    ],
    [['evidence'], '“evidence”, expected another: stories/evidence holds something else', 'evidence_2'],
    [['pictures'], '“pictures”, expected another: stories/pictures holds something else', 'pictures_2'],
  ])('cannot be %j, and what to type stands there', (args, expected, type) => {
    const said = wrong(aProject(), ...args)
    expect(said).toContain(`Unexpected name ${expected}`)
    expect(said).toMatch(new RegExp(`\\. Type: npm run stories -- --new ${type}$`))
  })

  it('is asked for where a project has no story yet, and practice.ink is what it cannot do without', () => {
    const folder = aFolder({ 'stories/practice.ink': '' })
    expect(unwrap(readArguments(['--new', 'nadia'], folder, folder))).toMatchObject({
      newStory: 'nadia',
      subjects: [],
    })
    expect(wrong(aFolder({}), 'nadia')).toContain('Unexpected lack of stories/practice.ink')
  })

  it('that is taken between the asking and the writing overwrites nothing', () => {
    const folder = aProject()
    unwrap(writeNewStory('nadia', folder, folder))
    const file = join(folder, 'stories/nadia/story.ink')
    writeFileSync(file, 'Mine.\n')
    expect(problemOf(writeNewStory('nadia', folder, folder))).toContain('was left as it is')
    expect(readFileSync(file, 'utf8')).toBe('Mine.\n')
  })
})
