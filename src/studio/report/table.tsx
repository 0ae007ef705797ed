// A table with a head. An empty heading stands over a column that needs none.

import type { ComponentChildren } from 'preact'

export const Table = ({
  heads,
  children,
}: {
  readonly heads: readonly string[]
  /** The rows. */
  readonly children: ComponentChildren
}) => (
  <table>
    <thead>
      <tr>
        {heads.map((head) =>
          head === '' ? (
            <td key={head} />
          ) : (
            <th key={head} scope="col">
              {head}
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)
