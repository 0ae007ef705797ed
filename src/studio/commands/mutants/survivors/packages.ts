import type { Survivor } from '../survivor.ts'

const SITE = 'src/studio/build/packages/site-files.ts'

const KEY = 'src/studio/build/packages/decision-key.ts'
const DRAFT = 'src/studio/build/packages/draft-of-package.ts'
const PACKAGE = 'src/studio/build/packages/package-of.ts'

export const survivors: readonly Survivor[] = [
  {
    file: KEY,
    code: 'const isKnown = points.every(({ options }) => options.every(({ file }) => sources[file]?.text))',
    becomes: ['options.some(({', 'sources[file].text'],
    why: 'The options of one decision stand in one file, which the story names; only its type cannot say that.',
  },
  {
    file: KEY,
    code: 'const source = sources[first?.file ?? 0]',
    becomes: ['first.file'],
    why: 'A decision has an option.',
  },
  {
    file: KEY,
    code: 'const asked = source && first && askedBefore(source, first.line)',
    becomes: ['true', 'source || first'],
    why: 'A decision has an option, and its file is known by then.',
  },
  {
    file: KEY,
    code: "words: optionWords(sources[file]?.text.split('\\n')[line - 1] ?? ''),",
    becomes: ['sources[file].text', '"Stryker was here!"'],
    why: 'The file is known by then, and the compiler gives a line of it.',
  },
  {
    file: KEY,
    code: ".replace(/^\\s*([*+]\\s*)+/, '')",
    becomes: ['/\\s*([*+]\\s*)+/'],
    why: 'An option begins with one of them.',
  },
  {
    file: KEY,
    code: "const [, before = '', inside = ''] = /^((?:\\\\.|[^[\\\\])*)(?:\\[((?:\\\\.|[^\\]\\\\])*)\\])?/.exec(bare) ?? []",
    why: 'It matches any text, from its beginning: only the second part may be missing, and that is tested.',
  },
  {
    file: DRAFT,
    code: "contacts: parseSupport(text('support.json') ?? '').map((contact) => ({",
    becomes: ['"Stryker was here!"'],
    why: 'Neither is JSON, and so neither names anybody.',
  },
  {
    file: DRAFT,
    code: "service: serviceIn(text('index.html') ?? '') ?? '',",
    becomes: ['"Stryker was here!"'],
    why: 'Neither is a page with stories in it; what stands there without a service is tested.',
  },
  {
    file: PACKAGE,
    code: '.sort((a, b) => a.about.order - b.about.order || (idOnShelf(a) < idOnShelf(b) ? -1 : 1))',
    becomes: ['idOnShelf(a) <= idOnShelf(b)'],
    why: 'No two stories of a package have one id.',
  },
  {
    file: PACKAGE,
    code: 'const named = (kind: string) => files.flatMap(({ of }) => (of?.kind === kind ? [of.name] : []))',
    becomes: ['["Stryker was here"]'],
    why: 'A name that no file has adds none.',
  },
  {
    file: PACKAGE,
    code: 'if (!own) return { title, decisions: list.stories.find((story: ListedStory) => story.id === id)?.decisions }',
    becomes: ['list.stories.find((story: ListedStory) => story.id === id).decisions'],
    why: 'A story of the house that was chosen is in the list.',
  },
  {
    file: 'src/studio/build/packages/content-hash.ts',
    code: 'function mixed(lane: number): number {',
    becomes: ['{}'],
    why: 'The site of the tests cannot be made without it: each test file fails before its first test, which Stryker does not count.',
  },
  {
    file: DRAFT,
    code: 'const file = files.value.find(({ path, isLocked, size }) => path === name && !isLocked && size <= MOST)',
    becomes: ['true', 'size < MOST'],
    why: 'To tell it from the bound a file would have to be of 200 MB; one that only says so is refused as it is unpacked.',
  },
  {
    file: 'src/studio/build/packages/make-package.ts',
    code: 'else if (bytes.length !== file.bytes || contentHash(bytes) !== file.hash)',
    becomes: ['false'],
    why: 'The hash differs as well where the length does; the length is only known sooner.',
  },
  {
    file: 'src/studio/build/packages/make-package.ts',
    code: 'return problems.length > 0 ? fail(problems.sort((a, b) => (a.message < b.message ? -1 : 1))) : ok(fetched)',
    becomes: ['a.message <= b.message'],
    why: 'Each file is named once, so no two messages are the same.',
  },
  {
    file: 'src/studio/build/packages/package-arguments.ts',
    code: "else given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ''])",
    becomes: ['"Stryker was here!"'],
    why: 'Of an option without a value it is only asked whether it was given.',
  },
  {
    file: SITE,
    code: "export function pieceOf(source = ''): ListedFile['of'] {",
    becomes: ['"Stryker was here!"'],
    why: 'Neither is the source of anything.',
  },
  {
    file: SITE,
    code: 'const [, kind, name] = ART.exec(source) ?? []',
    becomes: ['["Stryker was here"]'],
    why: 'Its first part is not read.',
  },
  {
    file: SITE,
    code: "return { name, bytes: 0, hash: '', ...(of && { of }) }",
    becomes: ['"Stryker was here!"'],
    why: 'Of these only the names are given back.',
  },
]
