// Runs the programs of packages for `npm test` and `npm run browsers`, and reads what they report.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
/** Far more than any part needs: only stops a program that would never end. */
const PART_LIMIT_MS = 40 * 60_000
const REPORTS = join(root, '.cache/test-reports')

/** Runs a package's program; true where it ended well, in time. */
export function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    timeout: PART_LIMIT_MS,
    killSignal: 'SIGKILL',
  })
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.once('exit', (code, signal) => {
      if (signal) console.error(`${program} was stopped (${signal})`)
      resolve(code === 0)
    })
  })
}

/** Removes the report of an earlier run, which must not be taken for this one's. */
export function reportFile(name: string): string {
  const file = join(REPORTS, name)
  mkdirSync(REPORTS, { recursive: true })
  rmSync(file, { force: true })
  return file
}

export function readReport(file: string): unknown {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // The runner died while it wrote; a report that is not whole is treated as missing.
    return undefined
  }
}
