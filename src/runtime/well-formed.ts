/** Java's encoders write a question mark for half of a surrogate pair, where JavaScript's write U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '?');
}
