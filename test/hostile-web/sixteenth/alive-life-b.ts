/** Alive: shops, jobs, estates, events, films, podcasts, social platforms, museums, archives. */
import type { WebCase } from '../case.ts'
import { freshNumber, html, ps, table, to } from './base.ts'
import { alive, art, page, show } from './site.ts'

export const aliveLifeB: readonly WebCase[] = [
  alive(
    'domain-for-sale-essay',
    'en',
    'about-404',
    'An article about parked domains that quotes "this domain is for sale" and "buy this domain".',
    'Registrar Watch',
    'ghost',
    '/what-happens-when-a-court-cites-a-domain-that-lapses/',
    art(
      'What happens when a court cites a domain that lapses',
      'May 2, 2020',
      '“This domain is for sale! Buy this domain for $1,899.” Those were the words that readers of a 2009 judgment found in 2017 when they followed its third footnote.',
      'We asked five registrars how a lapsed name moves from its owner to a parking page with related searches and sponsored listings. The answer is: in seventy-six days.',
      'Clerks can do little afterwards. Before, they can archive, or cite paper.',
    ),
  ),
  alive(
    'suspended-help',
    'id',
    'about-404',
    'The help centre of a host explains the page "This account has been suspended".',
    'Pusat Bantuan Awan',
    'wp',
    '/bantuan/akun-ditangguhkan/',
    art(
      'Mengapa muncul “Account Suspended”?',
      '3 Maret 2021',
      'Pesan “This account has been suspended. Contact your hosting provider for more information” tampil bila tagihan lewat tiga puluh hari atau sumber daya terlampaui.',
      'Bayar tagihan melalui panel lalu tunggu sepuluh menit. Data tidak dihapus selama masa tenggang.',
      'Jika situs tetap tidak dapat diakses, buka tiket ke tim dukungan.',
    ),
  ),
  alive(
    'museum-intet-billede',
    'da',
    'short',
    'A museum object without picture, with three fields.',
    'Søfartsmuseets samlinger',
    'archive',
    '/index.php/genstand/1957-0412',
    page(
      'Kompas, uden titel',
      table([
        ['Felt', 'Værdi'],
        ['Inventarnr.', '1957:0412'],
        ['Materiale', 'Messing, glas'],
        ['Datering', 'ukendt'],
      ]) + '<p>Intet billede tilgængeligt.</p>',
    ),
  ),
  alive(
    'finding-aid-missing',
    'en',
    'about-404',
    'A finding aid: "missing since 1987", "destroyed", "not available"; the description is what was cited.',
    'County Record Office',
    'archive',
    '/index.php/quarter-sessions-bundle-14',
    page(
      'Quarter Sessions, bundle 14',
      table([
        ['Field', 'Value'],
        ['Reference', 'QS/1/14'],
        ['Dates', '1741–1744'],
        ['Extent', '1 bundle (missing since 1987)'],
        ['Access', 'Not available for consultation'],
      ]) +
        ps(
          'Contained presentments and recognizances. Items 3 to 9 were destroyed by damp; no copies exist. A calendar made in 1911 survives.',
        ),
    ),
  ),
  alive(
    'web-arkisto-toisto',
    'fi',
    'archive',
    'A web archive leads to the nearest capture and shows it under its own banner.',
    'Kansallinen verkkoarkisto',
    'archive',
    '/wayback/20080301000000/http://kunta.example/paatos.html',
    () => to('/wayback/20080314120301/http://kunta.example/paatos.html', 302),
    {
      verdicts: ['alive', 'redirected'],
      routes: {
        '/wayback/20080314120301/http://kunta.example/paatos.html': () =>
          html(
            '<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Kunnanhallituksen päätös 12/2008</title><script>var wbinfo={timestamp:"20080314120301",url:"http://kunta.example/paatos.html"}</script></head><body><div id="wb-banner">Arkistoitu 14.3.2008 klo 12:03. Tämä on tallenne; linkit eivät välttämättä toimi.</div><h1>Kunnanhallituksen päätös 12/2008</h1><p>Kunnanhallitus päätti vuokrata kyläkoulun kiinteistön osuuskunnalle kymmeneksi vuodeksi. Vuokra on 410 euroa kuukaudessa.</p><p>Päätökseen saa hakea muutosta neljäntoista päivän kuluessa.</p></body></html>',
          ),
      },
    },
  ),
  alive(
    'tank-flyttet',
    'nb',
    'redirect',
    'A think tank moved to a new domain and kept its paths.',
    'Tankesmien Fjordlys',
    'wp',
    '/notat/2015/grunnrente-i-havbruk/',
    (_r, s) => to(`https://www2.${s.host}/notat/grunnrente-i-havbruk`, 301),
    {
      verdicts: ['alive', 'redirected'],
      hosts: (h, s) => ({
        [`www2.${h}`]: {
          serve: (r) =>
            show(
              { ...s, host: `www2.${h}`, frame: 'nuxt' },
              r.path === '/notat/grunnrente-i-havbruk'
                ? art(
                    'Grunnrente i havbruk',
                    '2015',
                    'Notatet drøfter om en grunnrenteskatt på havbruk vil vri investeringene fra sjø til land.',
                    'Vi finner at en kontantstrømskatt er nøytral så lenge friinntekten føres videre med rente.',
                    'Data fra 62 selskaper ligger i vedlegget.',
                  )
                : page('Fant ikke siden', ps('Siden finnes ikke.'), { status: 404, kind: 'error' }),
              r,
            ),
        },
      }),
    },
  ),
  alive(
    'pressroom-neu',
    'de',
    'redirect',
    'The press room was rebuilt: numbers lead to speaking addresses of the same releases.',
    'Rheintaler Maschinen AG',
    'next',
    '/presse/meldung.php?nr=318',
    () => to('/de/newsroom/pressemitteilungen/rheintaler-uebernimmt-giesserei', 301),
    {
      verdicts: ['alive', 'redirected'],
      routes: {
        '/de/newsroom/pressemitteilungen/rheintaler-uebernimmt-giesserei': art(
          'Rheintaler übernimmt Gießerei',
          '11.09.2013',
          'Die Rheintaler Maschinen AG übernimmt zum Jahresende die Gießerei im Nachbarort mit 140 Beschäftigten. Über den Kaufpreis wurde Stillschweigen vereinbart.',
          'Der Standort bleibt erhalten. Die Kartellbehörde hat zugestimmt.',
        ),
      },
    },
  ),
  alive(
    'nicht-auf-deutsch',
    'de',
    'redirect',
    'No German text exists: the site shows the English page at the same address and says so.',
    'European Network of Land Registers',
    'drupal',
    '/de/opinions/2014-07',
    page(
      'Opinion 2014/07 on cross-border access',
      '<div class="ecl-notice">Diese Seite ist nicht in Ihrer Sprache verfügbar. Sie wird auf Englisch angezeigt.</div>' +
        ps(
          'The network welcomes the proposal to interconnect registers but notes that the notion of “legitimate interest” differs between members.',
          'It recommends a common form, a common fee ceiling and a log of queries that owners may inspect.',
        ),
    ),
  ),
  alive(
    'meta-refresh-mt',
    'mt',
    'redirect',
    'A hand-made page of 2004 leads by meta refresh to the new address of the same paper.',
    'Soċjetà tal-Istorja',
    'plain',
    '/artikli/art7.htm',
    () =>
      html(
        '<html><head><title>Indirizz ġdid</title><meta http-equiv="refresh" content="0; url=/artikli/it-torrijiet-tal-kosta.htm"></head><body><p>Din il-paġna marret <a href="/artikli/it-torrijiet-tal-kosta.htm">hawn</a>.</p></body></html>',
      ),
    {
      verdicts: ['alive', 'redirected'],
      routes: {
        '/artikli/it-torrijiet-tal-kosta.htm': art(
          'It-torrijiet tal-kosta',
          '1998',
          'It-torrijiet tal-kosta nbnew f’inqas minn mitt sena biex jgħassu l-bajjiet. Dan l-artiklu jqabbel il-pjanti ta’ sebgħa minnhom.',
          'Il-kontijiet tal-bini jinsabu fl-arkivji notarili u juru li l-ġebla nqatgħet fil-post.',
        ),
      },
    },
  ),
  alive(
    'script-redirect-pt',
    'pt',
    'redirect',
    'A stub leads by script to the new address of the same article; a link stands for those without scripts.',
    'Observatório das Cidades',
    'wp',
    '/index.php?p=771',
    () =>
      html(
        '<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><link rel="canonical" href="/artigos/rendas-e-turismo/"><script>window.location.replace("/artigos/rendas-e-turismo/");</script></head><body><a href="/artigos/rendas-e-turismo/">Continuar</a></body></html>',
      ),
    {
      verdicts: ['alive', 'redirected'],
      routes: {
        '/artigos/rendas-e-turismo/': art(
          'Rendas e turismo',
          '2019',
          'Entre 2013 e 2018 as rendas subiram mais depressa nas freguesias com mais alojamento local, mesmo descontando a qualidade das casas.',
          'O artigo usa contratos registados e anúncios. O efeito é maior nos apartamentos pequenos.',
        ),
      },
    },
  ),
  alive(
    'bilet-listy',
    'pl',
    'changing',
    'A museum’s catalogue entry with neighbours drawn at random and a visitor counter.',
    'Muzeum Kartografii',
    'archive',
    '/index.php/globus-stolowy-1822',
    (r, s) =>
      show(
        s,
        page(
          'Globus stołowy, 1822',
          ps(
            'Papier, gips, mosiądz. Średnica 31 cm. Dar rodziny drukarza, 1911.',
            `Odsłony: ${8000 + freshNumber(900)}. Dziś oglądane: ${freshNumber(90)}.`,
            'Napisy na kartuszu częściowo usunięte podczas konserwacji w 1956 r.',
          ),
        ),
        r,
      ),
  ),
]
