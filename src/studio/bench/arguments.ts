// Reads the command line of `npm run bench`. Pure.

import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '../../model/result.ts'
import { isOnThisMachine, type Subject } from './page/subject.ts'
import { PARTS, type Part } from './report/report.ts'

export const USAGE = `npm run bench -- [--quick] [--json] [--only PARTS] [--site FOLDER]
npm run bench -- --url URL --option SELECTOR --text SELECTOR [--back SELECTOR] [--throttle]

  --quick        one of each instead of several: to see that it works, not for figures
  --json         prints all figures as JSON
  --only PARTS   some of ${PARTS.join(',')}
  --site FOLDER  measures a site that is built already
  --url URL      measures another page of this machine beside the bare page; --option matches the options
                 that can be taken, --text the paragraphs, --back a step back where there is one
  --throttle     loads that page on a slow line and processor too`

export interface BenchOptions {
  readonly help: boolean
  readonly quick: boolean
  readonly json: boolean
  readonly throttle: boolean
  readonly parts: readonly Part[]
  readonly site?: string
  /** Another page than ours, to be measured instead. */
  readonly other?: Subject
}

export function readArguments(args: readonly string[]): Result<BenchOptions> {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const { url, option, text, back, site, only, help, quick, json, throttle } = values
    if (url === undefined && (option ?? text ?? back))
      return wrong('--option, --text and --back belong to --url')
    const wanted = only?.split(',') ?? PARTS
    const unknown = wanted.find((name) => !PARTS.some((part) => part === name))
    if (unknown !== undefined)
      return wrong(`Unexpected part “${unknown}”, expected some of ${PARTS.join(',')}`)
    const parts = PARTS.filter((part) => wanted.includes(part))
    const options = { parts, help, quick, json, throttle, ...(site !== undefined && { site }) }
    if (url === undefined) return ok(options)
    if (!option || !text) return wrong('--url needs --option and --text, to find its options and its text by')
    if (!isOnThisMachine(url)) {
      return wrong(
        `Unexpected address “${url}”, expected one on this machine: from afar, the network is measured`,
      )
    }
    return ok({ ...options, other: { name: new URL(url).host, url, option, text, ...(back && { back }) } })
  } catch (cause) {
    return wrong(cause instanceof Error ? cause.message : String(cause))
  }
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  quick: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  throttle: { type: 'boolean', default: false },
  only: { type: 'string' },
  site: { type: 'string' },
  url: { type: 'string' },
  option: { type: 'string' },
  text: { type: 'string' },
  back: { type: 'string' },
} as const

const wrong = (message: string) => fail({ code: 'bench/arguments', message, hint: `\n${USAGE}` })
