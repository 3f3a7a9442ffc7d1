/** README.txt of an evidence package: for a reader who has never heard of us. No claim beyond what is signed. */
import type { EvidenceClass } from '../../citations/index.ts'

const REHEARSAL = `THIS IS A REHEARSAL. The network was substituted while this was recorded (a test name server,
a test certificate authority or a private web). It shows how the evidence would look. It proves
nothing about the real web.

`

/** The text; the same for the same class and count. */
export function packageReadme(evidence: EvidenceClass, snapshots: number): string {
  return `EVIDENCE PACKAGE

${evidence === 'rehearsal' ? REHEARSAL : ''}This file holds what the service Ibid received when it looked at the sources a document cites,
and the means to find out whether anything in it was changed since. Snapshots: ${snapshots}.

What is in it
  report.html             the report: every footnote, what its link answered, and when (open this first)
  report.json             the same for machines
  document/               the document as it was handed in, where it was meant to be shared
  snapshots/              one folder for each source that was recorded
    .../screenshot.jpg    how the page looked
    .../page.pdf          the page as printed
    .../text.txt          its visible words
    .../dom.html          its structure after its scripts had run
    .../snapshot.wacz     everything that crossed the wire; opens in ReplayWeb.page (WACZ 1.1.1)
    .../manifest.json     every part with its SHA-256, when and how it was recorded
    .../receipts/         the signature over the manifest
  package.json            every file in here with its length and SHA-256
  package.sig.json        the signature over package.json

How to check it
  With Ibid:      ibid verify THIS-FILE.zip        (works offline)
  By hand:        sha256sum each file and compare with package.json.
                  The signatures are ECDSA on curve P-384 with SHA-256.

What it shows, if the check says "intact"
  That these bytes are the ones the holder of the signing key sealed. The key's fingerprint is printed
  by the check; whose it is must be learnt from that holder, not from this file.

What it does not show
  That the publisher of a page signed or meant anything: the web does not sign its pages.
  That another visitor, at another time or in another place, saw the same.
  The exact time, beyond the word of whoever holds the key, where no timestamp is enclosed.
`
}
