// The English words for a page whose program did not arrive. The build writes them into the page, since nothing else is there.

export const enFirstLoad = {
  text: 'Alongside did not load fully. It may just have been updated, or the connection may have dropped. This deletes nothing that you did before.',
  load: 'Load the page again',
}
