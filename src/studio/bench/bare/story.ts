// Stands in for the compiled story, which bare-page.ts puts in its place when it builds the bare page.

export const ink: Record<string, unknown> = {}
