// What only a failure needs: one module, loaded at the first of them.
export { freshToken } from "./fresh-token.ts";
export { redirectTarget } from "./redirect.ts";
export { word } from "./words.ts";
