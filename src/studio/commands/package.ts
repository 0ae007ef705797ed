// `npm run package`: builds the site and makes of it what people can take away: packages for LMSs, one file for a memory stick,
// and the site itself with all of these to download; or the one package that somebody chose.

import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { writeProblem } from '../../model/result.ts'
import { makePackage } from '../build/packages/make-package.ts'
import { makePackages } from '../build/packages/make-packages.ts'
import { PACKAGE_HELP, readPackageArguments, WITHOUT_IRI } from '../build/packages/package-arguments.ts'
import { zipped } from '../build/packages/package-files.ts'
import { singleFile } from '../build/packages/single-file.ts'
import { releasedIds } from '../build/story-files.ts'

const ROOT = join(import.meta.dirname, '../../..')
const SITE = join(ROOT, 'dist/site')
const OUT = join(ROOT, 'dist/packages')
const SINGLE = 'alongside.html'

interface ListEntry {
  readonly file: string
  readonly standard: string
  readonly story?: string
  readonly bytes: number
}

async function main(): Promise<void> {
  const command = readPackageArguments(process.argv.slice(2), {
    shelf: releasedIds(ROOT),
    textOf: (path) => bytesIn(resolve(path))?.toString('utf8'),
  })
  if (!command.ok) throw new Error(command.problem.map(writeProblem).join('\n'))
  if (command.value.kind === 'help') say(PACKAGE_HELP)
  else if (command.value.kind === 'one') await makeOne(command.value.choices)
  else await makeAll(command.value.iri)
}

const say = (progress: string) => process.stdout.write(`${progress}\n`)

async function buildSite(): Promise<void> {
  say('Building the site.')
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' })
}

/** Beside whatever lies there. */
async function makeOne(choices: Parameters<typeof makePackage>[0]): Promise<void> {
  await buildSite()
  const made = await makePackage(choices, { fetchBytes: async (name) => bytesIn(join(SITE, name)) })
  if (!made.ok) throw new Error(made.problem.map(writeProblem).join('\n'))
  const { name, bytes } = made.value
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, name), bytes)
  say(`${name}: ${megabytes(bytes.length)}, in ${OUT}`)
  const { standard, iri } = choices
  if (iri === undefined && (standard === 'cmi5' || standard === 'xapi')) say(WITHOUT_IRI)
}

const bytesIn = (path: string): Buffer | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined

async function makeAll(iri: string | undefined): Promise<void> {
  await buildSite()
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const listed: ListEntry[] = []
  for (const { name, standard, story, files } of makePackages(SITE, iri)) {
    const bytes = zipped(files)
    writeFileSync(join(OUT, name), bytes)
    listed.push({ file: name, standard, ...(story && { story }), bytes: bytes.length })
    say(`${name}: ${megabytes(bytes.length)}`)
  }
  say('Putting everything into one file.')
  const single = await singleFile(ROOT)
  writeFileSync(join(OUT, SINGLE), single)
  listed.push({ file: SINGLE, standard: 'file', bytes: Buffer.byteLength(single) })
  say(`${SINGLE}: ${megabytes(Buffer.byteLength(single))}`)
  withDownloads(listed)
  say(`All of it is in ${OUT}; the site with its downloads is in ${join(OUT, 'site')}.`)
  if (iri === undefined) say(WITHOUT_IRI)
}

/** The site for a web server, with a list of what lies beside it. */
function withDownloads(listed: readonly ListEntry[]): void {
  const site = join(OUT, 'site')
  cpSync(SITE, site, { recursive: true, filter: (from) => !from.includes('.vite') })
  const folder = join(site, 'packages')
  mkdirSync(folder)
  for (const { file } of listed) cpSync(join(OUT, file), join(folder, file))
  writeFileSync(join(folder, 'packages.json'), `${JSON.stringify(listed, undefined, 2)}\n`)
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`

/** What stops a build, without what the bundler puts before it. */
const calmly = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(
    /^Build failed with \d+ errors?:\s+\[plugin [\w:-]+\]\s+(?:\w*Error: )?/,
    '',
  )

main().then(
  // Ends here, since a process that was started for Ink would keep this one running.
  () => process.exit(0),
  (cause: unknown) => {
    console.error(`No packages: ${calmly(cause)}`)
    process.exit(1)
  },
)
