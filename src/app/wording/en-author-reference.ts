// The English words around the guide for authors; the guide itself comes from stories/README.md.

export const enAuthorReference = {
  reference: {
    title: 'How a story is written',
    lead: 'What there is to write with, and what makes a decision worth having. Open what you need.',
    moves: 'Moves',
    movesAbout: 'What an option is, behind “# move:”. Each is one of these.',
    redLine: 'Red line: such an option raises no score.',
    slip: 'A common slip.',
    evidence: 'Evidence',
    evidenceAbout:
      'What a reason says, behind “# evidence:”, or is about, behind “# see:”. Each title leads to the page of the entry in the library.',
    noEvidence: 'Moves and evidence did not arrive. Load this page again.',
    table: (name: string) => `Table: ${name}`,
    picture: (name: string) => `Picture: ${name}`,
  },
}
