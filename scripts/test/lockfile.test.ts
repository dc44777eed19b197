import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Lockfile {
  packages: Record<string, { os?: string[]; cpu?: string[] }>;
  snapshots: Record<string, { optionalDependencies?: Record<string, string> }>;
}

const { packages, snapshots } = parse(
  readFileSync(new URL("../../pnpm-lock.yaml", import.meta.url), "utf8"),
) as Lockfile;

/** The tools that bring a program for each platform, with the platforms that the lockfile knows of. */
const tools = Object.entries(snapshots).flatMap(([tool, { optionalDependencies = {} }]) => {
  const parts = Object.entries(optionalDependencies).map(
    ([name, version]) => packages[`${name}@${version.split("(")[0]}`]!,
  );
  const platforms = parts.flatMap(({ os = [], cpu = [] }) => os.flatMap((each) => cpu.map((of) => `${each} ${of}`)));
  return platforms.includes("linux x64") ? [{ tool, platforms }] : [];
});

// A registry without a platform's package is not an error to pnpm, which leaves it out in silence.
it.each(["darwin arm64", "darwin x64", "linux arm64", "win32 arm64", "win32 x64"])(
  "has every tool for %s",
  (platform) => {
    expect(tools.map(({ tool }) => tool.split("@")[0])).toContain("turbo");
    expect(tools.filter(({ platforms }) => !platforms.includes(platform)).map(({ tool }) => tool)).toEqual([]);
  },
);
