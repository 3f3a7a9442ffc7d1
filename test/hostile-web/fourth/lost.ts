/** Dead links whose site is gone or says so plainly: parked and sold names, hosting leftovers, statuses, faults of DNS, TCP and TLS. */
import type { WebCase } from '../case.ts'
import { all, answer, bare, front, honest, make, shown, site, story, to, type Look } from './kit.ts'

const parked = { truth: 'dead', verdicts: ['parked', 'soft-404'], family: 'parked' } as const
const portalFi: Look = { lang: 'fi', cms: 'portal', site: 'Rantalan kunta' }
const drupalEs: Look = { lang: 'es', cms: 'drupal', site: 'Revista Meseta' }
const portalUk: Look = { lang: 'uk', cms: 'portal', site: 'Голос Придніпров’я' }
const wpDe: Look = { lang: 'de', cms: 'wordpress', site: 'Verein Moorschutz Nord' }

const lander = answer(
  `<!doctype html><html lang="en" data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKX74ixpzVyXbJprcLfbH4psP4_q1l7uvTt"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="preconnect" href="https://www.google.com" crossorigin><title></title></head><body style="background:#fff"><div id="target" style="opacity: 0"></div><script>window.park = "eyJ1dWlkIjoiMGZiM2I2ZTctOGQ1YSJ9";</script><script src="/bqWfXkLrZ.js"></script></body></html>`,
  200,
  [
    ['Accept-CH', 'Sec-CH-Prefers-Color-Scheme'],
    ['X-Adblock-Key', 'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKX74ixpzVyXbJprcLfbH4psP4_q1l7uvTt'],
    ['Set-Cookie', 'parking_session=0fb3b6e7-8d5a; path=/; HttpOnly'],
    ['Cache-Control', 'no-store, max-age=0'],
  ],
)
const sale = (name: string, lang: string, heading: string, text: string, button: string): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title><meta name="description" content="${heading}"><style>body{font-family:Lato,sans-serif;background:#f5f7fa;text-align:center}.card{max-width:720px;margin:8vh auto;background:#fff;padding:3rem;box-shadow:0 2px 12px rgba(0,0,0,.1)}.buy{background:#1a7f37;color:#fff;padding:1rem 2rem;border:0;font-size:1.2rem}</style></head><body><div class="card"><h1>${name}</h1><h2>${heading}</h2><p>${text}</p><form action="/offer" method="post"><input name="email" type="email"><input name="offer" inputmode="decimal"><button class="buy">${button}</button></form><ul class="trust"><li>Escrow</li><li>24/7</li><li>SSL</li></ul></div><footer><a href="/privacy">Privacy</a></footer></body></html>`

export const lostCases: readonly WebCase[] = [
  make('b4-watershed-lander', {
    ...parked,
    lang: 'en',
    mechanism:
      'An expired name on an advertising lander: an empty frame filled by script, the same at every path.',
    at: '/publications/catchment-study.html',
    host: all(lander, { nameServers: ['ns1.bodis.com', 'ns2.bodis.com'] }),
  }),
  make('b4-naturfreunde-verkauf', {
    ...parked,
    lang: 'de',
    mechanism: 'The name is on a marketplace; the German offer page answers every path.',
    at: '/projekte/wiesenbrueter-2011.php',
    host: all(
      answer(
        sale(
          'b4-naturfreunde-verkauf.test',
          'de',
          'Diese Domain steht zum Verkauf!',
          'Der Inhaber bietet die Domain zum Kauf an. Geben Sie jetzt ein unverbindliches Angebot ab; Treuhandabwicklung und Transfer sind inklusive.',
          'Angebot abgeben',
        ),
      ),
      { nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'] },
    ),
  }),
  make('b4-agence-vente', {
    ...parked,
    lang: 'fr',
    mechanism: 'The cited address redirects by script to a lander with the price of the name.',
    at: '/dossiers/eau-potable/rapport.html',
    host: {
      nameServers: ['ns1.afternic.com', 'ns2.afternic.com'],
      serve: ({ path }) =>
        path.startsWith('/lander')
          ? answer(
              sale(
                'b4-agence-vente.test',
                'fr',
                'Ce nom de domaine est à vendre',
                'Prix demandé : 2 488 €. Achetez-le maintenant ou payez en plusieurs fois ; un conseiller vous répond du lundi au vendredi.',
                'Acheter maintenant',
              ),
            )
          : answer(
              '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
              200,
              [['Server', 'openresty']],
            ),
    },
  }),
  make('b4-rzeka-wygasla', {
    ...parked,
    lang: 'pl',
    mechanism: 'The registrar’s page for names that ran out, in Polish, at every path.',
    at: '/biblioteka/raport_rzeki.html',
    host: all(
      answer(
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Domena wygasła</title></head><body><div class="panel"><img src="/assets/logo.svg" alt="Rejestrator"><h1>Ta domena wygasła</h1><p>Domena <strong>b4-rzeka-wygasla.test</strong> nie została przedłużona przez abonenta i jest obecnie nieaktywna.</p><p>Jeśli jesteś abonentem tej domeny, zaloguj się do panelu klienta i opłać jej odnowienie.</p><a class="btn" href="https://panel.b4-rzeka-wygasla.test/">Przejdź do panelu</a></div></body></html>',
      ),
    ),
  }),
  make('b4-museo-slots', {
    ...parked,
    lang: 'es',
    mechanism:
      'A museum’s name was taken over by a gambling affiliate; the cited path gives its own page of slots.',
    at: '/colecciones/ceramica-ibera/',
    host: all(
      answer(
        bare(
          'Casino online ▷ Los mejores bonos sin depósito 2024',
          `<header><a href="/">CasinoMax</a><nav><a href="/bonos">Bonos</a> <a href="/tragaperras">Tragaperras</a> <a href="/ruleta">Ruleta</a></nav></header><main><h1>Casino online: bonos de bienvenida de hasta 1.000 €</h1><p>Comparamos los mejores casinos con licencia y giros gratis sin depósito. Regístrate hoy y recibe 200 tiradas gratis en las tragaperras más populares.</p>${[
            'LuckySpin',
            'RoyalBet',
            'Giro de Oro',
            'MegaSlots',
            'As de Picas',
          ]
            .map(
              (name) =>
                `<div class="offer"><h3>${name}</h3><p>Bono 100 % hasta 500 € + 100 giros gratis. RTP 96,5 %.</p><a rel="nofollow sponsored" href="/go/${name}">Jugar ahora</a></div>`,
            )
            .join(
              '',
            )}<h2>Preguntas frecuentes sobre casinos</h2><p>¿Qué es el rollover? Es el número de veces que debes apostar el bono antes de retirar ganancias. Juega con responsabilidad. +18.</p></main>`,
        ),
        200,
        [['Server', 'LiteSpeed']],
      ),
    ),
  }),
  make('b4-moor-suspended', {
    truth: 'dead',
    verdicts: ['parked', 'soft-404', 'gone'],
    family: 'suspended',
    lang: 'en',
    mechanism: 'cPanel sends every path to its page on suspended accounts, which answers 200.',
    at: '/newsletter/2014-autumn.html',
    host: site({
      ...wpDe,
      pages: {
        '/cgi-sys/suspendedpage.cgi': answer(
          bare(
            'Account Suspended',
            '<div class="info-heading"><i class="fas fa-user-times"></i><h1>Account Suspended</h1><p>This Account has been suspended.</p><p><a href="/contact">Contact your hosting provider</a> for more information.</p></div>',
            '<link href="//use.fontawesome.com/releases/v5.0.6/css/all.css" rel="stylesheet">\n<style>body{font-family:Arial;text-align:center;padding-top:15vh}.info-heading{font-weight:700}</style>\n',
          ),
          200,
          [['Server', 'Apache']],
        ),
      },
      home: to('http://b4-moor-suspended.test/cgi-sys/suspendedpage.cgi', 302),
      missing: to('http://b4-moor-suspended.test/cgi-sys/suspendedpage.cgi', 302),
    }),
  }),
  make('b4-chorale-plesk', {
    truth: 'dead',
    verdicts: ['soft-404', 'parked', 'gone'],
    family: 'default-page',
    lang: 'en',
    mechanism:
      'The site was moved off its server; every path shows the control panel’s default page with 200.',
    at: '/concerts/programme-2016.htm',
    host: all(
      answer(
        bare(
          'Web Server’s Default Page',
          '<div class="container"><h1>Web Server’s Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p><p>You can do the following:</p><ul><li>Create domains and set up Web hosting using Plesk.</li><li>Contact the owner of this server.</li></ul></div>',
        ),
        200,
        [['X-Powered-By', 'PleskLin']],
      ),
    ),
  }),
  make('b4-geoforum-iis', {
    truth: 'dead',
    verdicts: ['soft-404', 'parked', 'gone'],
    family: 'default-page',
    lang: 'en',
    mechanism: 'A rebuilt server rewrites everything to the untouched welcome page of nginx.',
    at: '/forum/viewtopic.php?t=1182',
    host: all(
      answer(
        '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>\nhtml { color-scheme: light dark; }\nbody { width: 35em; margin: 0 auto;\nfont-family: Tahoma, Verdana, Arial, sans-serif; }\n</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and\nworking. Further configuration is required.</p>\n\n<p>For online documentation and support please refer to\n<a href="http://nginx.org/">nginx.org</a>.<br/>\nCommercial support is available at\n<a href="http://nginx.com/">nginx.com</a>.</p>\n\n<p><em>Thank you for using nginx.</em></p>\n</body>\n</html>\n',
        200,
        [
          ['Server', 'nginx/1.22.1'],
          ['ETag', '"6516e1c2-267"'],
        ],
      ),
    ),
  }),
  make('b4-rantala-poytakirja', {
    truth: 'dead',
    verdicts: ['gone'],
    family: 'status',
    lang: 'fi',
    mechanism: 'An honest 404 in the template of a municipality.',
    at: '/paatoksenteko/poytakirjat/2015-11.html',
    host: site({ ...portalFi, pages: {} }),
  }),
  make('b4-meseta-retirado', {
    truth: 'dead',
    verdicts: ['gone'],
    family: 'status',
    lang: 'es',
    mechanism: '410 in the template for articles that the magazine deleted.',
    at: '/2012/entrevista-alcalde',
    host: site({ ...drupalEs, pages: { '/2012/entrevista-alcalde': honest(drupalEs, 410) } }),
  }),
  make('b4-meridian-nxdomain', {
    truth: 'dead',
    verdicts: ['dns-failure'],
    family: 'dns',
    lang: 'en',
    mechanism: 'The name was given up and nobody took it.',
    at: '/papers/2009/tides.pdf',
    host: { dns: 'nxdomain' },
  }),
  make('b4-fjordarkiv-refused', {
    truth: 'dead',
    verdicts: ['connection-refused'],
    family: 'tcp',
    lang: 'sv',
    mechanism: 'The machine is there, but nothing listens for the web any more.',
    at: '/arkiv/1998/',
    host: { tcp: 'refused' },
  }),
  make('b4-holos-cykl', {
    truth: 'dead',
    verdicts: ['redirect-loop', 'too-many-redirects'],
    family: 'redirect',
    lang: 'uk',
    mechanism:
      'A moved article bounces for ever between the address with and the one without its date; the rest of the site works.',
    at: '/news/2017/02/mist-zakryto',
    host: site({
      ...portalUk,
      pages: {
        '/news/2017/02/mist-zakryto': to('/news/mist-zakryto', 301),
        '/news/mist-zakryto': to('/news/2017/02/mist-zakryto', 301),
        '/news/2021-4/': story(portalUk, 'Рада затвердила ремонт набережної', 'Роботи почнуться в травні.'),
      },
    }),
  }),
  make('b4-moorschutz-moved', {
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    family: 'redirect',
    lang: 'de',
    mechanism: 'The old domain forwards everything, by 301, to the start page of a successor.',
    at: '/download/gutachten-torfabbau.html',
    host: all(to('https://neu.b4-moorschutz-moved.test/', 301)),
    others: { 'neu.b4-moorschutz-moved.test': site({ ...wpDe, pages: {}, home: front(wpDe) }) },
  }),
  make('b4-revista-sqlfehler', {
    truth: 'dead',
    verdicts: ['soft-404'],
    family: 'error-200',
    lang: 'pt',
    mechanism: 'An old script finds no record and says so with PHP warnings and an empty frame, with 200.',
    at: '/revista/artigo.php?cod=77',
    host: site({
      lang: 'pt',
      cms: 'portal',
      site: 'Revista Cerrado',
      pages: {
        '/revista/artigo.php': shown(
          { lang: 'pt', cms: 'portal', site: 'Revista Cerrado' },
          'Artigo',
          '<br />\n<b>Warning</b>:  Trying to access array offset on value of type null in <b>/home/cerrado/public_html/revista/artigo.php</b> on line <b>41</b><br />\n<h1></h1><p class="autor">Por: </p><div class="texto"></div><p class="aviso">Artigo inexistente.</p>',
        ),
      },
    }),
  }),
]
