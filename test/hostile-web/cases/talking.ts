/** Living pages that talk about dead ones: words of walls, errors and sales in real articles. */
import { article, type SiteKind } from '../pages/build.ts'
import { makeCases, show, site, type Written } from './make.ts'

/** A real article with this headline and these lines before the usual ones. */
function about(
  name: string,
  language: string,
  kind: SiteKind,
  mechanism: string,
  title: string,
  lines: readonly string[],
  path = '/articles/2023/feature',
): Written {
  const content = { title, main: [...lines, ...article(language, title.length, 4)] }
  return {
    name,
    mechanism,
    language,
    path,
    verdicts: ['alive'],
    serve: site(language, kind, { [path]: show(language, kind, content) }),
  }
}

export const talking = makeCases('trap-words', 'alive', [
  about(
    'history-of-404',
    'en',
    'newspaper',
    'an article about pages for missing pages, titled like one',
    '404 Not Found: a short history of the missing page',
    [
      'Everybody has met the words “page not found”. Few know that the number comes from a list drawn up in 1992.',
      '“The page you are looking for does not exist” is, a designer says, the most read sentence of the web.',
      'Some makers hide jokes there; others redirect to the home page, which readers like even less.',
    ],
  ),
  about(
    'area-code-404',
    'en',
    'wiki',
    'a page titled 404 that is about a telephone area code',
    '404',
    [
      'Area code 404 is a telephone area code for the old town and its ring road.',
      'It was assigned in 1947 and has since been overlaid by three others.',
    ],
    '/wiki/404',
  ),
  about(
    'norae-404',
    'ko',
    'shop',
    'a record shop page for a song called 404 (New Era)',
    '404 (New Era)',
    [
      '여름에 발표된 싱글 404의 음반 소개입니다. 없는 페이지라는 말에서 제목을 따왔다.',
      '작사와 작곡은 세 사람이 함께 했다.',
    ],
    '/album/404',
  ),
  about(
    'captcha-ratgeber',
    'de',
    'newspaper',
    'an article about captchas that quotes what they say',
    'Bitte bestätigen Sie, dass Sie kein Roboter sind',
    [
      'Wer Ampeln und Zebrastreifen anklickt, trainiert nebenbei Maschinen. Ein Ratgeber über Captchas.',
      '„Ich bin kein Roboter“: Der Satz steht auf Millionen Seiten, und Blinde scheitern daran.',
    ],
  ),
  about(
    'domain-traders',
    'en',
    'newspaper',
    'an article about the trade in domain names',
    '“This domain is for sale”: inside the market for names',
    [
      'Buy this domain, the page said; the price was six figures. Brokers live on such pages.',
      'Expired domains are caught within milliseconds and parked with advertisements.',
    ],
  ),
  about(
    'le-mur-payant',
    'fr',
    'newspaper',
    'an article about pay walls in the press',
    'Abonnez-vous pour lire la suite : la presse et ses murs payants',
    [
      '« Cet article est réservé aux abonnés » : la phrase agace, mais elle paie les salaires.',
      'Quatre journaux sur cinq ont désormais un mur payant.',
    ],
  ),
  about(
    'parol-i-vkhod',
    'ru',
    'newspaper',
    'an article about log-ins and passwords',
    'Введите логин и пароль: почему мы устали входить',
    [
      'В среднем у человека сто учётных записей. «Войдите, чтобы продолжить» он видит десять раз в день.',
      'Эксперты советуют менеджер паролей.',
    ],
  ),
  about(
    'przegladarka-awaria',
    'pl',
    'newspaper',
    'a report on an outage that quotes a bot wall',
    '„Sprawdzamy twoją przeglądarkę”: wielka awaria sieci',
    [
      'Przez dwie godziny miliony stron pokazywały tylko „Just a moment… Checking your browser before accessing”.',
      'Firma Cloudflare przeprosiła i opublikowała raport.',
    ],
  ),
  about(
    'onderhoud-blog',
    'nl',
    'ngo',
    'a blog post that announces maintenance long past',
    'Gepland onderhoud op 3 mei',
    [
      'Op 3 mei is de website tijdelijk niet beschikbaar wegens onderhoud. Onze excuses voor het ongemak.',
      'Update: het onderhoud is afgerond en alles werkt weer. Hieronder leest u wat er veranderd is.',
    ],
  ),
  about(
    'page-not-found-film',
    'en',
    'shop',
    'the page of a film whose name is "Page Not Found"',
    'Page Not Found',
    [
      'A drama in black and white, 94 minutes. Directed by the maker of The Ferry.',
      'A librarian looks for a leaf torn from a chronicle and finds that nobody wants it back.',
    ],
    '/films/page-not-found',
  ),
  about(
    'fehler-404-wiki',
    'de',
    'wiki',
    'an encyclopedia article about the HTTP status, with an example response in it',
    'HTTP-Statuscode 404',
    [
      'Der Statuscode 404 (Not Found) zeigt an, dass die angeforderte Ressource nicht gefunden wurde.',
      '<pre>HTTP/1.1 404 Not Found\nContent-Type: text/html\n\nSeite nicht gefunden</pre>',
    ],
    '/wiki/HTTP_404',
  ),
  about(
    'estacionamento',
    'pt',
    'shop',
    'a real car park, whose every second word is parking',
    'Parking do Porto: estacionamento no centro',
    [
      'Parking coberto, 240 lugares, aberto 24 horas. Reserve o seu lugar de parking.',
      'Domínio privado: veículos sem bilhete serão rebocados.',
    ],
    '/parking',
  ),
  about(
    'statues-removed',
    'en',
    'ngo',
    'a museum note that says removed, deleted, no longer available of things',
    'Removed: what became of the harbour statues',
    [
      'The statue has been removed. The plaque is no longer available to visitors either.',
      'A catalogue entry deleted in 1971 was found again in the attic.',
    ],
  ),
  about(
    'cuenta-suspendida',
    'es',
    'newspaper',
    'an article about suspended accounts',
    'Cuenta suspendida: cuando la plataforma te borra',
    [
      '«Esta cuenta ha sido suspendida», leyó la alcaldesa. Nadie le explicó por qué.',
      'La ley europea obliga ahora a motivar cada suspensión.',
    ],
  ),
  about(
    'casa-in-vendita',
    'it',
    'shop',
    'a house for sale on a site of houses for sale',
    'In vendita: casale con pozzo',
    [
      'Vendesi casale di pietra, 140 metri quadri. Contattare il proprietario per il prezzo.',
      'Fare un’offerta: modulo in fondo alla pagina.',
    ],
    '/annunci/casale-con-pozzo',
  ),
  about(
    'chasuk-503',
    'he',
    'newspaper',
    'a postmortem full of error codes and a stack trace',
    '503 Service Unavailable: מה קרה בליל שלישי',
    [
      '<pre>java.lang.NullPointerException\n  at portal.Front.render(Front.java:71)\nError establishing a database connection</pre>',
      'הצוות מספר מה נשבר ומה תוקן.',
    ],
  ),
  about(
    'kasino-gesetz',
    'de',
    'ministry',
    'a ministry page about the law on casinos and betting',
    'Neuregelung für Online-Casinos und Sportwetten',
    [
      'Online-Casino, Slots, Poker und Bonus: Was das Gesetz erlaubt und was es verbietet.',
      'Die Erlaubnis für Spielautomaten im Netz wird bundesweit erteilt.',
    ],
  ),
  about(
    'cerez-yasasi',
    'tr',
    'ministry',
    'a ministry page about cookie consent',
    'Çerezleri kabul ediyor musunuz? Onay rehberi',
    [
      'Devam etmek için çerezleri kabul edin: bu cümle geçerli bir onay değildir.',
      'Rehber, site sahipleri için örnekler içerir.',
    ],
  ),
  about(
    'access-denied-law',
    'en',
    'landing',
    'a paper on refused asylum requests, titled Access denied',
    'Access denied: reasons given for refusal, 2010–2020',
    [
      'Access denied, request blocked, forbidden: the vocabulary of refusal in 4,100 decisions.',
      'You do not have permission is the phrase that courts quote most.',
    ],
    '/papers/wp-17',
  ),
  about(
    'shikaku-eye',
    'ja',
    'newspaper',
    'an article about a village whose records do not exist',
    '見つかりません、と役場は言った',
    [
      '記録は見つかりません、と役場の担当者は三度繰り返した。',
      'お探しのページは存在しない、という看板が図書館にある。',
    ],
  ),
  about(
    'rubim-dalia',
    'ar',
    'ngo',
    'a report on censorship that quotes a block page',
    'هذا الموقع محجوب: تقرير عن الحجب',
    [
      'يقرأ الزائر عبارة «تم حجب هذا الموقع بموجب القانون» دون ذكر السبب.',
      'جمع الباحثون ثلاثمئة صفحة حجب من أحد عشر بلدا.',
    ],
  ),
  about(
    'rate-limits-explained',
    'en',
    'wiki',
    'documentation of HTTP 429',
    '429 Too Many Requests',
    [
      'Too many requests: slow down and try again later. The Retry-After header says when.',
      'Servers may also send RateLimit fields.',
    ],
    '/docs/429',
  ),
])
