// The English words for a page whose program did not arrive. The build writes them into the page, since nothing else is there.

export const enFirstLoad = {
  text: 'Alongside did not arrive whole. It may just have been renewed, or the connection may have dropped. What you did before is kept.',
  load: 'Load the page anew',
}
