// A whole entry of which a test says only what it cares about.

import type { Entry } from '../../src/evidence/entry.ts'

export function anEntry(part: Partial<Entry> = {}): Entry {
  return {
    id: 'some_entry',
    title: 'A title',
    found: 'Something was found.',
    source: { author: 'Somebody', year: 2023, title: 'A page', place: 'Its opening' },
    kind: 'research',
    strength: 'It is one study.',
    limits: 'It says nothing of Tuesdays.',
    checked: '2026-11-23',
    verified: 'found',
    read: 'page',
    themes: ['trust'],
    ...part,
  }
}
