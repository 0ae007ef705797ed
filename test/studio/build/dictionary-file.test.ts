import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { houseDictionary } from '../../../src/studio/build/dictionary-file.ts'
import { storyIds } from '../../../src/studio/build/story-files.ts'
import { unknownWords } from '../../../src/studio/explore/rules/wording/spelling.ts'
import { sourceWords } from '../../../src/studio/ink/source-words.ts'
import { unwrap } from '../../support/ink.ts'
import { root } from '../../support/stories.ts'

/** Names of people and of software that the interface says besides, and what stands in settings. */
const TECHNICAL = `Emre Çakır Wagesreiter Hyperlegible Preact inkjs WebKitGTK VoiceOver iPadOS IndexedDB localStorage xAPI eval npm
Kallidus gradebook eLearning json passMark tellDecisions tellScores imsmanifest xml iri ann Esc ReadingDepth
cspell yaml nadia https mailto tel`

const house = unwrap(houseDictionary(root))

interface Card {
  readonly child: { readonly name: string }
  readonly manager: { readonly name: string }
  readonly people?: readonly string[]
  readonly places?: readonly string[]
}

/** Every text below one of these keys, however deep. */
function textsUnder(keys: ReadonlySet<string>, value: unknown, within = false): readonly string[] {
  // Ids of scenes and the like have no space.
  if (typeof value === 'string') return within && value.includes(' ') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsUnder(keys, inner, within || keys.has(key)))
}

const inYaml = (file: string, ...keys: readonly string[]): readonly string[] =>
  textsUnder(new Set(keys), parse(readFileSync(join(root, file), 'utf8')))

/** What a program has in quotation marks with a space in it: ids and keys have none. */
function textsInProgram(file: string): readonly string[] {
  const texts: string[] = []
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, value } = node as { type?: string; value?: unknown }
    if (type === 'Literal' && typeof value === 'string') texts.push(value)
    if (type === 'TemplateElement') texts.push((value as { cooked: string }).cooked)
    for (const inner of Object.values(node)) look(inner)
  }
  look(parseSync(file, readFileSync(join(root, file), 'utf8')).program)
  return texts.filter((text) => text.includes(' '))
}

const slips = (texts: readonly string[]) => [...new Set(texts.flatMap((text) => unknownWords(text, house)))]

describe('is spelt right, with the words of the house:', () => {
  it('what moves and terms mean', () => {
    const texts = [
      ...inYaml('stories/moves.yaml', 'name', 'meaning', 'next'),
      ...inYaml('stories/glossary.yaml', 'term', 'also', 'means'),
    ]
    expect(texts.length).toBeGreaterThan(300)
    expect(slips(texts)).toEqual([])
  })

  const evidence = readdirSync(join(root, 'stories/evidence')).filter(
    // Names of people and journals, as they are written elsewhere.
    (file) => file.endsWith('.yaml') && file !== 'works.yaml',
  )
  it.each(evidence)('what %s says', (file) => {
    const texts = inYaml(
      `stories/evidence/${file}`,
      'title',
      'found',
      'strength',
      'limits',
      'about',
      'name',
      'what',
    )
    expect(texts.length).toBeGreaterThan(0)
    expect(slips(texts)).toEqual([])
  })

  it.each(storyIds(root))('what a trainer reads of %s', (id) => {
    const file = `stories/${id}/story.yaml`
    const { child, manager, people = [], places = [] } = parse(readFileSync(join(root, file), 'utf8')) as Card
    const speakers = sourceWords(readFileSync(join(root, `stories/${id}/story.ink`), 'utf8'), '').flatMap(
      ({ speaker }) => speaker ?? [],
    )
    const names = [child.name, manager.name, ...people, ...places, ...speakers]
    const known = house.and(names.flatMap((name) => name.split(' ')))
    const texts = inYaml(file, 'group')
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.flatMap((text) => unknownWords(text, known))).toEqual([])
  })

  it.each(readdirSync(join(root, 'src/app/wording')).filter((file) => file.startsWith('en')))(
    'what the interface says (%s)',
    (file) => {
      const texts = textsInProgram(`src/app/wording/${file}`)
      expect(texts.length).toBeGreaterThan(0)
      const known = house.and(TECHNICAL.split(/\s+/))
      expect(texts.flatMap((text) => unknownWords(text, known))).toEqual([])
    },
  )
})
