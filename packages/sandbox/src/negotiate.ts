/** One media range of an `Accept` header. */
export interface MediaRange {
  readonly type: string;
  readonly parameters: readonly string[];
  readonly quality: number;
}

export function parseAccept(header: string): readonly MediaRange[] {
  return header
    .split(",")
    .map((range) => range.split(";").map((part) => part.trim()))
    .filter(([type]) => type !== undefined && type !== "")
    .map(([type = "", ...parameters]) => {
      const weight = parameters.find((parameter) => /^q=/i.test(parameter));
      return {
        type: type.toLowerCase(),
        parameters: parameters.filter((parameter) => parameter !== weight),
        quality: weight === undefined ? 1 : Number(weight.slice(2)) || 0,
      };
    });
}

/** The media type on offer that the header likes best; the first on offer where it does not care. */
export function preferred(header: string | null, offered: readonly string[]): string | undefined {
  if (header === null || header.trim() === "") return offered[0];
  const ranges = parseAccept(header);
  const ranked = offered
    .map((type) => ({ type, quality: qualityOf(type, ranges) }))
    .toSorted((left, right) => right.quality - left.quality);
  return ranked[0] && ranked[0].quality > 0 ? ranked[0].type : undefined;
}

function qualityOf(type: string, ranges: readonly MediaRange[]): number {
  const family = `${type.split("/")[0]}/*`;
  for (const wanted of [type, family, "*/*"]) {
    const range = ranges.find((candidate) => candidate.type === wanted);
    if (range) return range.quality;
  }
  return 0;
}

export function mediaTypeOf(header: string | null): string {
  return (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
