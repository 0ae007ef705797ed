// What a PDF has on each page: lines of text by column, from the top down. Knows nothing of what is printed.

import { getDocumentProxy } from 'unpdf'

export interface PaperPage {
  /** All that stands on it, in the order in which it was drawn. */
  readonly text: string
  /** Height of the smallest letters, in points. */
  readonly smallest: number
  /** The last line of each half of the page that has any; a line across both belongs to the left. */
  readonly lastLines: readonly string[]
  /** How far down the last line stands, from 0 at the top of the sheet to 1. */
  readonly filled: number
}

export async function pagesOf(pdf: Uint8Array): Promise<readonly PaperPage[]> {
  const paper = await getDocumentProxy(new Uint8Array(pdf))
  const pages: PaperPage[] = []
  for (let number = 1; number <= paper.numPages; number++) {
    const page = await paper.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])),
              left: Number(item.transform[4]),
              bottom: Number(item.transform[5]),
            },
          ]
        : [],
    )
    const halves = [
      pieces.filter(({ left }) => left < width / 2),
      pieces.filter(({ left }) => left >= width / 2),
    ]
    pages.push({
      text: plain(pieces.map(({ text }) => text).join(' ')),
      smallest: Math.min(...pieces.map(({ size }) => size)),
      lastLines: halves.filter(({ length }) => length > 0).map(lastLine),
      filled: 1 - Math.min(...pieces.map(({ bottom }) => bottom)) / height,
    })
  }
  return pages
}

function lastLine(pieces: readonly { text: string; bottom: number }[]): string {
  const lowest = Math.min(...pieces.map(({ bottom }) => bottom))
  // Pieces of one line differ by less than its height where a letter is set smaller.
  const line = pieces.filter(({ bottom }) => bottom - lowest < 4).map(({ text }) => text)
  return plain(line.join(' '))
}

/** Words as they compare, however they were spaced. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
