// What the build makes of the recipes in assets/: drawings as SVG text, where they go, and words for those who
// do not see them. Types only; knows neither how they were drawn nor who shows them.

/** x, y, width and height, in units of the drawing it belongs to. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export type Spot = readonly [x: number, y: number]

/** One picture of its own: a complete SVG document, and the box it fills. */
export interface Layer {
  readonly svg: string
  readonly box: Box
  /** In a scene: seen only where so many things are undone, or more. */
  readonly undone?: number
  /** In a scene: seen only while this figure is there, since it belongs to them. */
  readonly of?: string
}

/** How a head sits: moved by `by`, turned by degrees about its pivot, mirrored or not. */
export interface HeadTurn {
  readonly by: Spot
  readonly turn: number
  readonly mirror: boolean
  /** How far the eyes move inside the face, in units of the face. */
  readonly eyes: Spot
  /** Eyes that this look has instead of those of the face. */
  readonly gaze?: Layer
}

interface PoseArt {
  readonly body: Layer
  /** Where the head's origin sits on this body. */
  readonly head: { readonly at: Spot; readonly turn: number; readonly mirror: boolean }
}

export interface FaceArt {
  readonly features: Layer
  readonly eyes: Layer
  /** The same eyes closed, for a blink. */
  readonly lids: Layer
}

export interface FigureArt {
  readonly box: Box
  readonly head: Layer
  readonly pivot: Spot
  /** Where a face goes on the head, and how large. */
  readonly face: { readonly at: Spot; readonly size: number }
  readonly poses: Readonly<Record<string, PoseArt>>
  readonly faces: Readonly<Record<string, FaceArt>>
  readonly looks: Readonly<Record<string, HeadTurn>>
}

/** The one thing in a scene that moves, in a short gesture every now and then. */
export interface MoverArt {
  /** Shown one after the other during the gesture; the first is shown at rest. */
  readonly frames: readonly Layer[]
  /** How far it goes by the end of the gesture. */
  readonly by: Spot
  readonly turn: number
  /** What it turns about. */
  readonly about: Spot
  /** True for what is only seen while it moves, such as a bus. */
  readonly passing: boolean
  /** True for a thing that stays where the gesture left it, such as a clock's hand. */
  readonly stays: boolean
  readonly milliseconds: number
  /** Seconds of rest between two gestures. */
  readonly every: number
}

export interface SceneArt {
  readonly box: Box
  /** Back to front; the figure stands between `behind` and `before`. */
  readonly behind: readonly (Layer | MoverArt)[]
  readonly before: readonly (Layer | MoverArt)[]
  /** Where the middle of the figure's upper edge goes, and how large the figure is. */
  readonly place: { readonly at: Spot; readonly size: number }
  /** What must stay in sight when the picture is cropped, if it can. */
  readonly heart: Box
  readonly slivers: Slivers
}

/**
 * Where the edges of a frame would leave only a sliver of something: for each edge from, to, from, to, in units of the
 * scene.
 */
export type Slivers = Readonly<Record<'left' | 'right' | 'top' | 'bottom', readonly number[]>>

export interface FigureWords {
  readonly name: string
  /** Comes in only where a cue says so, and never because it speaks. */
  readonly byCue?: boolean
  /** Where and how they are outside a story: a place of theirs. */
  readonly home?: { readonly scene: string; readonly pose: string; readonly face: string }
  readonly pose: string
  readonly face: string
  readonly poses: Readonly<Record<string, { readonly words: string; readonly look?: string }>>
  readonly faces: Readonly<Record<string, string>>
  readonly looks: Readonly<Record<string, string>>
  readonly leans: Readonly<Record<string, string>>
}

interface SceneWords {
  readonly words: string
  /** True where nobody else is, until the story says so. */
  readonly alone: boolean
  /** What can be seen to be undone, in words: of one thing, of two, and so on. Empty where a scene shows nothing of it. */
  readonly undone: readonly string[]
}

/** Which cues there are, and how each is said. */
export interface ArtWords {
  readonly figures: Readonly<Record<string, FigureWords>>
  readonly scenes: Readonly<Record<string, SceneWords>>
}

/** Where a stage gets its pictures: one request per figure and per scene, when first needed. */
export interface ArtSource {
  readonly words: ArtWords
  readonly figures: Readonly<Record<string, () => Promise<FigureArt>>>
  readonly scenes: Readonly<Record<string, () => Promise<SceneArt>>>
}

/** The open eyes of a face that looks there. */
export const eyesOf = (figure: FigureArt, face: FaceArt, look: string): Layer =>
  figure.looks[look]?.gaze ?? face.eyes

export const isMover = (piece: Layer | MoverArt): piece is MoverArt => 'frames' in piece
