/** The names of the DOM that types.ts mentions, with nothing in them: pure code may pass these on and do no more. */
// biome-ignore lint/suspicious/noEmptyInterface: an alias would clash with the real one where the DOM is known
interface Event {}
// biome-ignore lint/suspicious/noEmptyInterface: as above
interface HTMLIFrameElement {}
// biome-ignore lint/suspicious/noEmptyInterface: as above
interface Element {}
// biome-ignore lint/suspicious/noEmptyInterface: as above
interface HTMLScriptElement {}
