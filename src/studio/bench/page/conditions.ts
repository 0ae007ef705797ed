// The two conditions of the loading figures. The slow one is a phone of some years ago on a poor line.

import type { CDPSession } from '@playwright/test'

export interface Condition {
  readonly name: string
  /** Bits per second, milliseconds, and how many times slower the processor is; undefined: as the machine is. */
  readonly throttle?: { readonly bits: number; readonly latency: number; readonly slower: number }
}

export const UNTHROTTLED: Condition = { name: 'unthrottled' }
export const SLOW: Condition = {
  name: '1.6 Mbit/s, 150 ms, CPU 4× slower',
  throttle: { bits: 1_600_000, latency: 150, slower: 4 },
}

export async function impose(session: CDPSession, { throttle }: Condition): Promise<void> {
  if (!throttle) return
  const bytes = throttle.bits / 8
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: throttle.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle.slower })
}
