// Which keys do what, and whether they do it at all (WCAG 2.1.4 asks that single keys can be turned off).

import { useSurroundings } from '../frame/context.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { group } from '../wording/group.ts'

export function KeysPart() {
  const { settings } = useSurroundings()
  const { singleKeys } = useStore(settings, whole)
  return (
    <details class="panel keys">
      <summary>{group.console.keys}</summary>
      <label>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) => settings.change({ singleKeys: currentTarget.checked })}
        />{' '}
        {group.console.keysOn}
      </label>
      <dl>
        {group.console.keysList.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
