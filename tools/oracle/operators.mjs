/** Operators and types that the forms of the random programs are made of. */
export const BINARY = ['+', '-', '*', '&', '|', '^'];
export const COMPOUND_SHIFTS = ['<<=', '>>=', '>>>='];
export const COMPOUND = ['+=', '-=', '*=', '/=', '%='];
export const COMPARE = ['<', '<=', '>', '>=', '==', '!='];

/** The numeric primitive types. */
export const NUMERIC = ['int', 'byte', 'short', 'char', 'long', 'float', 'double'];
export const INTEGRAL = ['int', 'byte', 'short', 'char', 'long'];
export const FLOATING = ['float', 'double'];
