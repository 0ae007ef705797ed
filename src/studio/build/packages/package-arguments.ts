// What was typed after `npm run package --`: nothing, an address, or what one package is to hold. Every mistake is told at once, with
// the option that it stands in. Files are read through a function that is passed in.

import { parseArgs } from 'node:util'
import {
  type ChoiceField,
  type ChoiceProblem,
  checkChoices,
  EXAMPLE_IRI,
  PACKAGED,
  type PackageChoices,
  PLAIN_CHOICES,
} from '../../../app/author/package-choices.ts'
import { readStoryFile } from '../../../app/saves/story-file.ts'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'

type PackageCommand =
  | { readonly kind: 'help' }
  /** Everything that there is. */
  | { readonly kind: 'all'; readonly iri: string | undefined }
  | { readonly kind: 'one'; readonly choices: PackageChoices }

/** For whoever made packages without an address. */
export const WITHOUT_IRI = `Statements of cmi5 and xAPI packages will stand under ${EXAMPLE_IRI}, which is nobody's. For an address of your own: npm run package -- --iri https://training.example.org/xapi`

export const PACKAGE_HELP = `npm run package                  every package, the one file, and the site, into dist/packages
npm run package -- --iri ADDRESS the same, with an address of your own for cmi5 and xAPI
npm run package -- OPTIONS       one package of your choice, into dist/packages

  --stories tyler,amina     stories of the house; all of them where neither this nor --story is given
  --story FILE.alongside    a story of your own; may be given several times
  --standard STANDARD       ${PACKAGED.join(', ')}; ${PLAIN_CHOICES.standard} where it is not given
  --pass-mark 60            per cent that every story asked for has to reach, 1 to 100; none where it is not given
  --asks one                one ending completes it; every story where it is not given (--asks every)
  --no-decisions            the report does not say which options were taken
  --scores                  scores go into the report
  --support FILE.json       people whom trainees can turn to: [{ "name": "…", "text": "…", "address": "tel:…" }]
  --iri ADDRESS             under which statements of cmi5 and xAPI stand, as in https://training.example.org/xapi
  --service NAME            whose own the stories are that come as files
  --title TITLE             for people; made of the titles of the stories where it is not given
  --id ID                   by which an LMS knows the course; made of the stories where it is not given.
                            Keep it when you replace a package, or learners lose their place.
  --help                    this text
`

const OPTIONS = {
  stories: { type: 'string', multiple: true },
  story: { type: 'string', multiple: true },
  standard: { type: 'string' },
  'pass-mark': { type: 'string' },
  asks: { type: 'string' },
  'no-decisions': { type: 'boolean' },
  scores: { type: 'boolean' },
  support: { type: 'string' },
  iri: { type: 'string' },
  service: { type: 'string' },
  title: { type: 'string' },
  id: { type: 'string' },
  help: { type: 'boolean' },
} as const
type OptionName = keyof typeof OPTIONS

/** The option by which somebody chooses a field. */
const OPTION_OF: Readonly<Record<ChoiceField, OptionName>> = {
  standard: 'standard',
  stories: 'stories',
  title: 'title',
  service: 'service',
  id: 'id',
  iri: 'iri',
  passMark: 'pass-mark',
  asks: 'asks',
  tellScores: 'scores',
  tellDecisions: 'no-decisions',
  support: 'support',
}

export interface PackageSurroundings {
  /** Ids of the stories of the house. */
  readonly shelf: readonly string[]
  /** Text of a file by its path; undefined where it cannot be read. */
  readonly textOf: (path: string) => string | undefined
}

/** Never throws. */
export function readPackageArguments(
  args: readonly string[],
  { shelf, textOf }: PackageSurroundings,
): Result<PackageCommand, readonly Problem[]> {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  if (values.help === true) return ok({ kind: 'help' })
  const problems: Problem[] = []
  const given = new Map<OptionName, readonly string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(unknown(`“${token.value}”`))
    if (token.kind !== 'option') continue
    if (!isOption(token.name)) {
      problems.push(unknown(token.rawName))
      continue
    }
    const { type } = OPTIONS[token.name]
    const isMultiple = 'multiple' in OPTIONS[token.name]
    if (type === 'boolean' && token.value !== undefined)
      problems.push(problem(token.name, `“${token.value}”`, 'nothing after it'))
    else if (type === 'string' && (token.value === undefined || token.value.startsWith('--')))
      problems.push(problem(token.name, 'without a value', 'one after it'))
    else if (given.has(token.name) && !isMultiple)
      problems.push(problem(token.name, 'a second time', 'it once'))
    else given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ''])
  }
  const one = (name: OptionName): string | undefined => given.get(name)?.[0]

  const own = (given.get('story') ?? []).flatMap((path) => {
    const text = textOf(path)
    if (text === undefined) problems.push(problem('story', `“${path}”`, 'a file that can be read'))
    const story = text === undefined ? undefined : readStoryFile(text)
    if (story && !story.ok) {
      const { message } = story.problem
      problems.push({ ...problem('story', `“${path}”`, 'a story file of Alongside'), hint: message })
    }
    return story?.ok ? [story.value] : []
  })
  const named = given.get('stories')?.flatMap((list) => list.split(',').map((id) => id.trim()))
  const house =
    named === undefined ? (given.has('story') ? [] : shelf) : named.join() === 'all' ? shelf : named
  const support = supportIn(one('support'), textOf)
  if (!support.ok) problems.push(support.problem)

  const passMark = one('pass-mark')
  const checked = checkChoices(
    {
      ...PLAIN_CHOICES,
      stories: [...house, ...own],
      standard: one('standard') ?? PLAIN_CHOICES.standard,
      asks: one('asks') ?? PLAIN_CHOICES.asks,
      passMark: passMark === undefined ? PLAIN_CHOICES.passMark : markIn(passMark),
      tellScores: given.has('scores'),
      tellDecisions: !given.has('no-decisions'),
      support: support.ok ? support.value : [],
      ...(given.has('iri') && { iri: one('iri') }),
      ...(given.has('service') && { service: one('service') }),
      ...(given.has('title') && { title: one('title') }),
      ...(given.has('id') && { id: one('id') }),
    },
    shelf,
  )
  // Where the file of the only story could not be read, that no story is left follows from it.
  const follows = house.length + own.length === 0 && problems.length > 0
  if (!checked.ok)
    problems.push(...checked.problem.filter(({ field }) => field !== 'stories' || !follows).map(asOption))
  if (!checked.ok || problems.length > 0) return fail(problems)
  const onlyIri = [...given.keys()].every((name) => name === 'iri')
  return ok(onlyIri ? { kind: 'all', iri: one('iri') } : { kind: 'one', choices: checked.value })
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name)

const problem = (name: OptionName, found: string, expected: string): Problem => ({
  code: 'package/option',
  message: `Unexpected --${name} ${found}, expected ${expected}`,
})

const unknown = (found: string): Problem => ({
  code: 'package/option',
  message: `Unexpected ${found}, expected ${Object.keys(OPTIONS)
    .map((name) => `--${name}`)
    .join(', ')}`,
})

/** As a number where it is one in plain digits, else as it is, which no check takes. */
const markIn = (typed: string): unknown => (/^\d+$/.test(typed) ? Number(typed) : typed)

function supportIn(path: string | undefined, textOf: PackageSurroundings['textOf']): Result<unknown> {
  if (path === undefined) return ok([])
  const text = textOf(path)
  if (text === undefined) return fail(problem('support', `“${path}”`, 'a file that can be read'))
  try {
    return ok(JSON.parse(text))
  } catch (cause) {
    return fail({ ...problem('support', `“${path}”`, 'JSON'), cause })
  }
}

const asOption = ({ code, field, found, expected }: ChoiceProblem): Problem => ({
  code,
  message: `Unexpected --${OPTION_OF[field]} ${found}, expected ${expected}`,
  ...(field === 'iri' && {
    hint: 'For example: npm run package -- --iri https://training.example.org/xapi',
  }),
})
