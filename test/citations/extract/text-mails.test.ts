/** Mails and newsletters with what frames them; what is expected was written down before they were first read. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'a mail: the sender’s lines stand below his name',
    `From: Tom Hale <tom@hale.example>
To: Review list <review@lists.example>
Subject: Re: culvert figures
Date: Tue, 3 Mar 2026 09:14:22 +0000

Dear all,

The county says the culvert was inspected in 2024 (see
https://county.example/inspections/2024/culvert-12.pdf, page 3). The
contractor's own log says otherwise:
https://logs.builder.example/c12?year=2024&view=all.

Could someone check the drawing at www.drawings.example/c12.dwg before
Friday?

Best wishes,
Tom

Tom Hale | Senior Engineer
Hale & Co
https://hale.example | +44 20 7946 0000

> On 2 Mar 2026, at 18:01, Ann Reed <ann@reed.example> wrote:
>
> Have a look at https://old.example/culvert first.
> Ann
`,
    [
      'https://county.example/inspections/2024/culvert-12.pdf | The county says the culvert was inspected in 2024 (see https://county.example/inspections/2024/culvert-12.pdf, page 3).',
      "https://logs.builder.example/c12?year=2024&view=all | The contractor's own log says otherwise: https://logs.builder.example/c12?year=2024&view=all.",
      'www.drawings.example/c12.dwg | Could someone check the drawing at www.drawings.example/c12.dwg before Friday?',
    ],
  ],
  [
    'a newsletter: its copy on the web, its way out',
    `NIEUWSBRIEF 12 - DE DIJK

Bekijk deze nieuwsbrief online: https://mail.dijk.example/v/12

* Waterstand
Het peil stond dinsdag op 3,2 m boven NAP. Dat is de hoogste stand sinds 1995.
> https://peil.example/lobith/2026-02

* Subsidie
De provincie trekt 2 miljoen euro uit voor de dijk bij Alem. Bewoners reageren
verdeeld.
> https://provincie.example/besluiten/2026/alem

* Agenda
12 mei: excursie. Aanmelden: https://dijk.example/aanmelden

Je ontvangt deze mail omdat je lid bent. Uitschrijven:
https://mail.dijk.example/uit?id=9
`,
    [
      'https://peil.example/lobith/2026-02 | Dat is de hoogste stand sinds 1995. https://peil.example/lobith/2026-02',
      'https://provincie.example/besluiten/2026/alem | Bewoners reageren verdeeld. https://provincie.example/besluiten/2026/alem',
    ],
  ],
  [
    'a mailing list’s own lines',
    `The patch is at https://git.example/c/12ab34. It fixes the leak that was
reported in https://bugs.example/show_bug.cgi?id=12.

Ann

_______________________________________________
bridge-dev mailing list
bridge-dev@lists.example
https://lists.example/mailman/listinfo/bridge-dev
`,
    [
      'https://git.example/c/12ab34 | The patch is at https://git.example/c/12ab34.',
      'https://bugs.example/show_bug.cgi?id=12 | It fixes the leak that was reported in https://bugs.example/show_bug.cgi?id=12.',
    ],
  ],
  [
    'a firm’s disclaimer below its mail',
    `Hi Tom,

please see the order (https://county.example/o/14) and tell me what you think.

Ann Reed
Partner

This e-mail and any attachments are confidential. If you are not the intended
recipient, please delete it. For how we use personal data see our privacy notice
at https://firm.example/privacy.
`,
    [
      'https://county.example/o/14 | please see the order (https://county.example/o/14) and tell me what you think.',
    ],
  ],
  [
    'a mail that is passed on is what is to be read',
    `FYI, this is the piece I meant: https://paper.example/2026/03/bridge

---------- Forwarded message ---------
From: Ann Reed <ann@reed.example>
Date: Mon, 2 Mar 2026 at 18:01
Subject: bridge
To: Tom Hale <tom@hale.example>

Tom, the order is here: https://county.example/o/14. It says the bridge
"shall remain closed".
`,
    [
      'https://paper.example/2026/03/bridge | FYI, this is the piece I meant: https://paper.example/2026/03/bridge',
      'https://county.example/o/14 | Tom, the order is here: https://county.example/o/14.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text).toSorted()).toEqual(expected.toSorted())
})
