// What every story shares: the three scores, the promises, and the few functions that change them.
// Plain Ink: open any story.ink in Inky and it plays. Nothing here knows a child, a scene or a screen.
// The numbers are a story's own to set at its start; they are a teaching device, not a measurement.

VAR trust = 8
VAR empathy = 8
VAR reliability = 8

// A story names its promises in a LIST of its own; these four say what became of them.
VAR promises_made = ()
VAR promises_kept = ()
VAR promises_broken = ()
VAR promises_not_yours = ()

// Changes one score by -3 to +3. It does not clamp, so that a move always shows the same effect.
=== function change(ref score, by) ===
    ~ score = score + by

// Making a promise scores nothing. It scores when it is kept, or not.
=== function promise(p) ===
    ~ promises_made += p

// A promise of something that others decide, or of secrecy. It can be neither kept nor broken; write what it does to the child
// at once.
=== function not_yours(p) ===
    ~ promises_not_yours += p

=== function kept(p) ===
    ~ promises_kept += p
    ~ promises_broken -= p

=== function broken(p) ===
    ~ promises_broken += p

// True while a promise is neither kept nor broken.
=== function owed(p) ===
    ~ return promises_made ? p and promises_kept !? p and promises_broken !? p
