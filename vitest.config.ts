import { defineConfig } from "vitest/config";

// Shared by every package: `vitest run --config ../../vitest.config.ts`. With `--mode long` the proofs that read PROOFS
// run at full size and draw other cases each time, and the files that exist for nothing else are taken in. A proof that
// fails tells its seed, and `SEED=…` repeats it.
export default defineConfig(({ mode }) => {
  const long = mode === "long";
  return {
    test: {
      // Two packages are tested side by side; more workers than that get in each other's way.
      maxWorkers: 1,
      // The files of a package share its modules, whose loading would cost more than the tests; none leaves anything in them.
      isolate: false,
      include: long ? ["test/**/*.test.ts", "test/**/*.long.ts"] : ["test/**/*.test.ts"],
      // Asked for by `--coverage`, in the package whose every line and branch is to be seen at work.
      coverage: {
        provider: "v8",
        include: ["src/**"],
        reporter: [["text", { skipFull: true }]],
        thresholds: { lines: 100, branches: 100 },
      },
      env: long
        ? { PROOFS: "long", SEED: process.env["SEED"] ?? String(Math.floor(Math.random() * 2 ** 31)) }
        : { PROOFS: "short", SEED: "20260421" },
      // What was built is read as it is; there is nothing in it to transform.
      server: { deps: { external: [/\/packages\/\w+\/dist\//] } },
      // A hang is a failure; a slow machine is not.
      testTimeout: long ? 2_700_000 : 180_000,
      hookTimeout: 180_000,
    },
  };
});
