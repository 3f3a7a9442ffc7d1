/** `ibid init`: a commented configuration file and an ignore file for the project in this folder. What is there stays as it is. */
import { writeFile } from 'node:fs/promises'
import { cleanText, faultCode, Problem } from '../../citations/light.ts'
import { CONFIG_FILE } from './config-file.ts'
import { IGNORE_FILE } from './ignore-file.ts'
import { helpText, parse } from './options.ts'

const EXAMPLE = 'ibid init'

export const configText = `# What "ibid check" and "ibid archive" do in this folder where the command line says nothing.
# An option is one line, without the # before it. Networks and files are named on the command line alone.

# From which outcome on a build fails: broken, unsure or never.
#fail-on = broken

# How results are printed: pretty, json, ndjson, junit, sarif, github, gitlab, markdown, html or csv.
#format = pretty

# Whether a browser is asked where the network cannot tell: auto, never or always.
#browser = auto

# Where copies of broken links are looked for: off, wayback, or addresses of TimeGates with commas between them.
#archives = wayback

# Whether robots.txt is asked for and obeyed: ignore or obey.
#robots = ignore

# Nothing is asked but the cited links, in no order that tells of the document: yes or no.
#quiet-run = no

# Requests a second and at once to one site, or off.
#pace = 4/2

# Links looked at at once.
#concurrency = 8

# The whole run ends after so many seconds; what was not reached is not-checked.
#deadline = 300

# What the probe calls itself.
#user-agent = Ibid (links of example.org)
`

export const ignoreText = `# Links that fail no build, each with a reason, and a last day if you want. They are looked at and told all the same.
# An entry is one address, all that begin with it (* at the end), a host, or a host's subdomains (*. before it):
#
#   https://intranet.example/*     # reason: only from the office
#   old-partner.example            # reason: a copy is cited beside it; until: 2027-03-01
`

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { help: { type: 'boolean', short: 'h' } }, EXAMPLE)
  if (values.help === true) {
    console.log(
      helpText(`ibid init : leaves ${CONFIG_FILE} and ${IGNORE_FILE} in this folder, commented`, {}),
    )
    return 0
  }
  if (positionals.length > 0)
    throw new Problem(
      'usage',
      `Expected no name behind init, found "${cleanText(positionals[0] ?? '', 100)}"; e.g. cd my-project && ${EXAMPLE}.`,
    )
  await leave(CONFIG_FILE, configText)
  await leave(IGNORE_FILE, ignoreText)
  return 0
}

/** Throws Problem `output-not-writable`. */
async function leave(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    console.log(`wrote ${path}`)
  } catch (cause) {
    const code = faultCode(cause)
    if (code !== 'EEXIST') {
      const message = `Expected a folder that can be written to, found no way to make "${path}": ${code || 'not writable'}; e.g. cd my-project && ${EXAMPLE}.`
      throw new Problem('output-not-writable', message, { cause })
    }
    console.log(`kept ${path}, which is there already`)
  }
}
