// Rows of figures as text: aligned columns under headings. Pure; knows no measurement.

import type { Figure } from './figures.ts'

export type Row =
  | { readonly heading: string }
  | { readonly label: string; readonly cells: readonly (string | undefined)[]; readonly remark?: string }

/** The first row of cells names the columns. Remarks come after the last column. */
export function writeTable(rows: readonly Row[]): string {
  const filled = rows.flatMap((row) => ('label' in row ? [row] : []))
  const columns = Math.max(0, ...filled.map(({ cells }) => cells.length))
  const first = Math.max(0, ...filled.map(({ label }) => label.length + 2))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...filled.map(({ cells }) => cells[column]?.length ?? 1)),
  )
  return rows
    .map((row) => {
      if ('heading' in row) return `\n${row.heading}`
      const cells = widths.map((width, column) => (row.cells[column] ?? '').padStart(width))
      return [`  ${row.label}`.padEnd(first), ...cells, row.remark ?? ''].join('   ').trimEnd()
    })
    .join('\n')
}

export const writeNumber = (value: number): string => {
  const digits = value !== 0 && Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0
  return value.toFixed(digits)
}

/** `312 (290–401)`; a single measurement without its range. */
export const writeFigure = ({ median, min, max, count }: Figure): string =>
  count === 1 ? writeNumber(median) : `${writeNumber(median)} (${writeNumber(min)}–${writeNumber(max)})`

/** `98.3 kB`: thousands of bytes, as budgets are written. */
export const writeBytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
