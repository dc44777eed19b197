import { BuildError, type Operation } from "./bundle.ts";

/** The route under which Redoc shows an operation: its tag and its operationId, lower case, spaces as hyphens. */
export function redocRoute({ tag, operationId }: Operation): string {
  if (!/^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/.test(tag)) {
    throw new BuildError(`The tag "${tag}" has characters that change its address. Use letters, digits and spaces.`);
  }
  return `#/${tag.replaceAll(" ", "-")}/${operationId}`.toLowerCase();
}

/**
 * Makes `#operationId` an address of its own, which stays when the renderer changes its routes.
 * It must stand before the renderer's script, so that it hears of a new address first.
 */
export function anchorScript(operations: Operation[]): string {
  const routes = Object.fromEntries(
    operations.map((operation) => [operation.operationId, redocRoute(operation)] as const),
  );
  return `<script>
(() => {
  const routes = new Map(Object.entries(${JSON.stringify(routes)}));
  const translate = () => {
    const route = routes.get(location.hash.slice(1));
    if (route) history.replaceState(history.state, "", route);
  };
  translate();
  for (const type of ["popstate", "hashchange"]) addEventListener(type, translate);
})();
</script>`;
}
