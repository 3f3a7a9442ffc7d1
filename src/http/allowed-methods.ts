/** Which methods a path answers, read from the app's own routes: what a 405 and an OPTIONS must name (RFC 9110 §15.5.6). */

/** Methods for `path`, sorted; GET brings HEAD. Empty where no route knows the path at all. */
export function allowedMethods(
  routes: readonly { readonly method: string; readonly path: string }[],
  path: string,
): readonly string[] {
  const methods = new Set<string>()
  for (const route of routes) {
    // Middleware is registered for ALL; it answers nothing by itself.
    if (route.method === 'ALL' || !patternOf(route.path).test(path)) continue
    methods.add(route.method)
    if (route.method === 'GET') methods.add('HEAD')
  }
  return [...methods].toSorted()
}

/** `/v1/documents/:id` as an expression: a parameter is one segment. */
function patternOf(route: string): RegExp {
  const segments = route
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replace(/[^\w-]/g, '\\$&')))
  return new RegExp(`^${segments.join('/')}$`)
}
