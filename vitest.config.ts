import { defineConfig } from 'vitest/config';

const source = (path: string) => new URL(`./src/${path}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      { find: 'heddle/sandbox', replacement: source('sandbox/index.ts') },
      { find: 'heddle/visualize', replacement: source('visualize/index.ts') },
      { find: /^heddle$/, replacement: source('index.ts') },
    ],
  },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
