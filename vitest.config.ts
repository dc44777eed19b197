import { defineConfig } from "vitest/config";

// Shared by every package: `vitest run --config ../../vitest.config.ts`.
export default defineConfig({
  test: {
    maxWorkers: 2,
    include: ["test/**/*.test.ts"],
    // A hang is a failure; a slow machine is not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
