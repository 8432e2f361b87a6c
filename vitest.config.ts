import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/pages/**/*.test.tsx'],
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
