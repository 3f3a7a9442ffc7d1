/** `/openapi.json`: what this app's own routes say of themselves, and how the owner shows who they are. */
import type { OpenAPIHono } from '@hono/zod-openapi'

export function describeApi(app: OpenAPIHono, version: string): void {
  const asKey = { type: 'http', scheme: 'bearer', description: 'IBID_API_KEY, where one is set' } as const
  const asPassword = {
    type: 'http',
    scheme: 'basic',
    description: 'the key as the password, for browsers',
  } as const
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', asKey)
  app.openAPIRegistry.registerComponent('securitySchemes', 'password', asPassword)
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Ibid',
      version,
      description: 'Finds every citation of a document, looks at each, and keeps what was seen as evidence.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    // What is published is read without a key.
    security: [{ key: [] }, { password: [] }, {}],
  })
}
