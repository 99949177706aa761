export async function compareRandomPrograms() {
  return { compared: new Map(), differences: [] };
}
export async function recordRandomPrograms() {
  return 0;
}
