/** Whether an address belongs to one of the origins that a client was made for. */
export function createOriginGuard(baseUrls: readonly string[]): (url: string) => boolean {
  const origins = new Set(baseUrls.map((url) => new URL(url).origin));
  return (url) =>
    // Nearly every address begins with the base as it was given; no other need be parsed.
    baseUrls.some((base) => url.startsWith(`${base}/`)) || (URL.canParse(url) && origins.has(new URL(url).origin));
}
