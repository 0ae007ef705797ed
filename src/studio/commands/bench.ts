// `npm run bench`: builds, serves from this machine, measures, and prints a table. What is measured and how is in
// bench/README.md. Slow times are no failure; it exits with 1 only where it could not measure.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeProblem } from '../../model/result.ts'
import { readArguments, USAGE } from '../bench/arguments.ts'
import { measure, needsNoPage } from '../bench/measure.ts'
import { ROOT } from '../bench/measured-story.ts'
import { writeReport } from '../bench/report/report.ts'

const say = (progress: string) => console.error(`  ${progress}`)

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2))
  if (!read.ok) {
    console.error(writeProblem(read.problem))
    return 1
  }
  const options = read.value
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const site =
    options.other || needsNoPage(options) ? undefined : (options.site && resolve(options.site)) || build()
  if (site && !existsSync(join(site, 'index.html'))) {
    console.error(`Unexpected lack of a built site in ${site}, expected an index.html there`)
    return 1
  }
  const report = await measure(site, options, say)
  console.log(options.json ? JSON.stringify(report, undefined, 2) : writeReport(report))
  return report.failed ? 1 : 0
}

/** Builds what `npm start` would serve. What the build says goes where progress goes. */
function build(): string {
  say('Alongside: building')
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('Unexpected failure of the build')
  return join(ROOT, 'dist/site')
}

// `process.exit` runs the exit handlers, which end browsers and remove temporary folders; the signal alone would not.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

main().then(
  (code) => {
    process.exitCode = code
  },
  (cause: unknown) => {
    console.error(`Could not measure: ${cause instanceof Error ? cause.message : String(cause)}`)
    process.exitCode = 1
  },
)
