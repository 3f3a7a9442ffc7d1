/** Standing pages that look gone: laws out of force, archived pages, frames full of log-in boxes (continued). */
import type { WebCase } from '../case.ts'
import { alive, one } from './kit.ts'

export const aliveAMore: readonly WebCase[] = [
  alive(
    'utratil-silu',
    'ru',
    'expired-law',
    ['alive'],
    'A law portal in windows-1251 with a federal law that has lost its force.',
    'http://www.~/document/cons_doc_LAW_8341/a1d5/',
    one(
      'portal',
      'ru',
      'Справочник законов',
      '/document/cons_doc_LAW_8341/a1d5/',
      {
        h: 'Закон РФ «О милиции». Статья 11. Права милиции',
        p: [
          '<em>Документ утратил силу с 1 марта 2011 года в связи с принятием Федерального закона «О полиции».</em>',
          'Милиции для выполнения возложенных на неё обязанностей предоставляется право требовать от граждан прекращения преступления или административного правонарушения.',
          'Пункт 25 исключён. Пункт 26 удалён. Страница документа доступна для чтения без регистрации.',
        ],
        fill: 2,
      },
      { kb: 70, charset: 'windows-1251' },
    ),
  ),
  alive(
    'vtratyv-chynnist',
    'uk',
    'expired-law',
    ['alive'],
    'A parliament’s register shows a law that has lost force.',
    'https://zakon.~/laws/show/2984-14#Text',
    {
      'zakon.~': one(
        'drupal',
        'uk',
        'Законодавство',
        '/laws/show/2984-14',
        {
          h: 'Про вищу освіту',
          top: '<div class="alert-danger">Документ 2984-III, втратив чинність, поточна редакція від 06.09.2014</div>',
          p: [
            '<p id="Text">Цей Закон спрямований на врегулювання суспільних відносин у галузі навчання та виховання.</p>',
            'Стаття 1. Визначення термінів. (Абзац третій частини першої вилучено.)',
          ],
        },
        { kb: 48, up: true },
      )[''],
    },
  ),
  alive(
    'akt-uchylony',
    'pl',
    'expired-law',
    ['alive'],
    'A card of a repealed act with an empty list of changes.',
    'https://~/isap.nsf/DocDetails.xsp?id=WDU19970890555',
    one(
      'portal',
      'pl',
      'System Aktów Prawnych',
      '/isap.nsf/DocDetails.xsp?id=WDU19970890555',
      {
        h: 'Ustawa z dnia 29 sierpnia 1997 r. o ochronie danych osobowych',
        p: [
          '<table><tr><th>Status aktu</th><td>uchylony</td></tr><tr><th>Data uchylenia</th><td>2019-02-06</td></tr><tr><th>Akty zmieniające</th><td>Brak danych</td></tr><tr><th>Orzeczenie TK</th><td>Nie znaleziono</td></tr></table>',
          'Tekst ogłoszony: D19970883.pdf. Tekst ujednolicony: D19970883Lj.pdf.',
        ],
        fill: 1,
      },
      { kb: 33 },
    ),
  ),
  alive(
    'usneseni-prihlaseni',
    'cs',
    'login-box',
    ['alive'],
    'A constitutional court’s decision in a database that offers logging in.',
    'http://nalus.~/Search/GetText.aspx?sz=1-1533-09_1',
    {
      'nalus.~': one(
        'aspx',
        'cs',
        'Rozhodnutí Ústavního soudu',
        '/Search/GetText.aspx?sz=1-1533-09_1',
        {
          h: 'I. ÚS 1533/09 ze dne 16. 7. 2009',
          p: [
            'Ústavní soud rozhodl v senátu o ústavní stížnosti stěžovatele proti rozsudku krajského soudu takto: Ústavní stížnost se odmítá.',
            'Odůvodnění: Stěžovatel namítal, že jeho podání nebylo nalezeno ve spise a že odkaz na vyhlášku již neexistuje.',
          ],
          fill: 4,
        },
        { kb: 42 },
      )[''],
    },
  ),
  alive(
    'zanik-novin',
    'sk',
    'words-trap',
    ['alive'],
    'A journal article on newspapers that ceased to exist.',
    'https://www.~/index.php/historia/article/view/214',
    one(
      'ojs',
      'sk',
      'Historické rozhľady',
      '/index.php/historia/article/view/214',
      {
        h: 'Zánik regionálnych novín na východnom Slovensku v rokoch 1948 – 1953',
        p: [
          'Štúdia sleduje, ako po februári 1948 prestali existovať desiatky okresných titulov. Redakcie boli zrušené a ich archívy odstránené.',
          'Kľúčové slová: dejiny tlače, cenzúra, zrušené periodiká',
        ],
        fill: 3,
      },
      { kb: 50, up: true },
    ),
  ),
  alive(
    'archiv-tartalom',
    'hu',
    'archive-banner',
    ['alive'],
    'A page of an earlier government under a banner that it is no longer updated.',
    'https://2015-2019.~/hu/emberi-eroforrasok-miniszteriuma/hirek/roma-felzarkozas',
    {
      '2015-2019.~': one(
        'portal',
        'hu',
        'A Kormány archív honlapja',
        '/hu/emberi-eroforrasok-miniszteriuma/hirek/roma-felzarkozas',
        {
          h: 'Újabb forrás a roma fiatalok felzárkóztatására',
          top: '<div class="archiv-fejlec">Ez egy archivált oldal: a tartalma már nem frissül, egyes hivatkozások nem működnek.</div>',
          p: [
            'Kétmilliárd forint jut a tanodák fenntartására – mondta az államtitkár pénteken Miskolcon.',
            'A program 2020 végéig tart, azután megszűnik.',
          ],
        },
        { kb: 58, up: true },
      )[''],
    },
  ),
  alive(
    'dosar-inchis',
    'ro',
    'closed-case',
    ['alive'],
    'A courts’ portal with a closed file whose list of appeals is empty.',
    'http://portal.~/SitePages/dosar.aspx?id_dosar=300000000411223&id_inst=3',
    {
      'portal.~': one(
        'aspx',
        'ro',
        'Portalul instanțelor',
        '/SitePages/dosar.aspx?id_dosar=300000000411223&id_inst=3',
        {
          h: 'Informații dosar 4112/3/2012',
          p: [
            '<table><tr><th>Obiect</th><td>obligația de a face</td></tr><tr><th>Stadiu procesual</th><td>Fond – dosar închis</td></tr><tr><th>Reclamant</th><td>Asociația Pro Memoria</td></tr></table>',
            '<h3>Căi de atac</h3><p>Nu există înregistrări.</p><h3>Ședințe</h3><p>14.02.2013 – Admite cererea. Cu recurs în 15 zile de la comunicare.</p>',
          ],
          fill: 0,
        },
        { kb: 95, nf: { h: 'Dosar', p: ['Nu a fost găsit niciun dosar cu acest număr.'] } },
      )[''],
    },
  ),
  alive(
    'iztrivane-beseda',
    'bg',
    'words-trap',
    ['alive'],
    'An encyclopaedia’s article with a notice that it is proposed for deletion.',
    'https://bg.~/wiki/%D0%94%D0%B5%D0%B4%D0%B5%D0%B0%D0%B3%D0%B0%D1%87%D0%BA%D0%B8_%D0%B1%D0%B5%D0%B6%D0%B0%D0%BD%D1%86%D0%B8',
    {
      'bg.~': one(
        'mediawiki',
        'bg',
        'Открита енциклопедия',
        '/wiki/%D0%94%D0%B5%D0%B4%D0%B5%D0%B0%D0%B3%D0%B0%D1%87%D0%BA%D0%B8_%D0%B1%D0%B5%D0%B6%D0%B0%D0%BD%D1%86%D0%B8',
        {
          h: 'Дедеагачки бежанци',
          p: [
            '<table class="ambox"><tr><td>Тази статия е предложена за изтриване. Моля, изкажете мнение на страницата за обсъждане.</td></tr></table>',
            'Дедеагачките бежанци са българи от Беломорска Тракия, прогонени от родните си места през лятото на 1913 година.',
            'Според доклада на проф. Любомир Милетич загиват над двеста души.',
          ],
        },
        { kb: 52, up: true },
      )[''],
    },
  ),
  alive(
    'ugaseni-list',
    'sr',
    'words-trap',
    ['alive'],
    'A newspaper’s article about a weekly that was shut down.',
    'https://www.~/kultura/aktuelno.300.html:412231-Ugasen-nedeljnik',
    one(
      'news',
      'sr',
      'Дневне вести',
      '/kultura/aktuelno.300.html:412231-Ugasen-nedeljnik',
      {
        h: 'Угашен недељник после деведесет година',
        p: [
          'Најстарији недељник у земљи од првог јануара више не излази. Сајт листа је уклоњен, а архива више није доступна.',
          'Запослени су о одлуци обавештени поруком у којој је писало само: страница не постоји.',
        ],
      },
      { kb: 125, up: true },
    ),
  ),
  alive(
    'zbornik-portal',
    'hr',
    'handle',
    ['redirected', 'alive'],
    'A short handle of a portal of journals leads to the article’s record.',
    'https://hrcak.~/18342',
    (() => {
      const h = one(
        'portal',
        'hr',
        'Portal znanstvenih časopisa',
        '/clanak/27145',
        {
          h: 'Pučka pobožnost u srednjovjekovnom Zadru',
          p: [
            'Sažetak: U radu se na temelju oporuka iz razdoblja 1350.–1409. raspravlja o zavjetnim hodočašćima i darivanju bratovština.',
            'Ključne riječi: oporuke; bratovštine; Zadar. Posjeta: 1.204',
          ],
          fill: 3,
        },
        { kb: 47, pages: { '/18342': [302, '/clanak/27145'] } },
      )['']
      return { 'hrcak.~': h }
    })(),
  ),
  alive(
    'stran-ni-vzdrzevana',
    'sl',
    'archive-banner',
    ['alive'],
    'A ministry’s old page that says it is not kept up any more.',
    'http://www.~/si/delovna_podrocja/izbrisani/',
    one(
      'portal',
      'sl',
      'Ministrstvo – arhivska stran',
      '/si/delovna_podrocja/izbrisani/',
      {
        h: 'Izbrisani',
        top: '<p class="opozorilo">Stran se ne vzdržuje več. Nekatere povezave ne delujejo.</p>',
        p: [
          'V register stalnega prebivalstva 26. februarja 1992 ni bilo več vpisanih 25.671 oseb.',
          'Zakon o urejanju statusa državljanov drugih držav naslednic nekdanje SFRJ je začel veljati 24. julija 2010.',
        ],
      },
      { kb: 31 },
    ),
  ),
  alive(
    'ombudsman-mk',
    'mk',
    'http-only',
    ['alive'],
    'An ombudsman’s special report on an http-only site.',
    'http://~/CMS/Upload/NarodenPravobranitel/izvestaj-2013.html',
    one(
      'portal',
      'mk',
      'Народен правобранител',
      '/CMS/Upload/NarodenPravobranitel/izvestaj-2013.html',
      {
        h: 'Посебен извештај за состојбите во казнено-поправните установи',
        p: [
          'Националниот превентивен механизам во 2013 година спроведе дваесет и шест посети.',
          'Во казнено-поправниот дом Идризово смештајот не ги исполнува основните стандарди.',
        ],
      },
      { kb: 44 },
    ),
  ),
  alive(
    'fshirja-te-dhenave',
    'sq',
    'words-trap',
    ['alive'],
    'An article about deleting personal data, with the words of an error page in it.',
    'https://www.~/vendime/e-drejta-per-tu-harruar/',
    one(
      'wordpress',
      'sq',
      'Komisioneri për të Drejtën e Informimit',
      '/vendime/e-drejta-per-tu-harruar/',
      {
        h: 'Vendim për fshirjen e të dhënave nga portalet',
        p: [
          'Komisioneri vendosi që tri portale të fshijnë emrin e ankuesit nga artikujt e vitit 2009.',
          'Kontrolluesi u përgjigj se faqja nuk ekziston më, por kopja e saj gjendej ende në kërkues.',
        ],
      },
      { kb: 49 },
    ),
  ),
  alive(
    'apofaseis-el',
    'el',
    'charset',
    ['alive'],
    'A court’s decision in ISO-8859-7 in a plain old site.',
    'http://www.~/nomologia/apof2008/1183_2008.htm',
    one(
      'old',
      'el',
      'Τράπεζα Νομολογίας',
      '/nomologia/apof2008/1183_2008.htm',
      {
        h: 'Απόφαση 1183/2008 (Ολομέλεια)',
        p: [
          'Το Δικαστήριο συνεδρίασε δημόσια στο ακροατήριό του για να δικάσει την από 12 Μαρτίου 2007 αίτηση ακυρώσεως.',
          'Επειδή ο φάκελος της υποθέσεως δεν βρέθηκε στο αρχείο της Διοικήσεως, το τεκμήριο λειτουργεί υπέρ των αιτούντων.',
        ],
        fill: 14,
      },
      { charset: 'iso-8859-7' },
    ),
  ),
]
