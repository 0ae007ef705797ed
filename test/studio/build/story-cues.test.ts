// Cues that stage and sound do not have, against the figures, scenes and sounds of this project.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { readStageWords } from '../../../src/studio/build/stage-words.ts'
import { parseCard } from '../../../src/studio/build/story-card.ts'
import { unknownCues } from '../../../src/studio/build/story-cues.ts'
import { A_CARD, aFolder } from '../../support/folder.ts'
import { unwrap } from '../../support/ink.ts'
import { root } from '../../support/stories.ts'

const stage = readStageWords(root)
const card = unwrap(parseCard(A_CARD.replace('figure: ana', 'figure: tyler'), 'story.yaml', 'ana', ['tyler']))
const said = (...lines: readonly string[]) =>
  unknownCues({ card, stage, sources: [{ file: 'story.ink', text: lines.join('\n') }] }).map(writeProblem)

const yamls = (folder: string) =>
  readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.yaml') ? name.slice(0, -5) : []))
const soundFiles = readdirSync(join(root, 'assets/sound')).flatMap((name) =>
  name.endsWith('.mp3') ? name.slice(0, -4) : [],
)

describe('what stage and sound have', () => {
  it('is every recipe and every recording, and silence', () => {
    expect([...stage.figures.keys()]).toEqual(yamls('assets/cast').sort())
    expect(stage.scenes).toEqual(yamls('assets/scenes').sort())
    expect([...stage.sounds].sort()).toEqual([...soundFiles, 'none'].sort())
  })

  it('is read anew where a recipe changes', () => {
    const text = readFileSync(join(root, 'assets/cast/tyler.yaml'), 'utf8')
    const folder = (recipe: string) => aFolder({ 'assets/cast/tyler.yaml': recipe })
    expect(readStageWords(folder(text)).figures.get('tyler')?.face).toContain('cheeky')
    expect(readStageWords(folder('')).figures.get('tyler')).toBeUndefined()
    expect(readStageWords(folder('')).figures.has('tyler')).toBe(true)
  })
})

describe('a cue', () => {
  it('that stage and sound have is no problem', () => {
    expect(
      said(
        'He sits. # scene: interview_room # sound: office # with: Tyler # pose: slouched',
        'Tyler: Hi. # face: cheeky # look: away # lean: back',
        'You look at the wall. # with: nobody # sound: none',
        'It buzzes. # sound: phone',
      ),
    ).toEqual([])
  })

  it.each([
    ['# scene: interveiw_room', 'scene “interveiw_room”', stage.scenes, 'interview_room'],
    ['# sound: offcie', 'sound “offcie”', stage.sounds, 'office'],
    ['# with: tylor', 'with “tylor”', [...stage.figures.keys(), 'nobody'], 'tyler'],
  ])('%s is told with its place, all there is, and the nearest', (tag, what, known, near) => {
    expect(said('He sits.', `Words. ${tag}`)).toEqual([
      `story.ink:2: Unexpected ${what}, expected one of ${known.join(', ')}\n  The nearest is ${near}.`,
    ])
  })

  const FIGURES =
    'A figure is borrowed from another story or drawn, and keeps its own name: stories/README.md shows them under Figures.'
  const ellie = unwrap(parseCard(A_CARD.replace('figure: ana', 'figure: ellie'), 'x.yaml', 'ana', ['ellie']))
  const hints = (own: typeof card, name: string) =>
    unknownCues({ card: own, stage, sources: [{ file: 'story.ink', text: `Words. # with: ${name}` }] }).map(
      ({ hint }) => hint,
    )

  it('for a figure names one of the story before another that is as near', () => {
    expect(hints(ellie, 'elly')).toEqual(['The nearest is ellie.'])
    expect(hints(card, 'elly')).toEqual([`The nearest is kelly. ${FIGURES}`])
    expect(hints(card, 'nobdy')).toEqual(['The nearest is nobody.'])
  })

  it('for the child of the story, or for nobody who is near, says that figures are borrowed or drawn', () => {
    expect(hints(card, 'Ana')).toEqual([FIGURES])
    expect(hints(card, 'jade')).toEqual([FIGURES])
  })

  it('without a value is one that there is not', () => {
    expect(said('Words. # sound:')).toEqual([
      `story.ink:1: Unexpected sound “”, expected one of ${stage.sounds.join(', ')}`,
    ])
  })

  it.each(['pose', 'face', 'look', 'lean'] as const)('of the kind %s is one of whoever speaks', (kind) => {
    const known = [...(stage.figures.get('tyler')?.[kind] ?? [])].sort()
    expect(said(`Tyler: Hi. # ${kind}: grumpyish_thing`)).toEqual([
      `story.ink:1: Unexpected ${kind} “grumpyish_thing” of tyler, expected one of ${known.join(', ')}`,
    ])
  })
})

describe('a face', () => {
  const manners = (face: string, byCue = false) => ({ pose: [], face: [face], look: [], lean: [], byCue })
  const made = {
    figures: new Map([
      ['tyler', manners('cheeky')],
      ['ros', manners('thoughtful')],
      ['kelly', manners('busy', true)],
    ]),
    scenes: [],
    sounds: [],
  }
  const told = (...lines: readonly string[]) =>
    unknownCues({ card, stage: made, sources: [{ file: 'story.ink', text: lines.join('\n') }] }).map(
      writeProblem,
    )

  it('of somebody else is wrong on the line of who speaks', () => {
    expect(told('Tyler: Hi. # face: cheeky', 'Ros: Hi. # face: cheeky')).toEqual([
      'story.ink:2: Unexpected face “cheeky” of ros, expected one of thoughtful',
    ])
  })

  it('of somebody else is wrong on the line on which somebody comes in', () => {
    expect(told('Tyler: Hi.', 'She is there. # with: Ros # face: cheeky')).toEqual([
      'story.ink:2: Unexpected face “cheeky” of ros, expected one of thoughtful',
    ])
  })

  it('is that of who speaks rather than of who comes in', () => {
    expect(told('Ros: Hi. # with: tyler # face: thoughtful')).toEqual([])
  })

  it('of anybody in the story is right where the line does not say whose it is', () => {
    expect(told('Ros: Hi.', 'Somebody frowns. # face: thoughtful', '# face: cheeky')).toEqual([])
  })

  it('of somebody who is not in the story is wrong there', () => {
    expect(told('Somebody frowns. # face: thoughtful')).toEqual([
      'story.ink:1: Unexpected face “thoughtful”, expected one of cheeky',
    ])
  })

  it('on the line of somebody who comes by a cue only is that of whoever is there', () => {
    expect(told('Kelly: Hi. # face: cheeky')).toEqual([])
    expect(told('Kelly: Hi. # with: kelly # face: cheeky')).toEqual([
      'story.ink:1: Unexpected face “cheeky” of kelly, expected one of busy',
    ])
  })

  it('of somebody whose recipe cannot be read may be any', () => {
    const figures = new Map([['tyler', undefined]])
    const sources = [{ file: 'story.ink', text: 'Tyler: Hi. # face: any' }]
    expect(unknownCues({ card, stage: { ...made, figures }, sources })).toEqual([])
  })
})
