// People to turn to, as the employer has named them in support.json. Nothing where nobody is.

import { addressShown } from '../../model/address.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { besides } from '../wording/besides.ts'

/** A number or an e-mail is needed in words, too: a computer at work may have neither telephone nor mail to open it with. */
const isRead = (address: string): boolean => /^(tel|mailto):/i.test(address)

export function SupportList() {
  const { support } = useSurroundings()
  const { value: people = [] } = useLoaded(support, [support])
  if (people.length === 0) return null
  return (
    <section class="support" aria-labelledby="support-title">
      <h2 id="support-title">{besides.pause.support}</h2>
      <ul>
        {people.map(({ name, text, address }) => (
          <li key={name}>
            {address ? (
              <a href={address} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
            {text && `: ${text}`}
            {address && isRead(address) && (
              <>
                {' '}
                <span class={/^tel:/i.test(address) ? 'number' : undefined}>({addressShown(address)})</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
