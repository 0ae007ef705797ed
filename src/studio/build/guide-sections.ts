// Reads stories/README.md as a guide for whoever writes with nothing but a browser: each heading with what stands under it, as data.
// Whatever begins with “With a checkout” is left out: a paragraph, an item of a list, or all that is under a heading. Pure.

import { lexer, type Token, type Tokens } from 'marked'
import type { GuideBlock, GuideInline, GuideSection } from '../../app/author/guide-text.ts'

const CHECKOUT = /^With a checkout\b/

/** Sections of the page that are made from the catalogue and not from this text, by what the text links to instead. */
const FROM_DATA: Readonly<Record<string, string>> = { 'moves.yaml': '#moves', evidence: '#evidence' }

/**
 * @returns sections in their order, second and third headings alike
 * @throws on a kind of Markdown that the page cannot draw
 */
export function guideSections(markdown: string): readonly GuideSection[] {
  const found: { readonly title: string; readonly tokens: Token[] }[] = []
  for (const token of lexer(markdown)) {
    if (token.type === 'heading' && token.depth > 1) found.push({ title: token.text, tokens: [] })
    else if (token.type !== 'space') found.at(-1)?.tokens.push(token)
  }
  const kept = found.filter(({ tokens: [first] }) => first && !CHECKOUT.test(first.raw))
  const anchors = new Set([...kept.map(({ title }) => `#${anchorOf(title)}`), ...Object.values(FROM_DATA)])
  return kept.map(({ title, tokens }) => ({
    anchor: anchorOf(title),
    title,
    blocks: blocksOf(tokens, anchors),
  }))
}

/** As GitHub makes it. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')

const blocksOf = (tokens: readonly Token[], anchors: ReadonlySet<string>): readonly GuideBlock[] =>
  tokens
    .filter(({ type, raw }) => type !== 'space' && !CHECKOUT.test(raw))
    .map((token) => blockOf(token, anchors))

function blockOf(token: Token, anchors: ReadonlySet<string>): GuideBlock {
  const { type, raw } = token
  if (type === 'code') return { kind: 'code', text: (token as Tokens.Code).text.trimEnd() }
  if (type === 'paragraph' || type === 'text') {
    const { tokens = [] } = token as Tokens.Paragraph
    const [first] = tokens
    if (tokens.length === 1 && first?.type === 'image')
      return { kind: 'picture', file: (first as Tokens.Image).href, alt: (first as Tokens.Image).text }
    return { kind: 'paragraph', inside: inlineOf(tokens, anchors) }
  }
  if (type === 'list') {
    const { ordered, items } = token as Tokens.List
    const kept = items.filter((item) => !CHECKOUT.test(item.text))
    return { kind: 'list', isOrdered: ordered, items: kept.map((item) => blocksOf(item.tokens, anchors)) }
  }
  if (type === 'table') {
    const { header, rows } = token as Tokens.Table
    const cells = (row: readonly Tokens.TableCell[]) => row.map(({ tokens }) => inlineOf(tokens, anchors))
    return { kind: 'table', head: cells(header), rows: rows.map(cells) }
  }
  throw new Error(
    `Unexpected ${type} in the guide, expected a paragraph, a list, a table, an example or a picture: ${raw}`,
  )
}

function inlineOf(tokens: readonly Token[], anchors: ReadonlySet<string>): readonly GuideInline[] {
  return tokens.flatMap((token): readonly GuideInline[] => {
    const { type, raw } = token
    if (type === 'codespan') return [{ kind: 'code', text: (token as Tokens.Codespan).text }]
    if (type === 'text' || type === 'escape')
      return [{ kind: 'text', text: (token as Tokens.Text).text.replace(/\s*\n\s*/g, ' ') }]
    if (type === 'strong' || type === 'em')
      return [{ kind: type, inside: inlineOf((token as Tokens.Strong).tokens, anchors) }]
    if (type === 'link') {
      const { href, tokens: within } = token as Tokens.Link
      const inside = inlineOf(within, anchors)
      const to = FROM_DATA[href] ?? href
      // A file of the checkout, or a section that is left out, is named and led to by nothing.
      return to.startsWith('https:') || anchors.has(to) ? [{ kind: 'link', to, inside }] : inside
    }
    throw new Error(`Unexpected ${type} in a sentence of the guide, expected words, code or a link: ${raw}`)
  })
}
