// The guide for authors as data: what the build reads out of stories/README.md (src/studio/build/guide-plugin.ts) and author-guide.tsx
// draws. Types only.

export type GuideInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly inside: readonly GuideInline[] }
  | {
      readonly kind: 'link'
      /** A whole address, or the anchor of another section with its `#`. */
      readonly to: string
      readonly inside: readonly GuideInline[]
    }

type GuideCell = readonly GuideInline[]

export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly inside: readonly GuideInline[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'list'
      readonly isOrdered: boolean
      readonly items: readonly (readonly GuideBlock[])[]
    }
  | {
      readonly kind: 'table'
      readonly head: readonly GuideCell[]
      readonly rows: readonly (readonly GuideCell[])[]
    }
  | {
      readonly kind: 'picture'
      /** Key of `pictures`. */
      readonly file: string
      readonly alt: string
    }

/** What stands under one heading. */
export interface GuideSection {
  /** As in a link within the guide, without `#`. */
  readonly anchor: string
  readonly title: string
  readonly blocks: readonly GuideBlock[]
}

export interface GuidePicture {
  readonly address: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}
