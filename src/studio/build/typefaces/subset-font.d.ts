// What is used of subset-font, which has no types of its own.

declare module 'subset-font' {
  /** Takes the font in any format of typefaces. */
  // biome-ignore lint/style/noDefaultExport: it is the library's
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype'
      readonly keepFeatures?: readonly string[]
      readonly noHinting?: boolean
      /** By axis: the one value, or the range, that is kept. */
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >
    },
  ): Promise<Uint8Array>
}
