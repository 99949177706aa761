/** `heddle/visualize`: pictures of trace documents. */

export { type Switch, switchesOf, switchText, type Wait, type WaitKind, waitText } from './reason.ts';
export { type ShowOptions, show, views } from './registry.ts';
export type { Format, Language, RenderOptions, View } from './view.ts';
