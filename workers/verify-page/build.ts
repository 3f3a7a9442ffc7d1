/**
 * Builds verify.html: one file without any address in it, the same bytes for the same sources. `npm run build:verify` writes it
 * where packages take it from, with its SHA-256 beside it; a test builds it again and compares.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const here = import.meta.dirname
const root = resolve(here, '..', '..')
const shim = (name: string) => join(here, 'shims', `${name}.ts`)
const instead: Readonly<Record<string, string>> = {
  'node:crypto': shim('node-crypto'),
  'node:zlib': shim('node-zlib'),
  'node:fs/promises': shim('node-fs'),
}

const browser: Plugin = {
  name: 'browser',
  setup(builder) {
    builder.onResolve({ filter: /^node:/ }, ({ path }) => {
      const file = instead[path]
      if (file === undefined) throw new Error(`${path} has no place in a page`)
      return { path: file }
    })
    builder.onResolve({ filter: /\/log-means\.ts$/ }, ({ importer }) =>
      importer === shim('log-means') ? null : { path: shim('log-means') },
    )
    // Ours do nothing by being loaded, so what is not used is left out.
    builder.onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      resolveDir.includes('node_modules') ? null : { path: resolve(resolveDir, path), sideEffects: false },
    )
  },
}

/** The page's text. */
export async function buildPage(): Promise<string> {
  const built = await build({
    entryPoints: [join(here, 'main.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    charset: 'ascii',
    inject: [shim('globals')],
    define: { global: 'globalThis' },
    plugins: [browser],
    logLevel: 'error',
  })
  const script = built.outputFiles[0]?.text.trim() ?? ''
  const style = (await readFile(join(here, 'page.css'), 'utf8')).trim()
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  // No address is allowed at all: not to load from, not to send to.
  const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'`
  const parts: Readonly<Record<string, string>> = { policy, style, script }
  const page = await readFile(join(here, 'page.html'), 'utf8')
  return page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '')
}

export const pagePath = join(root, 'src', 'wacz', 'verify.html')

if (import.meta.main) {
  const page = await buildPage()
  await writeFile(pagePath, page)
  const digest = createHash('sha256').update(page).digest('hex')
  await writeFile(`${pagePath}.sha256`, `${digest}  verify.html\n`)
  console.log(`${digest}  ${pagePath}  (${page.length} bytes)`)
}
