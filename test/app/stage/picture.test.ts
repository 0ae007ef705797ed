// How cues change the picture: the whole of what a stage needs to know of a story.

import { describe, expect, it } from 'vitest'
import type { ArtWords } from '../../../src/app/stage/art.ts'
import { describeChange, describe as inWords } from '../../../src/app/stage/describe.ts'
import { withGlances } from '../../../src/app/stage/glances.ts'
import {
  EMPTY_PICTURE,
  nextPicture,
  type Picture,
  picturesOf,
  type StageCue,
} from '../../../src/app/stage/picture.ts'
import { pictureAfter, picturesOfLast } from '../../../src/app/stage/pictures-of-beats.ts'
import type { Line } from '../../../src/model/passage.ts'
import { EMPTY_LEDGER } from '../../../src/model/promise.ts'

const someone = (name: string) => ({
  name,
  pose: 'slouched',
  face: 'blank',
  poses: {
    slouched: { words: `${name} slouches` },
    upright: { words: `${name} sits up` },
    ...(name === 'Tyler' && { arms_crossed: { words: `${name} has crossed his arms` } }),
    turned_away: { words: `${name} has turned away`, look: 'away' },
  },
  faces: { blank: 'Nothing shows', smile: 'A smile' },
  looks: { at: '', down: 'Eyes down', away: 'Eyes on the door' },
  leans: { upright: '', in: 'Leaning in', back: 'Leaning back' },
})
const words: ArtWords = {
  figures: { tyler: someone('Tyler'), ros: someone('Ros'), craig: { ...someone('Craig'), byCue: true } },
  scenes: {
    interview_room: { words: 'The interview room', alone: false, undone: [] },
    desk: { words: 'Your desk', alone: true, undone: ['A note on the screen', 'Two notes on the screen'] },
  },
}
const tyler: Picture = {
  scene: 'interview_room',
  figure: 'tyler',
  pose: 'slouched',
  face: 'blank',
  look: 'at',
  lean: 'upright',
  undone: 0,
}
const line = (cues: readonly StageCue[], speaker?: string): Line => ({
  kind: speaker ? 'speech' : 'narration',
  text: '',
  cues,
  ...(speaker && { speaker }),
})

const SCORES = { trust: 8, empathy: 8, reliability: 8 }
const told = (lines: readonly Line[], scores = SCORES, ledger = EMPTY_LEDGER) => ({ lines, scores, ledger })

describe('one cue', () => {
  it.each<[string, StageCue, Partial<Picture>]>([
    ['a face', { kind: 'face', value: 'smile' }, { face: 'smile' }],
    ['a look', { kind: 'look', value: 'down' }, { look: 'down' }],
    ['a lean', { kind: 'lean', value: 'in' }, { lean: 'in' }],
    ['a pose', { kind: 'pose', value: 'upright' }, { pose: 'upright' }],
    [
      'a pose that looks somewhere',
      { kind: 'pose', value: 'turned_away' },
      { pose: 'turned_away', look: 'away' },
    ],
    ['another figure', { kind: 'with', value: 'ros' }, { figure: 'ros' }],
    [
      'a face on the line of somebody else',
      { kind: 'face', value: 'smile', speaker: 'Ros' },
      { figure: 'ros', face: 'smile' },
    ],
    ['a sound', { kind: 'sound', value: 'rain' }, {}],
    ['a face that nobody has', { kind: 'face', value: 'constructor' }, {}],
    ['a scene that is not there', { kind: 'scene', value: 'cellar' }, {}],
    ['a figure that is not there', { kind: 'with', value: 'elvis' }, {}],
    [
      'a face while somebody unseen speaks',
      { kind: 'face', value: 'smile', speaker: 'A volunteer' },
      { face: 'smile' },
    ],
  ])('%s changes that and nothing else', (_, cue, changed) => {
    expect(nextPicture(words, tyler, cue)).toEqual({ ...tyler, ...changed })
  })

  it('sends everybody away', () => {
    expect(nextPicture(words, tyler, { kind: 'with', value: 'nobody' }).figure).toBeUndefined()
  })

  it('keeps the figure into the next scene, looking up again', () => {
    const before: Picture = { ...tyler, scene: 'desk', look: 'down', lean: 'back' }
    expect(nextPicture(words, before, { kind: 'scene', value: 'interview_room' })).toEqual(tyler)
  })

  it('leaves you alone at your desk', () => {
    expect(nextPicture(words, tyler, { kind: 'scene', value: 'desk' }).figure).toBeUndefined()
  })
})

describe('lines', () => {
  it('bring in whoever speaks first, as they usually are', () => {
    expect(picturesOf(words, EMPTY_PICTURE, [line([], 'Tyler')])).toEqual([
      { figure: 'tyler', pose: 'slouched', face: 'blank', look: 'at', lean: 'upright', undone: 0 },
    ])
  })

  it('do not bring in a speaker that the story sent out', () => {
    const [out] = picturesOf(words, tyler, [line([{ kind: 'with', value: 'nobody' }], 'Tyler')])
    expect(out?.figure).toBeUndefined()
  })

  it('leave out somebody who comes in by cue only, though they speak, and look at whoever hears it', () => {
    const empty = { ...EMPTY_PICTURE, scene: 'interview_room' }
    expect(picturesOf(words, empty, [line([], 'Craig')])).toEqual([empty])
    const heard = [line([{ kind: 'face', value: 'smile' }], 'Craig')]
    expect(picturesOf(words, tyler, heard)).toEqual([{ ...tyler, face: 'smile' }])
  })

  it('bring in somebody who comes by cue, and then their face is theirs', () => {
    const rings = line(
      [
        { kind: 'face', value: 'smile' },
        { kind: 'with', value: 'craig' },
      ],
      'Craig',
    )
    expect(picturesOf(words, tyler, [rings])).toEqual([{ ...tyler, figure: 'craig', face: 'smile' }])
  })

  it('read the same in whatever order the tags of one line stand', () => {
    const cues: StageCue[] = [
      { kind: 'look', value: 'down' },
      { kind: 'pose', value: 'upright' },
      { kind: 'with', value: 'ros' },
      { kind: 'scene', value: 'desk' },
    ]
    const expected = [{ ...tyler, scene: 'desk', figure: 'ros', pose: 'upright', look: 'down' }]
    expect(picturesOf(words, tyler, [line(cues)])).toEqual(expected)
    expect(picturesOf(words, tyler, [line([...cues].reverse())])).toEqual(expected)
  })

  it('end where the beats so far end, however they are divided', () => {
    const lines = [
      line([{ kind: 'scene', value: 'interview_room' }]),
      line([{ kind: 'face', value: 'smile' }], 'Tyler'),
      line([{ kind: 'look', value: 'away' }]),
    ]
    const whole = pictureAfter(words, [told(lines)])
    expect(whole).toEqual({ ...tyler, face: 'smile', look: 'away' })
    expect(
      pictureAfter(
        words,
        lines.map((one) => told([one])),
      ),
    ).toEqual(whole)
  })
})

describe('how somebody sits, where the story does not say', () => {
  const here = line([
    { kind: 'scene', value: 'interview_room' },
    { kind: 'with', value: 'tyler' },
  ])
  const after = (trust: number, next = line([], 'Tyler')) =>
    picturesOfLast(words, [told([here]), told([next], { ...SCORES, trust })]).at(-1)

  it('follows what has come of it since the beginning', () => {
    expect(after(4)?.lean).toBe('back')
    expect(after(8)?.lean).toBe('upright')
    expect(after(13)?.lean).toBe('in')
  })

  it('is left to the story where that says it', () => {
    expect(after(4, line([{ kind: 'lean', value: 'in' }], 'Tyler'))?.lean).toBe('in')
  })

  it('shows as they come in, of a child and not of a colleague', () => {
    const comes = (name: string, trust: number) =>
      picturesOfLast(words, [told([]), told([line([], name)], { ...SCORES, trust })])[0]?.pose
    expect(comes('Tyler', 3)).toBe('arms_crossed')
    expect(comes('Tyler', 14)).toBe('upright')
    expect(comes('Ros', 3)).toBe('slouched')
  })

  it('has words', () => {
    expect(describeChange(words, tyler, after(4) ?? EMPTY_PICTURE)).toBe('Leaning back.')
  })
})

describe('what is undone', () => {
  const desk = line([{ kind: 'scene', value: 'desk' }])
  const owing = (...made: readonly string[]) =>
    picturesOfLast(words, [told([desk], SCORES, { ...EMPTY_LEDGER, made })])[0] ?? EMPTY_PICTURE

  it('can be seen on the desk, as far as the desk shows it, and is said', () => {
    expect(owing().undone).toBe(0)
    expect(inWords(words, owing('call'))).toBe('Your desk. A note on the screen.')
    expect(owing('call', 'text', 'visit').undone).toBe(2)
  })

  it('shows nowhere else', () => {
    const room = line([{ kind: 'scene', value: 'interview_room' }])
    const [seen] = picturesOfLast(words, [told([room], SCORES, { ...EMPTY_LEDGER, made: ['call'] })])
    expect(seen?.undone).toBe(0)
  })
})

describe('while somebody says a long thing', () => {
  const long = { ...line([], 'Tyler'), text: 'word '.repeat(14).trim() }

  it('their eyes go down first, and come back', () => {
    expect(withGlances([long], [tyler]).map(({ look }) => look)).toEqual(['down', 'at'])
  })

  it.each([
    ['short', { ...long, text: 'Right.' }],
    ['said by somebody else', { ...long, speaker: 'Ros' }],
  ])('and not where it is %s', (_, said) => {
    expect(withGlances([said], [tyler])).toEqual([tyler])
  })
})

describe('in words', () => {
  it('says the whole picture, place first', () => {
    expect(inWords(words, { ...tyler, look: 'away' })).toBe(
      'The interview room. Tyler slouches. Nothing shows. Eyes on the door.',
    )
  })

  it.each<[string, Partial<Picture>, string]>([
    ['nothing when nothing changed', {}, ''],
    ['a new face', { face: 'smile' }, 'A smile.'],
    ['a pose and a look', { pose: 'upright', look: 'down' }, 'Tyler sits up. Eyes down.'],
    ['somebody else', { figure: 'ros' }, 'Ros slouches. Nothing shows.'],
    ['another place', { scene: 'desk' }, 'Your desk. Tyler slouches. Nothing shows.'],
  ])('says of a change %s', (_, changed, said) => {
    expect(describeChange(words, tyler, { ...tyler, ...changed })).toBe(said)
  })

  it('says nothing of a look that ends', () => {
    expect(describeChange(words, { ...tyler, look: 'away' }, tyler)).toBe('')
  })
})
