// Before anything else: the right Node, and, where wanted, a browser. Plain JavaScript of 2020, because it must run on
// the very Node that it complains about. Imported by ibid.js; `node src/cli/preflight.js --browser` before the tests.
// Absent on purpose: any dependency, any TypeScript before the version is known.

const NEEDED = 24

/** One sentence when this Node is too old, else null. */
export function nodeComplaint(version) {
  if (Number.parseInt(version, 10) >= NEEDED) return null
  return (
    `expected Node ${NEEDED} or newer, found ${version}: run this through npm after \`npm ci\`, which brings one along ` +
    '(for example `npm run demo` or `npx ibid check FILE`)'
  )
}

/** Finds a Chromium that starts or installs one, telling each command on stderr. Throws Problem `no-browser`. */
export async function ensureBrowser(say = (line) => process.stderr.write(`${line}\n`)) {
  const installer = await import('./install-browser.ts')
  return await installer.ensureBrowser(say)
}

const complaint = nodeComplaint(process.versions.node)
const isMain = process.argv[1] !== undefined && /[\\/]preflight\.js$/.test(process.argv[1])

if (complaint !== null) {
  process.stderr.write(`ibid: ${complaint}\n`)
  process.exit(2)
} else if (isMain && process.argv.includes('--browser')) {
  // No top-level await: the exit code is set when the promise ends.
  ensureBrowser().then(
    ({ path, version }) => {
      process.stderr.write(`browser: ${version} at ${path}\n`)
    },
    (error) => {
      process.stderr.write(`ibid: ${error && error.name === 'Problem' ? error.message : error}\n`)
      process.exitCode = 3
    },
  )
}
