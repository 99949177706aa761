/**
 * Java's regular expressions (java.util.regex.Pattern) on the host's. The syntaxes agree but for the escapes translated here.
 * Deviates: no possessive quantifiers, atomic groups, class intersections and flags inside the expression other than a leading (?i), (?s),
 * (?m); such expressions throw IllegalArgumentException, of which the JDK's PatternSyntaxException is a subclass.
 */
import type { Vm } from '../vm.ts';

/** The ASCII classes that Java names, as contents of a bracket. */
const posix: Readonly<Record<string, string>> = {
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Upper: 'A-Z',
  Lower: 'a-z',
  Punct: '!-\\/:-@\\[-`\\{-~',
  Space: ' \\t\\n\\x0b\\f\\r',
  Blank: ' \\t',
  XDigit: '0-9a-fA-F',
  ASCII: '\\x00-\\x7f',
  IsAlphabetic: '\\p{Alphabetic}',
  IsLetter: '\\p{L}',
  IsDigit: '\\p{Nd}',
};

const TOKEN = /\\Q([\s\S]*?)(?:\\E|$)|\\(p|P)\{(\w+)\}|\\([\s\S])|\[|\]|-/g;

function translate(java: string): string {
  let depth = 0;
  return java.replace(TOKEN, (token, quoted, negation, className, escaped) => {
    if (quoted !== undefined) return String(quoted).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    if (className !== undefined) {
      const contents = posix[className];
      if (contents === undefined) return token;
      if (negation === 'P') return `[^${contents}]`;
      return depth > 0 ? contents : `[${contents}]`;
    }
    if (escaped !== undefined) return hostEscape(escaped, token, depth > 0);
    if (token === '[') depth++;
    if (token === ']') depth--;
    return token;
  });
}

/** The host refuses a backslash before a char that needs none; and some letters mean nothing to it. */
function hostEscape(escaped: string, token: string, inClass: boolean): string {
  if (escaped === 'A' && !inClass) return '^';
  if ((escaped === 'z' || escaped === 'Z') && !inClass) return '$';
  if (escaped === 'h') return inClass ? ' \\t\\xa0' : '[ \\t\\xa0]';
  if (escaped === 'R') return '(?:\\r\\n|[\\n\\x0b\\f\\r\\x85\\u2028\\u2029])';
  if (escaped === 'e') return '\\x1b';
  if (escaped === 'a') return '\\x07';
  const plain = /[^\w\s^$\\.*+?()[\]{}|/]/.test(escaped) && !(inClass && escaped === '-');
  return plain || /[\s_]/.test(escaped) ? escaped : token;
}

/** @throws JavaThrow IllegalArgumentException where it is not understood */
export function regularExpression(vm: Vm, java: string, flags: string): RegExp {
  const leading = /^\(\?([ism]+)\)/.exec(java);
  const source = leading ? java.slice(leading[0].length) : java;
  try {
    return new RegExp(translate(source), flags + (leading?.[1] ?? ''));
  } catch {
    throw vm.exception('java/lang/IllegalArgumentException', `regular expression not supported: ${java}`);
  }
}

/** Wraps so that the whole text must match. */
export function wholeMatch(java: string): string {
  const leading = /^\(\?[ism]+\)/.exec(java)?.[0] ?? '';
  return `${leading}^(?:${java.slice(leading.length)})$`;
}
