import render from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Advice } from '../../../src/app/evidence/advice.tsx'

const pen = { name: 'A pen', meaning: 'You give it.', next: 'Give the child a pen early.' }
const hush = { name: 'Hush', meaning: 'You hush it.', next: 'Say who reads it.', slip: true }
const labelOf = (html: string) => /<p class="next"><b>([^<]*):<\/b> ([^<]*)/.exec(html)?.slice(1)

describe('what to carry on', () => {
  it.each([
    ['a skill that helped here', pen, undefined, 'Next time'],
    ['a skill at the wrong moment', pen, 'Ring now.', 'When it helps'],
    ['a slip', hush, 'I write it down.', 'Next time'],
    ['a slip that cost little', hush, undefined, 'Next time'],
  ])('after %s', (_, move, instead, label) => {
    expect(labelOf(render(<Advice move={move} instead={instead} />))).toEqual([label, move.next])
  })

  it('is not said of a move that is not known', () => {
    expect(render(<Advice instead="Ring now." />)).not.toContain('class="next"')
  })
})
