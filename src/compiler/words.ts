/** The words of Java: keywords, modifiers, primitive types and operators (JLS §3.9, §3.12). */

export type ModifierWord =
  | 'public'
  | 'protected'
  | 'private'
  | 'abstract'
  | 'static'
  | 'final'
  | 'strictfp'
  | 'transient'
  | 'volatile'
  | 'synchronized'
  | 'native'
  | 'default'
  | 'sealed'
  | 'non-sealed';

export type PrimitiveName = 'boolean' | 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double' | 'void';

export type AssignmentOperator = '=' | '*=' | '/=' | '%=' | '+=' | '-=' | '<<=' | '>>=' | '>>>=' | '&=' | '^=' | '|=';

export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<<'
  | '>>'
  | '>>>'
  | '<'
  | '>'
  | '<='
  | '>='
  | '=='
  | '!='
  | '&'
  | '^'
  | '|'
  | '&&'
  | '||';
