import { fillPath } from "./path.ts";

/**
 * What openapi-fetch builds instead of a platform `Request`: it keeps the address and the init as they are, so that the
 * platform builds its own request once. Middlewares may read and set `headers`; there is no body stream to read or clone.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit & { readonly method: string }) {
    // openapi-fetch leaves the template as it is when a call brings no path values at all.
    this.url = fillPath(url, undefined);
    this.init = init;
    this.method = init.method;
    this.headers = init.headers as Headers;
  }
}
