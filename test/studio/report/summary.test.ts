// The sentences with which a report begins, also where it was made in a browser and no path leads to the story.

import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { JudgedProblem } from '../../../src/studio/explore/rule.ts'
import type { ReportSubject } from '../../../src/studio/report/report-subject.ts'
import { Summary } from '../../../src/studio/report/summary.tsx'
import { made } from '../explore/rules-made.ts'

const aProblem = (severity: JudgedProblem['severity']): JudgedProblem => ({
  code: 'rule/x',
  message: 'Unexpected x, expected y',
  story: 'ana',
  severity,
})

function summary(more: Partial<ReportSubject> = {}): string {
  const { findings, strategies } = made({})
  const subject = { findings, strategies, problems: [], seconds: 1, moves: {}, evidence: {}, ...more }
  return renderToString(h(Summary, { subject: subject as ReportSubject })).replace(/<[^>]*>/g, ' ')
}

describe('the summary of a report', () => {
  it('names the file where there is one, and the version in either case', () => {
    expect(summary({ file: 'stories/ana/story.ink' })).toContain(
      'Shares are of all of them. stories/ana/story.ink, version 1.',
    )
    expect(summary()).toContain('Shares are of all of them. Version 1.')
  })

  it('counts what is to mend and what is to consider', () => {
    expect(summary()).toContain('No rule of the house is broken.')
    expect(summary({ problems: [aProblem('error'), aProblem('warning'), aProblem('warning')] })).toContain(
      '1 thing must be mended; 2 to consider.',
    )
    expect(summary({ problems: [aProblem('warning')] })).toContain(
      'No rule of the house is broken; 1 to consider.',
    )
  })
})
