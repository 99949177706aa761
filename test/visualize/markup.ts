/** A strict reader of XML, enough to judge what the views write: it throws where a browser would draw an error. */

export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Markup[];
  text: string;
}

/** @throws {SyntaxError} where the text is not well-formed. */
export function parseMarkup(source: string): Markup {
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(source);
  if (forbidden) throw new SyntaxError(`character ${forbidden[0].charCodeAt(0)} at ${forbidden.index}`);
  if (/\p{Surrogate}/u.test(source)) throw new SyntaxError('lone surrogate');
  const root: Markup = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g;
  for (const [found, closes, name, attributes, empty] of source.replace(/^<!doctype html>/, '').matchAll(token)) {
    const top = open.at(-1)!;
    if (found === '<') throw new SyntaxError(`stray < in ${top.name}`);
    if (name === undefined) top.text += unescaped(found);
    else if (closes) {
      if (top.name !== name) throw new SyntaxError(`</${name}> closes <${top.name}>`);
      open.pop();
    } else {
      const child: Markup = { name, attributes: attributesOf(attributes!, name), children: [], text: '' };
      top.children.push(child);
      if (!empty) open.push(child);
    }
  }
  if (open.length !== 1) throw new SyntaxError(`<${open.at(-1)!.name}> is never closed`);
  if (root.children.length !== 1 || root.text.trim() !== '') throw new SyntaxError('not one root element');
  return root.children[0]!;
}

/** The element and everything in it. */
export function* everyElement(markup: Markup): Generator<Markup> {
  yield markup;
  for (const child of markup.children) yield* everyElement(child);
}

function attributesOf(source: string, name: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key, value] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (key! in attributes) throw new SyntaxError(`<${name}> has ${key} twice`);
    attributes[key!] = unescaped(value!);
  }
  return attributes;
}

function unescaped(text: string): string {
  const stray = /&(?!(amp|lt|gt|quot);)/.exec(text);
  if (stray) throw new SyntaxError(`stray & in ${text.slice(0, 60)}`);
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  return text.replace(/&\w+;/g, entity => entities[entity]!);
}
