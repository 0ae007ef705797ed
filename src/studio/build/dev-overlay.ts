// Problems as the development server shows them over the page: file, line, the line itself, and the remedy.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HotPayload } from 'vite'
import { type Place, type Problem, writeProblem } from '../../model/result.ts'

const LINES_AROUND = 2

/** The first problem with its place and its source lines; the messages of the others below it. */
export function overlayOf(problems: readonly Problem[], root: string): HotPayload {
  const [first, ...others] = problems
  const place = first?.place
  const firstTexts = first ? [first.message, first.hint ?? ''] : []
  return {
    type: 'error',
    err: {
      message: [...firstTexts, ...others.map(writeProblem)].filter((text) => text !== '').join('\n\n'),
      stack: '',
      plugin: 'alongside:stories',
      ...(place && {
        id: join(root, place.file),
        loc: { file: place.file, line: place.line, column: 0 },
        frame: frameOf(place, root),
      }),
    },
  }
}

function frameOf({ file, line }: Place, root: string): string {
  const path = join(root, file)
  if (!existsSync(path)) return ''
  const from = Math.max(0, line - 1 - LINES_AROUND)
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(from, line + LINES_AROUND)
    .map((text, index) => {
      const number = from + index + 1
      return `${number === line ? '>' : ' '} ${String(number).padStart(4)} | ${text}`
    })
    .join('\n')
}
