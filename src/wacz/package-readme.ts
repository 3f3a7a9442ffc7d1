/** README.txt of an evidence package: for a reader who has never heard of us, a lawyer's clerk say. No claim beyond what is signed. */
import type { EvidenceClass } from '../../citations/index.ts'

const REHEARSAL = `THIS IS A REHEARSAL. The network was substituted while this was recorded (a test name server,
a test certificate authority or a private web). It shows how the evidence would look. It proves
nothing about the real web.

`

/** The text; the same for the same facts. */
export function packageReadme(facts: {
  readonly class: EvidenceClass
  readonly snapshots: number
  readonly document: boolean
}): string {
  return `EVIDENCE PACKAGE

${facts.class === 'rehearsal' ? REHEARSAL : ''}A document cites sources on the web. The service Ibid looked at each of them, recorded what it
received, and sealed the recordings, so that anybody can find out later whether a single letter
was changed. This file holds the recordings and the means to check them. It needs no internet and
nobody's permission. Snapshots (recorded sources) in it: ${facts.snapshots}.

Where to begin
  report.html or report.pdf   every footnote, what its link answered, and when
  exhibits/                   one PDF for each recorded source: its picture on numbered pages, each
                              with address, time, digest and permalink; for printing and filing
  statement.pdf               what this package proves, what it does not, and a declaration that a
                              person may fill in and sign; nobody has signed it yet
  verify.html                 checks this package: see below

What else is in it
  document/                   ${facts.document ? 'the document, without comments and tracked changes' : 'not in this package; the statement says why'}
  snapshots/                  THE EVIDENCE: one folder for each recorded source
    .../screenshot.jpg        how the page looked
    .../page.pdf              the page as the browser printed it
    .../text.txt              its visible words
    .../dom.html              its structure after its scripts had run
    .../snapshot.wacz         everything that crossed the wire; opens in ReplayWeb.page (WACZ 1.1.1)
    .../manifest.json         every part with its SHA-256, when and how it was recorded
    .../receipts/             the signature over the manifest, timestamps by independent authorities
  report.json, report.csv     the report for machines and for spreadsheets
  statement.txt               the statement as plain text
  manifest-sha256.txt         the SHA-256 of every file, as BagIt writes it
  package.json                every file with its length and SHA-256
  package.sig.json            the signature over package.json

How to check it
  In a browser:   unpack this ZIP, open verify.html, and give it the ZIP. It needs no network and
                  sends nothing anywhere. Someone who forges a package can forge the page in it
                  too: where it matters, take verify.html from the makers of the software, or
                  compare its SHA-256 with the one they publish.
  With Ibid:      ibid verify THIS-FILE.zip
  By hand:        unpack, then: sha256sum --check manifest-sha256.txt
                  The signatures are ECDSA on curve P-384 with SHA-256.

The check gives three answers
  Is it intact?   Whether any byte was changed since it was sealed. If so, which part.
  Who signed?     By which key. Whose key that is you must learn from its holder by another way,
                  for example from the holder's web site or a letter: never from this file alone.
  When?           By which independent authority a time is proved. Without one, the times are the
                  word of whoever holds the key.

What it does not show
  That the publisher of a page signed or meant anything: the web does not sign its pages.
  That what a page says is true.
  That another visitor, at another time or in another place, saw the same.
  The exact time, beyond the word of whoever holds the key, where no timestamp is enclosed.

Keep this file as it is. Rename it if you like; do not repack it. If you pass it on, note when, from
whom and to whom: that is your part of the chain of custody.
`
}
