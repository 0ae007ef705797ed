// The key that does what it stands beside. Not read out: the list of keys in the drawer says it in words.

export function KeyCap({ children }: { readonly children: string }) {
  return (
    <span class="key" aria-hidden="true">
      {children}
    </span>
  )
}
