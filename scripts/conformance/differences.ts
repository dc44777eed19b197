/** A place where the description departs from a source on purpose. */
export interface Exception {
  /** What the finding must match: the operation, the field path and the fault. */
  finding: RegExp;
  reason: string;
}

export interface Verdict {
  unexplained: string[];
  unused: string[];
}

/** Sets the deliberate differences against what was found. An exception that explains nothing is out of date. */
export function explain(findings: readonly string[], exceptions: readonly Exception[]): Verdict {
  return {
    unexplained: findings.filter((finding) => !exceptions.some((exception) => exception.finding.test(finding))),
    unused: exceptions
      .filter((exception) => !findings.some((finding) => exception.finding.test(finding)))
      .map(({ finding, reason }) => `${finding.source} (${reason})`),
  };
}
