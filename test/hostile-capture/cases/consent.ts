/**
 * Consent banners and their twins, each of another build: refused where they let themselves be refused, left alone where they do
 * not, never accepted. A banner tells its site what was clicked (`/told?yes`, `/told?no`); a twin tells `/told?touched`.
 */
import { document, makeCases, redirect, type Written } from '../case.ts'

const style =
  'position:fixed;bottom:0;left:0;right:0;height:300px;z-index:99;background:rgb(0,0,200);color:white'
const article = '<h1>Article</h1><p>Words of the article.</p>'
const text = /Words of the article/
const told = `<script>const done = (what, root) => { fetch('/told?' + what, { keepalive: true }); document.querySelector(root)?.remove() }</script>`
const asks =
  'We use cookies and similar technologies to personalise content and ads. You can accept or reject them.'
const button = (what: string, label: string, root = '#mine', more = '') =>
  `<button ${more} onclick="done('${what}', '${root}')">${label}</button>`
const banner = (inside: string, more = '') => `${told}<div id="mine" style="${style}" ${more}>${inside}</div>`
const both = (yes = 'Accept all', no = 'Reject all') => `${button('yes', yes)}${button('no', no)}`
const page = (body: string) => `${article}${body}`

const refusable: readonly Written[] = [
  {
    name: 'two-buttons',
    mechanism: 'a bar with two buttons that no list knows',
    pages: page(banner(`${asks}${both()}`)),
    consent: 'rejected',
  },
  {
    name: 'known-vendor',
    mechanism: 'a vendor’s bar, known by its ids',
    pages: page(
      `${told}<div id="onetrust-banner-sdk" style="${style}">${asks}<button id="onetrust-accept-btn-handler" onclick="done('yes', '#onetrust-banner-sdk')">Accept all</button><button id="onetrust-reject-all-handler" onclick="done('no', '#onetrust-banner-sdk')">Reject all</button></div>`,
    ),
    consent: 'rejected',
  },
  {
    name: 'vendors-frame',
    mechanism: 'a vendor’s bar in a frame of another origin',
    pages: page(
      `<iframe src="http://cdn.privacy-mgmt.vendors-frame.test/index.html?message_id=1" id="sp_message_iframe_1" style="${style};width:100%"></iframe><script>onmessage = () => document.getElementById('sp_message_iframe_1').remove()</script>`,
    ),
    hosts: {
      'cdn.privacy-mgmt.vendors-frame.test': {
        '/index.html': `${asks}<button title="Accept all" class="sp_choice_type_11" onclick="fetch('/told?yes'); parent.postMessage(1, '*')">Accept all</button><button title="Reject all" class="sp_choice_type_13" onclick="fetch('/told?no', { keepalive: true }); parent.postMessage(1, '*')">Reject all</button>`,
      },
    },
  },
  {
    name: 'nameless-frame',
    mechanism: 'an unknown bar in a frame of another origin',
    pages: page(`<iframe src="http://bar.nameless-frame.test/" style="${style};width:100%"></iframe>`),
    hosts: {
      'bar.nameless-frame.test': { '/': `${told}<div id="mine" style="${style}">${asks}${both()}</div>` },
    },
  },
  {
    name: 'frame-in-frame',
    mechanism: 'an unknown bar two frames deep',
    pages: page(`<iframe src="http://one.frame-in-frame.test/" style="${style};width:100%"></iframe>`),
    hosts: {
      'one.frame-in-frame.test': {
        '/': '<iframe src="http://two.frame-in-frame.test/" style="width:100%;height:280px;border:0"></iframe>',
      },
      'two.frame-in-frame.test': { '/': `${told}<div id="mine" style="${style}">${asks}${both()}</div>` },
    },
  },
  {
    name: 'written-frame',
    mechanism: 'a bar in a frame that has no address (srcdoc)',
    pages: page(
      `<iframe style="${style};width:100%" srcdoc="${`${told}<div id='mine' style='${style}'>${asks}`.replaceAll('"', '&quot;')}<button onclick=&quot;done('yes', '#mine')&quot;>Accept all</button><button onclick=&quot;done('no', '#mine')&quot;>Reject all</button></div>"></iframe>`,
    ),
  },
  {
    name: 'open-shadow',
    mechanism: 'an unknown bar in an open shadow root',
    pages: page(
      `<div id="host"></div><script>const r = host.attachShadow({ mode: 'open' }); r.innerHTML = '<div style="${style}">${asks}<button>Accept all</button><button>Reject all</button></div>'; const [y, n] = r.querySelectorAll('button'); y.onclick = () => { fetch('/told?yes'); host.remove() }; n.onclick = () => { fetch('/told?no', { keepalive: true }); host.remove() }</script>`,
    ),
  },
  {
    name: 'closed-shadow',
    mechanism: 'a bar in a closed shadow root, which no script reaches',
    pages: page(
      `<div id="host"></div><script>const r = host.attachShadow({ mode: 'closed' }); r.innerHTML = '<div style="${style}">${asks}<button>Accept all</button><button>Reject all</button></div>'; const [y, n] = r.querySelectorAll('button'); y.onclick = () => fetch('/told?yes'); n.onclick = () => { fetch('/told?no', { keepalive: true }); host.remove() }</script>`,
    ),
  },
  {
    name: 'two-steps',
    mechanism: 'refusing stands behind “Settings”',
    pages: page(
      banner(
        `${asks}${button('yes', 'Accept all')}<button onclick="two.hidden = false">Settings</button><div id="two" hidden>${button('no', 'Reject all')}${button('no', 'Save selection')}</div>`,
      ),
    ),
  },
  {
    name: 'ticked-before',
    mechanism: 'purposes ticked beforehand, and “Confirm choices”',
    pages: page(
      banner(
        `${asks}<label><input type="checkbox" checked>Marketing</label><label><input type="checkbox" checked>Statistics</label>${button('yes', 'Accept all')}<button onclick="done([...document.querySelectorAll('input')].some((i) => i.checked) ? 'yes' : 'no', '#mine')">Confirm choices</button>`,
      ),
    ),
  },
  {
    name: 'hidden-in-a-link',
    mechanism: 'refusing is a small link in the text',
    pages: page(
      banner(
        `${asks} <a href="#" onclick="done('no', '#mine')">Continue without accepting</a>${button('yes', 'Accept all')}`,
      ),
    ),
  },
  {
    name: 'buttons-that-are-none',
    mechanism: 'buttons made of div with a role',
    pages: page(
      banner(
        `${asks}<div role="button" tabindex="0" onclick="done('yes', '#mine')">Accept all</div><div role="button" tabindex="0" onclick="done('no', '#mine')">Reject all</div>`,
      ),
    ),
  },
  {
    name: 'modal-bar',
    mechanism: 'a modal dialog element in the top layer',
    pages: page(`${told}<dialog id="mine">${asks}${both()}</dialog><script>mine.showModal()</script>`),
  },
  {
    name: 'wall-that-locks',
    mechanism: 'a wall over the whole page that locks scrolling',
    pages: page(
      `<div style="height:5000px"></div>${told}<style>html, body { overflow: hidden }</style><div id="mine" style="position:fixed;inset:0;background:white;z-index:9">${asks}${both()}</div>`,
    ),
  },
  {
    name: 'comes-late',
    mechanism: 'a bar that comes two seconds after the load',
    pages: page(
      `${told}<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', \`<div id="mine" style="${style}">${asks}${both()}</div>\`), 2000)</script>`,
    ),
  },
  {
    name: 'comes-back',
    mechanism: 'a bar that comes back after each refusal',
    pages: page(
      `<script>const put = () => { document.body.insertAdjacentHTML('beforeend', \`<div id="mine" style="${style}">${asks}${both()}</div>\`) }; const done = (what) => { fetch('/told?' + what); mine.remove(); setTimeout(put, 300) }; addEventListener('load', put)</script>`,
    ),
  },
  {
    name: 'form-that-reloads',
    mechanism: 'a form whose answer is the page anew',
    pages: {
      '/': (request) =>
        document(
          request.cookies.has('said')
            ? article
            : `${article}<form id="mine" action="/said" style="${style}">${asks}<button name="say" value="yes">Accept all</button><button name="say" value="no">Reject all</button></form>`,
        ),
      '/said': {
        status: 303,
        headers: [
          ['Location', '/'],
          ['Set-Cookie', 'said=1'],
        ],
        body: '',
      },
    },
  },
  {
    name: 'page-of-its-own',
    mechanism: 'the visitor is sent to a page that asks, and back',
    pages: {
      '/': (request) => (request.cookies.has('said') ? document(article) : redirect('/ask')),
      '/ask': page(
        banner(
          `${asks}<button onclick="fetch('/told?yes')">Accept all</button><button onclick="document.cookie = 'said=1'; fetch('/told?no', { keepalive: true }); location.href = '/'">Reject all</button>`,
        ),
      ),
    },
  },
  {
    name: 'on-german',
    mechanism: 'the bar in German',
    pages: page(
      banner(
        `Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren. ${both('Alle akzeptieren', 'Alle ablehnen')}`,
      ),
    ),
  },
  {
    name: 'on-ukrainian',
    mechanism: 'the bar in Ukrainian',
    pages: page(
      banner(
        `Ми використовуємо файли cookie, щоб персоналізувати вміст і рекламу. ${both('Прийняти всі', 'Відхилити всі')}`,
      ),
    ),
  },
]

const yesOnly: readonly Written[] = [
  {
    name: 'yes-only',
    mechanism: 'a wall that takes nothing but yes',
    pages: page(
      `${told}<div id="mine" style="position:fixed;inset:0;background:white;z-index:9">${asks}${button('yes', 'Accept and continue')}</div>`,
    ),
  },
  {
    name: 'yes-or-pay',
    mechanism: 'yes, or a subscription',
    pages: page(
      banner(
        `${asks}${button('yes', 'Accept and read on')}<a href="/told?touched">Subscribe without tracking</a>`,
      ),
    ),
  },
  {
    name: 'drawn-bar',
    mechanism: 'a bar drawn on a canvas, where every click is a yes',
    pages: page(
      `${told}<canvas id="mine" width="1440" height="300" style="${style}"></canvas><script>const c = mine.getContext('2d'); c.fillStyle = 'white'; c.font = '30px sans-serif'; c.fillText('${asks}', 20, 50); c.fillText('[Accept all]  [Reject all]', 20, 150); mine.onclick = () => done('yes', '#mine')</script>`,
    ),
  },
  {
    name: 'id-that-lies',
    mechanism: 'a vendor’s refusing button that says “Accept and close”',
    pages: page(
      `${told}<div id="didomi-host"><div id="didomi-notice" style="${style}">${asks}<button id="didomi-notice-disagree-button" onclick="done('yes', '#didomi-host')">Accept and close</button></div></div>`,
    ),
    consent: 'failed',
  },
  {
    name: 'labels-that-swap',
    mechanism: 'a refusing button whose label and deed turn to yes before it is clicked',
    pages: page(
      `${banner(`${asks}${both()}`)}<script>setTimeout(() => { const [a, b] = mine.querySelectorAll('button'); a.textContent = 'Reject all'; b.textContent = 'Accept all'; a.onclick = () => done('no', '#mine'); b.onclick = () => done('yes', '#mine') }, 700)</script>`,
    ),
  },
  {
    name: 'any-click-is-yes',
    mechanism: 'a bar that takes any click beside its buttons for a yes',
    pages: page(
      `${told}<script>addEventListener('click', (e) => { if (!e.target.closest('#mine')) done('yes', '#mine') })</script><div id="mine" style="${style}">${asks}${button('no', 'Reject all')}</div>`,
    ),
  },
]

const touched = `onclick="fetch('/told?touched')"`
const twins: readonly Written[] = [
  {
    name: 'newsletter',
    mechanism: 'no consent: a newsletter’s sheet',
    pages: page(
      `<div style="${style}">Get our newsletter! <input type="email"><button ${touched}>Subscribe</button><button ${touched}>No thanks</button></div>`,
    ),
  },
  {
    name: 'age-gate',
    mechanism: 'no consent: a gate that asks for the age, and leads away on no',
    pages: page(
      `<div style="position:fixed;inset:0;background:white">Are you over 18? You must confirm your age to continue. <button ${touched}>Yes, enter</button><button onclick="location.href='/told?touched'">No, reject</button></div>`,
    ),
  },
  {
    name: 'cookie-recipe',
    mechanism: 'no consent: a recipe for cookies with votes',
    pages: page(
      `<h2>Cookies</h2><p>We use butter for our cookies. You can accept or reject cookies that broke in the oven.</p><button ${touched}>I would reject this cookie recipe</button><button ${touched}>Reject</button>`,
    ),
  },
  {
    name: 'terms',
    mechanism: 'no consent: terms of use, whose “Decline” leads away',
    pages: page(
      `<div style="${style}">Please read our terms of use before you go on. <button ${touched}>I agree</button><button onclick="location.href='/told?touched'">Decline</button></div>`,
    ),
  },
  {
    name: 'push-asks',
    mechanism: 'no consent: a sheet that asks to send notifications',
    pages: page(
      `<div style="${style}">May we send you notifications? <button ${touched}>Allow</button><button ${touched}>Deny</button></div>`,
    ),
  },
  {
    name: 'friend-request',
    mechanism: 'no consent: an invitation with “Accept” and “Reject”',
    pages: page(
      `<p>Anna wants to be your friend.</p><button ${touched}>Accept</button><button ${touched}>Reject</button>`,
    ),
  },
  {
    name: 'policy-page',
    mechanism: 'no consent: a page about cookies, with examples of such buttons',
    pages: page(
      `<p>${asks}</p><p>Under the GDPR a banner must let you reject all cookies. For example:</p><pre>[Accept all] [Reject all]</pre><p>We and our partners explain cookies here.</p>`,
    ),
  },
]

export const consentCases = makeCases(
  'consent',
  [...refusable, ...yesOnly, ...twins.map((twin) => ({ ...twin, consent: 'none' as const }))].map((one) => ({
    text,
    ...one,
  })),
)
