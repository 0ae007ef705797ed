// Gives text to the trainee as a file: the browser asks or puts it where downloads go. Nothing leaves the device.

export function download(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  // The browser takes up the click first.
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}
