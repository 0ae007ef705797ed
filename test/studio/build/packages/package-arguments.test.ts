// What may be typed after `npm run package --`, and what is said of every mistake.

import { describe, expect, it } from 'vitest'
import { PLAIN_CHOICES } from '../../../../src/app/author/package-choices.ts'
import { writeStoryFile } from '../../../../src/app/saves/story-file.ts'
import {
  PACKAGE_HELP,
  readPackageArguments,
  WITHOUT_IRI,
} from '../../../../src/studio/build/packages/package-arguments.ts'
import { unwrap } from '../../../support/ink.ts'
import { anOwnStory } from '../../../support/own-story.ts'

const FILES: Readonly<Record<string, string>> = {
  'path/nadia.alongside': writeStoryFile(anOwnStory()),
  'omar.alongside': writeStoryFile(anOwnStory('omar')),
  'contacts.json': '[{"name":"Duty desk","address":"tel:111"}]',
  'broken.json': '[',
  'wrong.json': '[{"name":""}]',
}
const shelf = ['tyler', 'amina', 'marcus']
const read = (line: string, ...more: readonly string[]) =>
  readPackageArguments([...line.split(' ').filter((word) => word !== ''), ...more], {
    shelf,
    textOf: (path) => FILES[path],
  })
const messages = (line: string, ...more: readonly string[]) => {
  const command = read(line, ...more)
  return command.ok ? [] : command.problem.map(({ message }) => message)
}

describe('the command', () => {
  it('makes everything without a word more', () => {
    expect(unwrap(read(''))).toEqual({ kind: 'all', iri: undefined })
    expect(unwrap(read('--iri https://a.test/x'))).toEqual({ kind: 'all', iri: 'https://a.test/x' })
  })

  it('makes one package of all that can be chosen', () => {
    const command = read(
      '--stories tyler,amina --story path/nadia.alongside --standard cmi5 --pass-mark 60 --asks one --no-decisions --scores --support contacts.json --iri https://a.test/x --id induction --service Northmoor',
      '--title',
      'Week one',
    )
    expect(unwrap(command)).toEqual({
      kind: 'one',
      choices: {
        standard: 'cmi5',
        stories: ['tyler', 'amina', anOwnStory()],
        title: 'Week one',
        id: 'induction',
        iri: 'https://a.test/x',
        service: 'Northmoor',
        passMark: 60,
        asks: 'one',
        tellScores: true,
        tellDecisions: false,
        support: [{ name: 'Duty desk', address: 'tel:111' }],
      },
    })
  })

  it.each([
    ['--standard xapi', shelf],
    ['--stories all', shelf],
    ['--stories tyler', ['tyler']],
    ['--stories=tyler', ['tyler']],
    ['--stories tyler --stories marcus', ['tyler', 'marcus']],
    ['--title Induction', shelf],
    ['--iri https://a.test/x --scores', shelf],
  ])('%s is of %j', (line, stories) => {
    expect(unwrap(read(line))).toMatchObject({
      kind: 'one',
      choices: {
        ...PLAIN_CHOICES,
        stories,
        standard: expect.any(String),
        tellScores: line.includes('--scores'),
      },
    })
  })

  it('takes names with spaces between them', () => {
    expect(unwrap(read('', '--stories', ' tyler, amina '))).toMatchObject({
      choices: { stories: ['tyler', 'amina'] },
    })
  })

  it('takes own stories alone, and several of them', () => {
    const command = unwrap(read('--story path/nadia.alongside --story omar.alongside'))
    expect(command).toMatchObject({
      choices: { stories: [{ about: { id: 'nadia' } }, { about: { id: 'omar' } }] },
    })
  })

  it('helps, whatever else stands there, with every option', () => {
    expect(unwrap(read('--nonsense --help'))).toEqual({ kind: 'help' })
    expect(PACKAGE_HELP).toMatch(
      /^npm run package {2,}every package, the one file, and the site, into dist\/packages\n/,
    )
    expect(WITHOUT_IRI).toBe(
      "Statements of cmi5 and xAPI packages will stand under https://alongside.example/xapi, which is nobody's. For an address of your own: npm run package -- --iri https://training.example.org/xapi",
    )
    for (const name of [
      'stories',
      'story',
      'standard',
      'pass-mark',
      'asks',
      'no-decisions',
      'scores',
      'support',
      'iri',
      'service',
      'title',
      'id',
    ])
      expect(PACKAGE_HELP).toContain(`  --${name}`)
  })
})

describe('a mistake', () => {
  const mark = 'expected a whole number from 1 to 100, or none'
  it.each([
    ['--pass-mark 0', [`Unexpected --pass-mark 0, ${mark}`]],
    ['--pass-mark 1', []],
    ['--pass-mark 100', []],
    ['--pass-mark 101', [`Unexpected --pass-mark 101, ${mark}`]],
    ['--pass-mark 60%', [`Unexpected --pass-mark “60%”, ${mark}`]],
    ['--pass-mark -5', ['Unexpected --pass-mark “-5”, expected a whole number from 1 to 100, or none']],
    ['--pass-mark', ['Unexpected --pass-mark without a value, expected one after it']],
    ['--pass-mark --scores', ['Unexpected --pass-mark without a value, expected one after it']],
    ['--asks two', ['Unexpected --asks “two”, expected one or every']],
    ['--asks one --asks every', ['Unexpected --asks a second time, expected it once']],
    ['--standard scorm', ['Unexpected --standard “scorm”, expected scorm12, scorm2004, cmi5, xapi']],
    ['--scores=no', ['Unexpected --scores “no”, expected nothing after it']],
    ['--stories tyler,', ['Unexpected --stories without a text, expected one of tyler, amina, marcus']],
    ['--stories tyler,nobody', ['Unexpected --stories “nobody”, expected one of tyler, amina, marcus']],
    ['--stories tyler,tyler', ['Unexpected --stories second tyler, expected each story once']],
    ['--story gone.alongside', ['Unexpected --story “gone.alongside”, expected a file that can be read']],
    ['--story contacts.json', ['Unexpected --story “contacts.json”, expected a story file of Alongside']],
    ['--support gone.json', ['Unexpected --support “gone.json”, expected a file that can be read']],
    ['--support broken.json', ['Unexpected --support “broken.json”, expected JSON']],
    [
      '--iri a.test',
      ['Unexpected --iri “a.test”, expected a whole address that begins with https:// or http://'],
    ],
    ['--service=', ['Unexpected --service without a text, expected 1 to 120 characters']],
    ['--title=', ['Unexpected --title without a text, expected 1 to 200 characters']],
    ['--pass-mark 6x', [`Unexpected --pass-mark “6x”, ${mark}`]],
    ['--pass-mark x6', [`Unexpected --pass-mark “x6”, ${mark}`]],
    ['--scores --scores', ['Unexpected --scores a second time, expected it once']],
    ['--id Induction', [expect.stringContaining('Unexpected --id “Induction”, expected small letters')]],
    [
      'tyler',
      [
        'Unexpected “tyler”, expected --stories, --story, --standard, --pass-mark, --asks, --no-decisions, --scores, --support, --iri, --service, --title, --id, --help',
      ],
    ],
    [
      '--storys tyler',
      [
        expect.stringContaining('Unexpected --storys, expected --stories'),
        expect.stringContaining('“tyler”'),
      ],
    ],
    [
      '--support wrong.json',
      [expect.stringContaining('Unexpected --support [{"name":""}], expected a list of at most 12')],
    ],
  ])('is told with what was expected: %s', (line, expected) => {
    expect(messages(line)).toEqual(expected)
  })

  it('is told together with every other one', () => {
    expect(
      messages(
        '--stories tylr --story gone.alongside --support broken.json --pass-mark 101 --asks two --foo',
      ),
    ).toEqual([
      expect.stringContaining('Unexpected --foo, expected --stories'),
      'Unexpected --story “gone.alongside”, expected a file that can be read',
      'Unexpected --support “broken.json”, expected JSON',
      'Unexpected --stories “tylr”, expected one of tyler, amina, marcus',
      `Unexpected --pass-mark 101, ${mark}`,
      'Unexpected --asks “two”, expected one or every',
    ])
  })

  it('in what stands beside a story that cannot be read is told, and not that there is none', () => {
    const gone = 'Unexpected --story “gone.alongside”, expected a file that can be read'
    expect(messages('--story gone.alongside --asks two')).toEqual([
      gone,
      'Unexpected --asks “two”, expected one or every',
    ])
    expect(messages('--stories nobody --story path/nadia.alongside --story gone.alongside')).toEqual([
      gone,
      'Unexpected --stories “nobody”, expected one of tyler, amina, marcus',
    ])
    expect(readPackageArguments([], { shelf: [], textOf: () => undefined })).toMatchObject({
      problem: [{ message: 'Unexpected --stories [], expected at least one story' }],
    })
  })

  it('in an address has an example beside it, and no other has', () => {
    expect(read('--iri a.test --asks two')).toEqual({
      ok: false,
      problem: [
        {
          code: 'package/choice',
          message: 'Unexpected --iri “a.test”, expected a whole address that begins with https:// or http://',
          hint: 'For example: npm run package -- --iri https://training.example.org/xapi',
        },
        { code: 'package/choice', message: 'Unexpected --asks “two”, expected one or every' },
      ],
    })
    expect(read('--foo')).toMatchObject({ problem: [{ code: 'package/option' }] })
    expect(read('--asks')).toMatchObject({ problem: [{ code: 'package/option' }] })
    expect(read('--support broken.json')).toMatchObject({ problem: [{ cause: expect.any(SyntaxError) }] })
  })

  it('in a story file is named', () => {
    const newer = writeStoryFile(anOwnStory()).replace('"version":1', '"version":2')
    const command = readPackageArguments(['--story', 'x'], { shelf, textOf: () => newer })
    expect(command).toMatchObject({
      problem: [{ hint: 'Unexpected content of a story file, expected version 1' }],
    })
  })

  it('never throws', () => {
    for (const line of ['-', '-x', '--=', '--story=', '--__proto__ x', '--constructor'])
      expect(read(line).ok, line).toBe(false)
  })
})
