/**
 * What openapi-fetch builds instead of a platform `Request`: it keeps the address and the init as they are, so that the
 * platform builds its own request once. Middlewares may read and set `headers`; there is no body stream to read or clone.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly init: RequestInit;
  /** Set by openapi-fetch from the call's own init: the operation takes no token. */
  readonly open?: boolean;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
    this.method = init.method ?? "GET";
    this.headers = init.headers as Headers;
  }
}
