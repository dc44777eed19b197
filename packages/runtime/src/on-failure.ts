// What only a failure needs: one module, loaded at the first of them.
export { explain } from "./error-messages.ts";
export { redirectTarget } from "./redirect.ts";
export { replaceToken } from "./stale-token.ts";
