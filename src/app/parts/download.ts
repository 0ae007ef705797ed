// Gives text or bytes to whoever asks for them as a file: the browser asks or puts it where downloads go. Nothing leaves the device.

/** By the end of the file's name; a browser that knows another one for the type adds that. */
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ris: 'application/x-research-info-systems',
  html: 'text/html',
  zip: 'application/zip',
  // Nothing that a browser would know another ending for.
  alongside: 'application/octet-stream',
}

export function download(content: string | Uint8Array<ArrayBuffer>, name: string): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  // The browser takes up the click first.
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}
