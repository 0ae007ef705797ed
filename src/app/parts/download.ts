// Gives text to the trainee as a file: the browser asks or puts it where downloads go. Nothing leaves the device.

/** By the end of the file's name; a browser that knows another one for the type adds that. */
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ris: 'application/x-research-info-systems',
}

export function download(text: string, name: string): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The browser takes up the click first.
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}
