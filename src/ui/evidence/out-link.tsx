// A link that leaves this site: opens beside it, tells the other site nothing about where it was, and on paper says where it leads.

import type { ComponentChildren } from 'preact'
import { evidence as words } from '../../wording/evidence.ts'

export interface OutLinkProps {
  readonly address: string
  readonly children: ComponentChildren
}

export function OutLink({ address, children }: OutLinkProps) {
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer">
        {children}
        <span class="unseen"> {words.newTab}</span>
      </a>
      <span class="printed"> {address}</span>
    </>
  )
}
