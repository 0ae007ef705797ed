// What the tests use of @citation-js/core, which brings no types: a text in, references in the form of CSL out.

declare module '@citation-js/core' {
  interface CslName {
    readonly family?: string
    readonly given?: string
    /** Of a body. */
    readonly literal?: string
  }
  interface CslItem {
    readonly id: string
    readonly author?: readonly CslName[]
    readonly [field: string]: unknown
  }
  export class Cite {
    constructor(text: string, options: { readonly generateGraph: boolean })
    readonly data: readonly CslItem[]
  }
}
