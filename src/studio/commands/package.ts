// `npm run package`: builds the site and makes of it what people can take away: packages for LMSs, one file for a memory stick,
// and the site itself with all of these to download.

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { writeProblem } from '../../model/result.ts'
import { readIri } from '../build/packages/iri.ts'
import { EXAMPLE_IRI, makePackages } from '../build/packages/make-packages.ts'
import { zipped } from '../build/packages/package-files.ts'
import { singleFile } from '../build/packages/single-file.ts'

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
  const iri = iriIn(process.argv.slice(2))
  const say = (progress: string) => process.stdout.write(`${progress}\n`)
  say('Building the site.')
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' })
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const listed: ListEntry[] = []
  for (const { name, standard, story, files } of makePackages(ROOT, SITE, iri)) {
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
  if (iri === undefined) {
    say(
      `Statements of cmi5 and xAPI packages will stand under ${EXAMPLE_IRI}, which is nobody's. For an address of your own: npm run package -- --iri https://training.example.org/xapi`,
    )
  }
}

/** The address after `--iri`; undefined without that option. @throws where it is not a usable address */
function iriIn(args: readonly string[]): string | undefined {
  const { values } = parseArgs({ args: [...args], options: { iri: { type: 'string' } } })
  if (values.iri === undefined) return undefined
  const iri = readIri(values.iri)
  if (!iri.ok) throw new Error(writeProblem(iri.problem))
  return iri.value
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
