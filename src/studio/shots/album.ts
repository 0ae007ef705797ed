// One page with all pictures and their file names, to scroll through.

const HEAD = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Alongside, pictured</title>
<style>body{font:16px sans-serif;margin:2rem;background:#ddd}figure{display:inline-block;margin:0 1rem 2rem 0;vertical-align:top}
img{max-width:42rem;max-height:42rem;border:1px solid #888}</style><h1>Alongside, pictured</h1>`

/** @param files names of pictures beside the page; made by this program, so nothing in them needs escaping */
export const albumPage = (files: readonly string[]): string =>
  `${HEAD}${files
    .map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" alt="${file}"></a><figcaption>${file}</figcaption></figure>`,
    )
    .join('\n')}</html>\n`
