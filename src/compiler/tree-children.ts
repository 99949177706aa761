/** Walking the syntax tree without knowing its kinds. */
import type { Node } from './syntax-tree.ts';

function isNode(value: unknown): value is Node {
  // Types and symbols, which slots hold, have a kind but no place in the text.
  return typeof value === 'object' && value !== null && 'start' in value && 'kind' in value;
}

/** The nodes directly within a node, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const each of value) if (isNode(each)) children.push(each);
    } else if (isNode(value)) children.push(value);
  }
  return children.sort((a, b) => a.start - b.start || a.end - b.end);
}
