#!/usr/bin/env node
// The launcher: plain JavaScript that any Node since 18 can read. It finds Node 24, brought by `npm ci`, and hands over.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const WANTED = 24
const major = Number(process.versions.node.split('.')[0])

if (major >= WANTED) {
  // Compiled code is kept between starts: the CLI answers a third sooner the second time.
  module.enableCompileCache?.()
  const { main } = await import('./main.ts')
  // The exit code is set, not forced: the process ends because nothing is left to do.
  process.exitCode = await main(process.argv.slice(2))
} else {
  const brought = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
  if (existsSync(brought) && process.env['IBID_RELAUNCHED'] === undefined) {
    const { spawn } = await import('node:child_process')
    const self = fileURLToPath(import.meta.url)
    const env = { ...process.env, IBID_RELAUNCHED: '1' }
    const child = spawn(brought, [self, ...process.argv.slice(2)], { stdio: 'inherit', env })
    // Whoever stops the launcher means the command.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code) => process.exit(code ?? 3))
  } else {
    console.error(
      `ibid: expected Node ${WANTED} or newer, found ${process.versions.node}; run "npm ci" in the project, which brings it.`,
    )
    process.exitCode = 2
  }
}
