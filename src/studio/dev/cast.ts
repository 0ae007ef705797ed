// A page for whoever draws: every figure, pose, face and look, and every scene, as the still stage shows them.
// Served in development only. What is shown is chosen in the address: ?figure=tyler&pose=slouched&face=all,
// ?scene=all&width=390&height=170, &undone=2 for what is not done yet, and &motion=full for the moving stage.
// To see whether the figures can be told apart, small and without colour: ?figure=all&pose=all&width=64&height=64&grey

import { art } from 'virtual:art'
import { createStage, type Motion } from '../../app/stage/create-stage.ts'
import { describe } from '../../app/stage/describe.ts'
import { EMPTY_PICTURE, type Picture } from '../../app/stage/picture.ts'

const parameters = new URLSearchParams(location.search)
const number = (key: string, fallback: number): number => Number(parameters.get(key) ?? fallback)
const motion = (parameters.get('motion') ?? 'reduced') as Motion

/** The names under a key of the address; all of them for `all`, the first where the key is absent. */
function chosen(key: string, all: readonly string[]): readonly string[] {
  const wanted = parameters.get(key)
  if (wanted === 'all') return all
  return wanted ? wanted.split(',') : all.slice(0, 1)
}

function frame(picture: Picture, width: number, height: number): void {
  const figure = document.createElement('figure')
  const host = document.createElement('div')
  host.style.width = `${width}px`
  host.style.height = `${height}px`
  const caption = document.createElement('figcaption')
  caption.textContent = `${picture.scene ?? ''} ${picture.figure ?? ''} ${picture.pose} ${picture.face} ${picture.look} ${picture.lean}`
  caption.title = describe(art.words, picture)
  figure.append(host, caption)
  document.body.append(figure)
  createStage({
    host,
    art,
    motion,
    onProblem: (problem) => {
      caption.textContent += ` ${problem.code}: ${problem.message} ${problem.cause ?? ''}`
    },
  }).cut(picture)
}

document.body.classList.toggle('grey', parameters.has('grey'))
const scenes = parameters.has('scene') ? chosen('scene', Object.keys(art.scenes)) : [undefined]
for (const scene of scenes) {
  const base: Picture = { ...EMPTY_PICTURE, undone: number('undone', 0), ...(scene && { scene }) }
  const width = number('width', scene ? 640 : 300)
  const height = number('height', scene ? 360 : 300)
  if (parameters.get('figure') === 'nobody') {
    frame(base, width, height)
    continue
  }
  for (const name of chosen('figure', Object.keys(art.figures))) {
    const words = art.words.figures[name]
    if (!words) continue
    for (const pose of chosen('pose', Object.keys(words.poses)))
      for (const face of chosen('face', Object.keys(words.faces)))
        for (const look of chosen('look', Object.keys(words.looks)))
          for (const lean of chosen('lean', Object.keys(words.leans)))
            frame({ ...base, figure: name, pose, face, look, lean }, width, height)
  }
}
