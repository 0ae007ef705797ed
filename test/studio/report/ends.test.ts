// What a report says of how often something comes, and of what no run reaches.

import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Decisions } from '../../../src/studio/report/decisions.tsx'
import { Ends } from '../../../src/studio/report/ends.tsx'
import type { ReportSubject } from '../../../src/studio/report/report-subject.ts'
import { ofRuns } from '../../../src/studio/report/words.ts'
import { aPoint, type Made, made } from '../explore/rules-made.ts'

const subject = (findings: NonNullable<Made['findings']>): ReportSubject => ({
  findings: made({ findings }).findings,
  strategies: [],
  problems: [],
  seconds: 1,
  moves: {},
  evidence: {},
  file: 'stories/ana/story.ink',
})
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('how often a decision comes', () => {
  it.each([
    [1, 'every run'],
    [0.1 + 0.2 + 0.7, 'every run'],
    [1 - 1e-12, 'every run'],
    [0.999, 'over 99 % of runs'],
    [0.5, '50 % of runs'],
  ])('%d is %s', (visits, words) => {
    expect(ofRuns(visits)).toBe(words)
    const point = { ...aPoint(10, ['"One."', 1]), visits }
    expect(plain(renderToString(h(Decisions, { subject: subject({ points: [point] }) })))).toContain(
      `line 10. In ${words}.`,
    )
  })
})

describe('what no run reaches', () => {
  it('is named with its place, also in the Ink that all stories share', () => {
    const place = { file: 'stories/practice.ink', line: 30 }
    const page = plain(
      renderToString(
        h(Ends, {
          subject: subject({
            lines: { reached: 140, all: 142 },
            unreached: [
              { kind: 'knot', name: 'not_yours', place },
              { kind: 'line', name: '12', place: { file: 'stories/ana/story.ink', line: 12 } },
            ],
          }),
        }),
      ),
    )
    expect(page).toContain('140 of 142 lines are reached.')
    expect(page).toContain(
      'Not reached: knot not_yours (stories/practice.ink, line 30), which all stories share: none has to use all of it',
    )
    expect(page).toContain('Not reached: a line (stories/ana/story.ink, line 12)')
  })
})
