// The figures that the rules measure, each beside its limit, with whether the story keeps it.

import type { JudgedProblem } from '../explore/rule.ts'
import { RULES } from '../explore/rules/all-rules.ts'
import { isMeasured, isWithin, limits, written } from '../explore/rules/measured.ts'
import type { ReportSubject } from './report-subject.ts'
import { Table } from './table.tsx'

export function Measures({ subject: { checked, problems } }: { readonly subject: ReportSubject }) {
  if (!checked) return <p>Only a story of the house is measured.</p>
  const rows = RULES.filter(isMeasured).flatMap(({ id, about, measure }) => {
    const figure = measure.figure(checked)
    return figure ? [{ id, about, measure, figure }] : []
  })
  return (
    <Table heads={['Measure', 'Here', 'Limit', 'Kept']}>
      {rows.map(({ id, about, measure, figure }) => (
        <tr key={id}>
          <th scope="row" title={about}>
            {measure.what}
          </th>
          <td>{written(measure, figure.value)}</td>
          <td>{limits(measure)}</td>
          <td>{isWithin(measure, figure.value) ? 'yes' : broken(problems, id)}</td>
        </tr>
      ))}
    </Table>
  )
}

const broken = (problems: readonly JudgedProblem[], id: string): string =>
  problems.some(({ code, severity }) => code === `rule/${id}` && severity === 'warning') ? 'owed' : 'no'
