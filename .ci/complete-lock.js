// Completes package-lock.json where the registry it was made with lacks some platforms' packages: `npm ci` refuses a
// lock that leaves out an optional dependency, even one that this platform would never install. Each entry says what
// its name says: version, system, processor, C library. Run after every `npm install` that changed the lock file.
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const systems = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
}
const processors = {
  '64': 'x64',
  'x64': 'x64',
  'ia32': 'ia32',
  'arm64': 'arm64',
  'arm': 'arm',
  'ppc64': 'ppc64',
  'riscv64': 'riscv64',
  's390x': 's390x',
}

let added = 0
for (const [at, holder] of Object.entries(lock.packages)) {
  if (at === '') continue
  for (const [name, version] of Object.entries(holder.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] ?? lock.packages[`${at}/node_modules/${name}`]) continue
    const parts = name
      .split('/')
      .at(-1)
      .replace(/^(binding|workerd)-/, '')
      .split('-')
    const os = parts.map((part) => systems[part]).find(Boolean)
    const cpu = parts.map((part) => processors[part]).find(Boolean)
    if (os === undefined || cpu === undefined) throw new Error(`cannot tell the platform of ${name}`)
    const libc = parts.some((part) => part.startsWith('musl'))
      ? 'musl'
      : parts.some((part) => part.startsWith('gnu'))
        ? 'glibc'
        : null
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(holder.dev ? { dev: true } : {}),
      ...(libc === null ? {} : { libc: [libc] }),
      optional: true,
      os: [os],
    }
    added += 1
  }
}
const [root, ...rest] = Object.entries(lock.packages)
rest.sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries([root, ...rest])
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} packages of other platforms added`)
