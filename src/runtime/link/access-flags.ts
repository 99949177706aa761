/** Access flags of classes, fields and methods that linking asks for (JVMS tables 4.1-B, 4.5-A and 4.6-A). */
export const ACC_PUBLIC = 1;
export const ACC_PRIVATE = 2;
export const ACC_PROTECTED = 4;
export const ACC_STATIC = 8;
export const ACC_FINAL = 16;
export const ACC_NATIVE = 0x100;
export const ACC_INTERFACE = 0x200;
export const ACC_ABSTRACT = 0x400;
