/** The version that user agents, manifests and reports name. */
import packageJson from '../package.json' with { type: 'json' }

export const version: string = packageJson.version
