/** Ways through response headers, redirects of documents, and documents that are no HTML. */
import type { ServerResponse } from 'node:http'
import { html, moved, tries, type PageWay, type Resource, type Serving, type Target } from './way.ts'

type Row = readonly [
  name: string,
  mechanism: string,
  stage: 'frame' | 'alone',
  serve: (t: Target) => Serving,
  more?: { files?: (t: Target) => Readonly<Record<string, Serving>>; stays?: string },
]

const violating = '<img src="https://other.invalid/x"><script src="https://other.invalid/y"></script>'
const xml = (body: string, type = 'text/xml'): Resource => ({ type, body: `<?xml version="1.0"?>${body}` })
/** A frame that is taken away after a moment, so that what waits for a page's end is sent. */
const passing = `<iframe src="in"></iframe><script>setTimeout(() => document.querySelector('iframe').remove(), 1000)</script>`

const rows: readonly Row[] = [
  ['document-redirect', 'the page itself redirected', 'alone', (t) => moved(t.plain, 301)],
  ['redirect-to-tls', 'the page itself redirected to https', 'alone', (t) => moved(t.secure, 308)],
  ['frame-redirect', 'a frame redirected', 'frame', (t) => moved(t.secure, 303)],
  ['refresh-header', 'Refresh header', 'frame', (t) => html('x', { Refresh: `0; url=${t.secure}` })],
  [
    'meta-refresh',
    'meta refresh',
    'frame',
    (t) => html(`<meta http-equiv="refresh" content="0; url=${t.secure}">`),
  ],
  [
    'leaves-top',
    'the whole page led away by a script after loading',
    'alone',
    (t) => html(`<script>setTimeout(() => { location.href = '${t.secure}' }, 300)</script>`),
  ],
  [
    'link-preload',
    'Link header: preload',
    'frame',
    (t) => html('x', { Link: `<${t.secure}>; rel=preload; as=image` }),
  ],
  [
    'early-hints',
    '103 Early Hints: preload',
    'alone',
    (t) => (_, response: ServerResponse) => {
      response.writeEarlyHints({ link: `<${t.secure}>; rel=preload; as=image` }, () => {
        setTimeout(() => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>hints'), 200)
      })
    },
    { stays: '103 is read over HTTP/2 only' },
  ],
  [
    'csp-report-uri',
    'CSP report-uri',
    'frame',
    (t) =>
      html(violating, {
        'Content-Security-Policy': `img-src 'none'; script-src 'none'; report-uri ${t.secure}`,
      }),
  ],
  [
    'csp-report-to',
    'CSP report-to with Reporting-Endpoints',
    'frame',
    () => html(passing),
    {
      files: (t) => ({
        in: html('<img src="https://other.invalid/x">', {
          'Reporting-Endpoints': `inner="${t.secure}"`,
          'Content-Security-Policy': `img-src 'none'; report-to inner`,
        }),
      }),
      stays: 'reports wait a minute, the context lives shorter',
    },
  ],
  [
    'reporting',
    'policy and deprecation reports to a reporting endpoint',
    'frame',
    () => html(passing),
    {
      files: (t) => ({
        in: html(
          `<script>navigator.geolocation.getCurrentPosition(() => {}, () => {}); const x = new XMLHttpRequest(); try { x.open('GET', '/', false); x.send() } catch {}</script><img src="https://static.example/honest.png">`,
          {
            'Reporting-Endpoints': `default="${t.secure}"`,
            'Permissions-Policy': 'geolocation=(), sync-xhr=()',
            'Cross-Origin-Embedder-Policy-Report-Only': 'require-corp; report-to="default"',
          },
        ),
      }),
      stays: 'reports wait a minute, the context lives shorter',
    },
  ],
  [
    'nel',
    'network error logging (NEL, Report-To)',
    'frame',
    (t) =>
      html('<img src="nel.png">', {
        'Report-To': `{"group":"n","max_age":9999,"endpoints":[{"url":"${t.secure}"}]}`,
        NEL: '{"report_to":"n","max_age":9999,"success_fraction":1}',
      }),
    { stays: 'reports wait a minute, the context lives shorter, and headless Chromium keeps no policies' },
  ],
  [
    'expect-ct',
    'Expect-CT, Public-Key-Pins and X-XSS-Protection reports',
    'frame',
    (t) =>
      html('x', {
        'Expect-CT': `max-age=9, enforce, report-uri="${t.secure}"`,
        'Public-Key-Pins': `pin-sha256="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="; pin-sha256="BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="; max-age=9; report-uri="${t.secure}"`,
        'X-XSS-Protection': `1; report=${t.secure}`,
      }),
    { stays: 'removed from Chromium' },
  ],
  [
    'alt-svc',
    'Alt-Svc: another server for the same origin (h2, h3)',
    'frame',
    (t) =>
      html(tries(t.name, `for (let i = 0; i < 3; i++) await fetch('?' + i)`), {
        'Alt-Svc': `h2="127.0.0.1:${t.port}"; ma=999, h3="127.0.0.1:${t.port}"; ma=999`,
      }),
    { stays: 'QUIC is off and alternatives do not go around a proxy' },
  ],
  [
    'speculation-header',
    'Speculation-Rules header: an image of the page rendered ahead',
    'alone',
    () => html('x', { 'Speculation-Rules': '"rules.json"' }),
    {
      files: (t) => ({
        'rules.json': {
          type: 'application/speculationrules+json',
          body: JSON.stringify({ prerender: [{ source: 'list', urls: ['in'] }] }),
        },
        'in': html(`<img src="${t.secure}">`),
      }),
      stays: 'the page rendered ahead is fetched, its parts are not',
    },
  ],
  [
    'source-map',
    'SourceMap header and comment',
    'frame',
    (t) => html(`<script>1 //# sourceMappingURL=${t.secure}\n</script>`, { SourceMap: t.secure }),
    { stays: 'fetched only by open developer tools' },
  ],
  [
    'content-location',
    'Content-Location, and Location with 200',
    'frame',
    (t) => html('<img src="rel.png">', { 'Content-Location': t.secure, Location: t.secure }),
    { stays: 'no browser follows them' },
  ],
  [
    'use-proxy',
    '305 Use Proxy',
    'frame',
    (t) => ({ status: 305, headers: { Location: t.plain }, body: 'x' }),
    { stays: 'not followed (RFC 9110 §15.4.6)' },
  ],
  [
    'credentials',
    'user name and password in the address of an image',
    'frame',
    (t) => html(`<img src="https://user:pass@${t.host}:${t.port}/${t.name}">`),
    { stays: 'parts with a user name in their address are blocked' },
  ],
  [
    'mixed-replace',
    'multipart/x-mixed-replace with a document',
    'frame',
    (t) => ({
      type: 'multipart/x-mixed-replace;boundary=b',
      body: `--b\r\nContent-Type: text/html\r\n\r\n<img src="${t.secure}">\r\n--b--\r\n`,
    }),
    { stays: 'for images only' },
  ],
  [
    'xml-style',
    'xml-stylesheet instruction (CSS)',
    'frame',
    (t) => xml(`<?xml-stylesheet type="text/css" href="${t.secure}"?><a>x</a>`),
  ],
  [
    'xslt',
    'XSLT with document() and xsl:import',
    'frame',
    () => xml('<?xml-stylesheet type="text/xsl" href="s.xsl"?><a>x</a>'),
    {
      files: (t) => ({
        's.xsl': xml(
          `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="${t.secure}"/><xsl:template match="/"><p><xsl:value-of select="document('${t.secure}')"/></p></xsl:template></xsl:stylesheet>`,
        ),
      }),
      stays: 'XSLT loads from its own origin only, where it is still built in',
    },
  ],
  [
    'xml-entity',
    'external entity, external DTD and XInclude in XML',
    'frame',
    (t) =>
      xml(
        `<!DOCTYPE a SYSTEM "${t.secure}" [<!ENTITY e SYSTEM "${t.secure}"><!ENTITY % p SYSTEM "${t.secure}">%p;]><a xmlns:xi="http://www.w3.org/2001/XInclude">&e;<xi:include href="${t.secure}" parse="text"/></a>`,
      ),
    { stays: 'Chromium reads no external entities and knows no XInclude' },
  ],
  [
    'svg-document',
    'SVG document with image and style',
    'frame',
    (t) => ({
      type: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg"><style>@import url(${t.secure});</style><image href="${t.secure}" width="9" height="9"/></svg>`,
    }),
  ],
  [
    'svg-as-image',
    'SVG with external parts, shown as an image',
    'frame',
    () => html('<img src="i.svg">'),
    {
      files: (t) => ({
        'i.svg': {
          type: 'image/svg+xml',
          body: `<svg xmlns="http://www.w3.org/2000/svg"><image href="${t.secure}" width="9" height="9"/></svg>`,
        },
      }),
      stays: 'images load nothing',
    },
  ],
  [
    'frameset',
    'frameset',
    'frame',
    (t) => ({ type: 'text/html', body: `<frameset><frame src="${t.secure}"></frameset>` }),
  ],
  [
    'web-bundle',
    'web bundle',
    'frame',
    (t) =>
      html(
        `<script type="webbundle">{"source":"${t.secure}","resources":["${t.secure}/a.js"]}</script><script src="${t.secure}/a.js"></script>`,
      ),
  ],
  [
    'mhtml',
    'MHTML archive with an outside part',
    'frame',
    (t) => ({
      type: 'multipart/related; boundary=b',
      body: `--b\r\nContent-Type: text/html\r\n\r\n<img src="${t.secure}">\r\n--b--\r\n`,
    }),
    { stays: 'an archive from the network is downloaded, and downloads are denied' },
  ],
  [
    'signed-exchange',
    'signed exchange: its certificate and its fallback',
    'frame',
    (t) => ({
      type: 'application/signed-exchange;v=b3',
      headers: { 'X-Content-Type-Options': 'nosniff' },
      body: signedExchange(t),
    }),
  ],
  [
    'pdf',
    'PDF with actions that open addresses and send a form',
    'alone',
    (t) => ({ type: 'application/pdf', body: luringPdf(t) }),
    { stays: 'kept as bytes, never opened' },
  ],
  [
    'attachment',
    'download redirected',
    'frame',
    () => html('<iframe src="get"></iframe>'),
    {
      files: (t) => ({
        get: {
          status: 302,
          headers: { 'Location': t.secure, 'Content-Disposition': 'attachment; filename=x' },
        },
      }),
    },
  ],
]

/** Actions on opening: URI, SubmitForm, GoToR and JavaScript. No cross-reference table: readers repair that. */
function luringPdf(t: Target): string {
  const actions = [
    `<< /S /URI /URI (${t.secure}) >>`,
    `<< /S /SubmitForm /F << /FS /URL /F (${t.secure}) >> >>`,
    `<< /S /GoToR /F << /FS /URL /F (${t.plain}) >> /D [0 /Fit] >>`,
    `<< /S /JavaScript /JS (app.launchURL\\("${t.plain}"\\)) >>`,
  ]
  return (
    `%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction ${actions[0]} /AA << /WC ${actions[3]} >> >> endobj\n` +
    `2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R ` +
    `/MediaBox [0 0 99 99] /AA << /O ${actions[1]} /C ${actions[2]} >> >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`
  )
}

/** The head of an application/signed-exchange;v=b3, well-formed up to a signature that nobody can check. */
function signedExchange(t: Target): Uint8Array {
  const fallback = Buffer.from(`https://hostile.example/${t.name}/fallback`)
  const now = Math.floor(Date.now() / 1000)
  const zero = Buffer.alloc(32).toString('base64')
  const signature = Buffer.from(
    `s; sig=*${zero}*; integrity="digest/mi-sha256-03"; cert-url="${t.secure}"; cert-sha256=*${zero}*; ` +
      `validity-url="https://hostile.example/${t.name}/validity"; date=${now - 60}; expires=${now + 600}`,
  )
  const text = (value: string) => Buffer.concat([Buffer.from([0x40 + value.length]), Buffer.from(value)])
  const long = (value: string) => Buffer.concat([Buffer.from([0x58, value.length]), Buffer.from(value)])
  const headers = Buffer.concat([
    Buffer.from([0xa3]),
    text('digest'),
    long(`mi-sha256-03=${zero}`),
    text(':status'),
    text('200'),
    text('content-type'),
    text('text/html'),
  ])
  const length = (count: number, bytes: number) => {
    const out = Buffer.alloc(bytes)
    out.writeUIntBE(count, 0, bytes)
    return out
  }
  return Buffer.concat([
    Buffer.from('sxg1-b3\0'),
    length(fallback.length, 2),
    fallback,
    length(signature.length, 3),
    length(headers.length, 3),
    signature,
    headers,
  ])
}

export const documentWays: readonly PageWay[] = rows.map(([name, mechanism, stage, serve, more = {}]) => ({
  name,
  mechanism,
  stage,
  serve,
  ...more,
}))
