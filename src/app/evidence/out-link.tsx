// A link that leaves this site: opens in a new tab, tells the other site nothing about where it was, and on paper says where it leads.

import type { ComponentChildren } from 'preact'
import { evidence as words } from '../wording/evidence.ts'

interface OutLinkProps {
  readonly address: string
  /** False where the address is printed elsewhere, as at the end of a reference. */
  readonly printed?: boolean
  readonly children: ComponentChildren
}

export function OutLink({ address, printed = true, children }: OutLinkProps) {
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer">
        {children}
        <span class="unseen"> {words.newTab}</span>
      </a>
      {printed && <PrintedAddress address={address} />}
    </>
  )
}

export const PrintedAddress = ({ address }: { readonly address: string }) => (
  <span class="printed"> {address}</span>
)
