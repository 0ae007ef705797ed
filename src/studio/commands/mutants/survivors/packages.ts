import type { Survivor } from '../survivor.ts'

const SITE = 'src/studio/build/packages/site-files.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/studio/build/packages/content-hash.ts',
    code: 'function mixed(lane: number): number {',
    becomes: ['{}'],
    why: 'The site of the tests cannot be made without it: each test file fails before its first test, which Stryker does not count.',
  },
  {
    file: 'src/studio/build/packages/draft-of-package.ts',
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
