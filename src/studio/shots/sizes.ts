// The three sizes of window that pictures are taken in: an office laptop, a projector, a phone.

export interface Size {
  readonly width: number
  readonly height: number
}

export const SIZES: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]
