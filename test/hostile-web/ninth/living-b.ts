/** Living pages that speak of loss, in the languages of Europe. */
import type { WebCase } from '../case.ts'
import { leaf, p, type Site } from './kit.ts'

const duden: Site = {
  lang: 'de',
  brand: 'Wortschatz Nord',
  skin: 'mag',
  nav: ['Wörterbuch', 'Rechtschreibung', 'Sprachwissen', 'Newsletter'],
}
const register: Site = {
  lang: 'de',
  brand: 'Registerbekanntmachungen der Länder',
  skin: 'asp',
  nav: ['Startseite', 'Suche', 'Bekanntmachungen', 'Hilfe', 'Impressum'],
}
const avis: Site = {
  lang: 'fr',
  brand: 'Le Messager du Léman',
  skin: 'news',
  nav: ['Accueil', 'Région', 'Sports', 'Avis de décès', 'Météo'],
}
const conseil: Site = {
  lang: 'fr',
  brand: 'Tribunal administratif de Valmont',
  skin: 'gov',
  nav: ['Accueil', 'Le tribunal', 'Décisions', 'Démarches'],
}
const agenda: Site = {
  lang: 'es',
  brand: 'Centro Cultural La Alhóndiga',
  skin: 'drupal',
  nav: ['Agenda', 'Exposiciones', 'Talleres', 'Visítanos'],
}
const boe: Site = {
  lang: 'es',
  brand: 'Boletín Oficial de la Provincia',
  skin: 'gov',
  nav: ['Inicio', 'Último boletín', 'Legislación consolidada', 'Anuncios'],
}
const poeta: Site = { lang: 'pt', brand: 'Gaveta de Versos', skin: 'wp', nav: ['Início', 'Poemas', 'Sobre'] }
const diario: Site = {
  lang: 'pt',
  brand: 'Diário Oficial do Município',
  skin: 'gov',
  nav: ['Início', 'Edições', 'Atos', 'Licitações'],
}
const macchine: Site = {
  lang: 'it',
  brand: 'Officine Bellentani',
  skin: 'shop',
  nav: ['Prodotti', 'Ricambi', 'Assistenza', 'Rivenditori'],
}
const gemeente: Site = {
  lang: 'nl',
  brand: 'Gemeente Oudersluis',
  skin: 'drupal',
  nav: ['Inwoners', 'Ondernemers', 'Bestuur', 'Nieuws'],
}
const anteckning: Site = { lang: 'sv', brand: 'Karins anteckningar', skin: 'bare' }
const kirjasto: Site = {
  lang: 'fi',
  brand: 'Kuusamon seutukirjasto',
  skin: 'wp',
  nav: ['Etusivu', 'Aukioloajat', 'Tapahtumat', 'Aineistot'],
}
const krs: Site = {
  lang: 'pl',
  brand: 'Przegląd Rejestrów',
  skin: 'asp',
  nav: ['Wyszukiwarka', 'Spółki', 'Fundacje', 'Pomoc'],
}
const galerie: Site = {
  lang: 'cs',
  brand: 'Fotky ze Šumavy',
  skin: 'mag',
  nav: ['Galerie', 'Mapa', 'O autorovi'],
}
const dnevni: Site = {
  lang: 'hr',
  brand: 'Registar udruga',
  skin: 'gov',
  nav: ['Naslovnica', 'Pretraživanje', 'Upute', 'Kontakt'],
}
const lex: Site = {
  lang: 'ro',
  brand: 'Portal Legislativ Consolidat',
  skin: 'asp',
  nav: ['Acasă', 'Căutare', 'Monitorul', 'Ajutor'],
}
const lexikon: Site = {
  lang: 'hu',
  brand: 'Vízügyi Lexikon',
  skin: 'wiki',
  nav: ['Kezdőlap', 'Friss változtatások', 'Lap találomra'],
}
const istor: Site = {
  lang: 'uk',
  brand: 'Подільський кур’єр',
  skin: 'news',
  nav: ['Новини', 'Район', 'Культура', 'Оголошення'],
}
const slovar: Site = {
  lang: 'ru',
  brand: 'Большой толковый словарь',
  skin: 'docs',
  nav: ['А–Б', 'В–Г', 'О', 'П', 'У'],
}
const archiu: Site = {
  lang: 'ca',
  brand: 'Arxiu Comarcal de la Segarra',
  skin: 'gov',
  nav: ['Inici', 'Fons', 'Serveis', 'Activitats'],
}
const registras: Site = {
  lang: 'lt',
  brand: 'Kultūros vertybių registras',
  skin: 'gov',
  nav: ['Pradžia', 'Paieška', 'Žemėlapis', 'Pagalba'],
}
const cronfa: Site = {
  lang: 'cy',
  brand: 'Cronfa Lluniau Ceredigion',
  skin: 'wp',
  nav: ['Hafan', 'Casgliadau', 'Amdanom'],
}
const minning: Site = {
  lang: 'is',
  brand: 'Héraðsblaðið',
  skin: 'news',
  nav: ['Fréttir', 'Minningargreinar', 'Íþróttir', 'Veður'],
}
const tidsskrift: Site = { lang: 'nb', brand: 'Norsk Fyrhistorisk Tidsskrift', skin: 'journal' }
const drift: Site = {
  lang: 'da',
  brand: 'Driftsstatus · Fjordnet',
  skin: 'mag',
  nav: ['Status', 'Historik', 'Abonnér'],
}

export const livingB: readonly WebCase[] = [
  leaf(duden, {
    name: 'wort-geloescht',
    family: 'dictionary',
    why: 'Dictionary entry “gelöscht”.',
    at: '/rechtschreibung/geloescht',
    doc: {
      title: 'gelöscht',
      wholeTitle: 'gelöscht ▶ Rechtschreibung, Bedeutung, Herkunft — Wortschatz Nord',
      main: p(
        '<dl><dt>Wortart</dt><dd>Adjektiv (Partizip II von löschen)</dd><dt>Häufigkeit</dt><dd>▮▮▮▯▯</dd><dt>Worttrennung</dt><dd>ge|löscht</dd></dl>',
        '<h2>Bedeutungen</h2><ol><li>nicht mehr vorhanden, entfernt: <i>die Seite wurde gelöscht</i>; <i>der Beitrag ist leider nicht mehr verfügbar</i></li><li>(von Kalk) mit Wasser versetzt</li></ol>',
        '<h2>Synonyme</h2><p>entfernt, getilgt, gestrichen, annulliert</p>',
      ),
      aside: '<p>Wörter in der Nähe: Gelose, gelöst, Gelse</p>',
    },
  }),
  leaf(register, {
    name: 'amtsloeschung',
    family: 'register',
    why: 'A register’s publication of a company’s deletion.',
    at: '/bekanntmachung.aspx?id=8812735',
    doc: {
      title: 'Löschungsankündigung HRB 20417',
      main: p(
        '<b>Amtsgericht Lüneborn HRB 20417</b>: Nordlicht Taxi GmbH, Lüneborn, Hafenstr. 4.',
        'Das Registergericht beabsichtigt, die im Handelsregister eingetragene Gesellschaft von Amts wegen nach § 394 FamFG wegen Vermögenslosigkeit zu löschen. Die Frist zur Erhebung eines Widerspruchs beträgt zwei Monate.',
        'Die Gesellschaft ist gelöscht. Bekannt gemacht am: 17.05.2019 09:00 Uhr',
      ),
    },
  }),
  leaf(avis, {
    name: 'avis-disparition',
    family: 'obituary',
    why: 'A death notice: “nous a quittés”, “n’est plus”.',
    at: '/avis-de-deces/2020/02/simone-perrochet',
    doc: {
      title: 'Simone Perrochet n’est plus',
      date: '2020-02-11',
      main: p(
        'Ses enfants Luc et Anne-Marie, ses petits-enfants, ses amis du chœur paroissial ont la tristesse de faire part du décès de',
        '<strong>Simone Perrochet-Blanc</strong>, institutrice,',
        'qui nous a quittés paisiblement le 9 février 2020 dans sa 94<sup>e</sup> année. Elle a disparu comme elle avait vécu, sans déranger personne.',
        'La cérémonie aura lieu au temple de Lutry, vendredi à 14 h. Domicile de la famille : chemin des Ouches 3.',
      ),
    },
  }),
  leaf(conseil, {
    name: 'requete-irrecevable',
    family: 'legal',
    why: 'A court decision on a withdrawn web page.',
    at: '/decisions/2018/1804411',
    doc: {
      title: 'Décision n° 1804411 du 6 décembre 2018',
      crumbs: ['Accueil', 'Décisions', '2018'],
      main: p(
        '<p class="centre">RÉPUBLIQUE FRANÇAISE<br>AU NOM DU PEUPLE FRANÇAIS</p>',
        'Vu la procédure suivante : par une requête enregistrée le 3 juillet 2018, l’association Les Amis du Canal demande au tribunal d’annuler la décision par laquelle le maire a supprimé du site internet de la commune la page relative à l’écluse.',
        'Considérant ce qui suit : 1. La page en cause n’est plus accessible. La requête est devenue sans objet. Il n’y a plus lieu de statuer.',
        'DÉCIDE : Article 1<sup>er</sup> : La requête est irrecevable. Article 2 : Le présent jugement sera notifié aux parties.',
      ),
    },
  }),
  leaf(agenda, {
    name: 'evento-finalizado',
    family: 'past-event',
    why: 'A past exhibition.',
    at: '/agenda/relojes-de-arena-1600-1800',
    doc: {
      title: 'Relojes de arena, 1600-1800',
      main: p(
        '<span class="etiqueta">Evento finalizado</span> <span>Entradas agotadas</span>',
        '<ul><li>Del 3 de marzo al 28 de mayo de 2017</li><li>Sala Norte, planta 2</li><li>Entrada: 4 €</li></ul>',
        'Cuarenta y dos relojes de arena procedentes de barcos, púlpitos y cocinas, reunidos por primera vez. El comisario, Andrés Uribe, recorre dos siglos en los que el tiempo se daba la vuelta con la mano.',
        'Este evento ya no está disponible para la reserva. Catálogo en la tienda del centro.',
      ),
    },
  }),
  leaf(boe, {
    name: 'ordenanza-derogada',
    family: 'legal',
    why: 'A repealed by-law in consolidated text.',
    at: '/buscar/act.php?id=BOP-1994-2218',
    doc: {
      title: 'Ordenanza reguladora de las terrazas. [Disposición derogada]',
      date: 'Última actualización: 12/03/2015',
      crumbs: ['Inicio', 'Buscar', 'Documento BOP-1994-2218'],
      main: p(
        '<p class="marca"><strong>Norma derogada</strong>, con efectos de 13 de marzo de 2015, por la disposición derogatoria única de la Ordenanza 4/2015.</p>',
        '<h4>Artículo 1.</h4>',
        'La ocupación de la vía pública con mesas y sillas requiere licencia municipal.',
        '<h4>Artículo 2.</h4>',
        '(Suprimido)',
        '<h4>Artículo 3.</h4>',
        'El plazo de la licencia será de un año. Transcurrido el mismo sin renovación se entenderá caducada.',
      ),
    },
  }),
  leaf(poeta, {
    name: 'poema-nao-existe',
    family: 'poem',
    why: 'A poem called “Esta página não existe”.',
    at: '/2013/06/esta-pagina-nao-existe/',
    doc: {
      title: 'Esta página não existe',
      date: '2013-06-02',
      by: 'Lia Montenegro',
      main: '<p>Esta página não existe.<br>Procurei-a na letra M,<br>entre a manteiga e o mar,<br>no índice dos dias úteis.</p><p>Foi removida, dizem,<br>por quem a escreveu a lápis.<br>Fica o branco. O branco<br>também se lê.</p>',
    },
  }),
  leaf(diario, {
    name: 'portaria-revogada',
    family: 'legal',
    why: 'A gazette act that revokes another.',
    at: '/atos/2022/portaria-0418',
    doc: {
      title: 'PORTARIA Nº 418, DE 9 DE AGOSTO DE 2022',
      crumbs: ['Início', 'Atos', '2022'],
      main: p(
        '<p><i>Torna sem efeito a Portaria nº 404/2021 e dá outras providências.</i></p>',
        'O SECRETÁRIO MUNICIPAL DE OBRAS, no uso de suas atribuições, RESOLVE:',
        'Art. 1º Fica revogada a Portaria nº 404, de 17 de novembro de 2021.',
        'Art. 2º O processo não encontrado no arquivo será reconstituído no prazo de 30 dias.',
        'Art. 3º Esta Portaria entra em vigor na data de sua publicação.',
      ),
    },
  }),
  leaf(macchine, {
    name: 'fuori-produzione',
    family: 'product',
    why: 'A machine out of production with support.',
    at: '/prodotti/macinacaffe-mb4.html',
    doc: {
      title: 'Macinacaffè MB4 – fuori produzione',
      crumbs: ['Prodotti', 'Macinacaffè'],
      main: p(
        '<strong class="alert">Articolo non più disponibile</strong>',
        'La MB4 è stata prodotta dal 1986 al 2009 nello stabilimento di Guastalla. Le macine da 64 mm (cod. 4402) sono ancora a magazzino; il motorino non è più reperibile.',
        '<ul><li><a href="/pdf/mb4_manuale.pdf">Manuale d’uso</a></li><li><a href="/pdf/mb4_esploso.pdf">Esploso ricambi</a></li></ul>',
        'Assistenza: chiamare il numero verde nei giorni feriali.',
      ),
    },
  }),
  leaf(gemeente, {
    name: 'archiefpagina-brug',
    family: 'archived',
    why: 'An archived town page with a banner that it is no longer kept up.',
    at: '/nieuws/2015/brug-gesloten',
    doc: {
      title: 'Kwakelbrug drie weken gesloten',
      date: '2015-04-20',
      main: p(
        '<div class="messages messages--warning">Let op: dit is een archiefpagina. De informatie op deze pagina wordt niet meer bijgewerkt en kan verouderd zijn. Links werken mogelijk niet meer.</div>',
        'Vanaf maandag 27 april is de Kwakelbrug gesloten voor alle verkeer. Het brugdek wordt vervangen en de leuningen worden geschilderd. Fietsers worden omgeleid via de Molensteeg.',
        'Vragen? Bel de afdeling Beheer, telefoon 14 0123.',
      ),
    },
  }),
  leaf(anteckning, {
    name: 'kort-anteckning',
    family: 'short',
    why: 'A note of one line.',
    at: '/2009-11-03.html',
    doc: { title: '3 november 2009', main: '<p>Sidan 404 i boken saknas. Någon har skurit ut den med kniv.' },
  }),
  leaf(kirjasto, {
    name: 'kirjasto-suljettu',
    family: 'closed',
    why: 'A branch library that was closed for good; the page tells its history.',
    at: '/toimipisteet/kitkan-kirjasto/',
    doc: {
      title: 'Kitkan kirjasto (lakkautettu)',
      date: '2018-12-31',
      main: p(
        'Kitkan lähikirjasto on suljettu pysyvästi 31.12.2018. Kirjaston aineisto on siirretty pääkirjastoon, ja kirjastoauto pysähtyy Kitkalla torstaisin klo 14.10.',
        'Kirjasto perustettiin koulun eteiseen vuonna 1926. Ensimmäinen hoitaja oli opettaja Hilja Määttä, ja kirjoja oli 112.',
      ),
    },
  }),
  leaf(krs, {
    name: 'spolka-wykreslona',
    family: 'register',
    why: 'A company struck off the register.',
    at: '/podmiot.aspx?krs=0000118842',
    doc: {
      title: 'ZAKŁADY MŁYNARSKIE „ŻARNO” SP. Z O.O. W LIKWIDACJI',
      main: p(
        '<span style="color:red">PODMIOT WYKREŚLONY Z REJESTRU</span>',
        '<table border="1"><tr><td>Numer KRS</td><td>0000118842</td></tr><tr><td>NIP</td><td>brak danych</td></tr><tr><td>REGON</td><td>brak danych</td></tr><tr><td>Siedziba</td><td>Szreńsk</td></tr><tr><td>Data wykreślenia</td><td>14.09.2011</td></tr><tr><td>Wspólnicy</td><td>nie znaleziono wpisów</td></tr></table>',
      ),
    },
  }),
  leaf(galerie, {
    name: 'galerie-bez-textu',
    family: 'gallery',
    why: 'A gallery with hardly any words.',
    at: '/galerie/2008/plechy',
    doc: {
      title: 'Plechý 2008',
      main: Array.from(
        { length: 14 },
        (_, n) =>
          `<a class="sc-ph" href="/img/2008/plechy_${n + 1}.jpg"><img loading="lazy" src="/img/2008/t_plechy_${n + 1}.jpg" alt=""></a>`,
      ).join(''),
    },
  }),
  leaf(dnevni, {
    name: 'udruga-brisana',
    family: 'register',
    why: 'An association deleted from the register.',
    at: '/udruga/16003381',
    doc: {
      title: 'Udruga ljubitelja fenjera „Svjetlo”',
      crumbs: ['Naslovnica', 'Pretraživanje', 'Detalji'],
      main: p(
        '<p><b>Status:</b> Prestanak postojanja – brisana iz registra</p>',
        '<dl><dt>Registarski broj</dt><dd>16003381</dd><dt>Sjedište</dt><dd>Senj</dd><dt>Datum upisa</dt><dd>04.05.1999.</dd><dt>Datum brisanja</dt><dd>22.10.2014.</dd><dt>Web stranica</dt><dd>nije dostupna</dd></dl>',
      ),
    },
  }),
  leaf(lex, {
    name: 'lege-abrogata',
    family: 'legal',
    why: 'A repealed law.',
    at: '/Public/DetaliiDocument.aspx?id=21884',
    doc: {
      title: 'LEGE nr. 17 din 3 martie 1993',
      main: p(
        '<b>ABROGAT</b> de art. 41 din LEGEA nr. 112/2006',
        'privind regimul vânătorii pe lacurile interioare',
        'Articolul 1 – Vânatul este bun public. Articolul 2 – Dreptul de vânătoare se exercită pe bază de permis. Permisul expirat nu mai este valabil. Articolul 3 – (Eliminat)',
        'Emitent: PARLAMENTUL. Publicat în MONITORUL OFICIAL nr. 50 din 9 martie 1993.',
      ),
    },
  }),
  leaf(lexikon, {
    name: 'megszunt-csatorna',
    family: 'encyclopaedia',
    why: 'A stub on a canal that no longer exists.',
    at: '/wiki/Megszűnt_csatornák'.replace('ű', '%C5%B1').replace('á', '%C3%A1'),
    doc: {
      title: 'Megszűnt csatornák',
      date: 'A lap utolsó módosítása: 2019. május 4., 11:20',
      main: p(
        'A <b>megszűnt csatornák</b> listája azokat a csatornákat tartalmazza, amelyek ma már nem léteznek vagy nem találhatók meg a terepen.',
        '<ul><li>Ó-Berettyó-csatorna (1856–1931), betemetve</li><li>Hosszúháti öntöző (1941–1978), törölve a nyilvántartásból</li><li>Malomárok, ismeretlen</li></ul>',
        '<table class="ambox"><tr><td>Ez a szócikk nem tünteti fel a forrásokat. A hivatkozott oldal nem elérhető.</td></tr></table>',
      ),
    },
  }),
  leaf(istor, {
    name: 'novyna-vydaleno',
    family: 'about-loss',
    why: 'News that a council deleted pages from its site.',
    at: '/2021/03/rada-vydalyla-protokoly',
    doc: {
      title: 'Сторінку не знайдено: міська рада видалила протоколи з сайту',
      date: '2021-03-18',
      by: 'Олена Гнатюк',
      main: p(
        'З вебсайту міської ради зникли протоколи засідань за 2015–2019 роки. Замість них читачі бачать напис «Сторінку не знайдено або її було видалено».',
        'Секретар ради пояснив, що сайт перенесли на інший сервер. «Нічого не знищено, усе є на папері», — сказав він журналістам. Громадська організація «Відкриті двері» подала запит на доступ до публічної інформації.',
        'Копії 212 протоколів зберіг місцевий краєзнавець Петро Мазур.',
      ),
    },
  }),
  leaf(slovar, {
    name: 'slovo-otsutstvovat',
    family: 'dictionary',
    why: 'Dictionary entry “отсутствовать”.',
    at: '/o/otsutstvovat.html',
    doc: {
      title: 'ОТСУТСТВОВАТЬ',
      crumbs: ['Словарь', 'О'],
      main: p(
        '<b>ОТСУ́ТСТВОВАТЬ</b>, -твую, -твует; <i>нсв.</i> Не быть, не находиться где-л. <i>О. на занятиях. Страница отсутствует. Данные отсутствуют.</i>',
        '◁ <b>Отсутствие</b>, -я; <i>ср.</i> <i>За отсутствием доказательств.</i>',
      ),
    },
  }),
  leaf(archiu, {
    name: 'fons-desaparegut',
    family: 'archives',
    why: 'An archive’s finding aid for a lost fonds.',
    at: '/fons/140-120-molins',
    doc: {
      title: 'Fons 140-120. Molins de la Ribera (desaparegut)',
      crumbs: ['Inici', 'Fons', 'Patrimonials'],
      main: p(
        '<h3>1. Àrea d’identificació</h3><ul><li>Codi: 140-120</li><li>Dates: 1712-1889</li><li>Volum: 0 m (documentació perduda)</li></ul>',
        '<h3>2. Història arxivística</h3>',
        'El fons va desaparèixer l’any 1936. No s’ha trobat cap còpia. Només en resta l’inventari de 1901, que es reprodueix més avall: 14 lligalls, 3 plànols, 1 capsa de claus.',
      ),
    },
  }),
  leaf(registras, {
    name: 'vertybe-isregistruota',
    family: 'register',
    why: 'A building taken off the heritage register.',
    at: '/vertybe/27714',
    doc: {
      title: 'Vėjo malūnas (27714)',
      crumbs: ['Pradžia', 'Paieška', 'Objektas'],
      main: p(
        '<p class="zyma">Išregistruota iš registro</p>',
        '<table><tr><td>Unikalus kodas</td><td>27714</td></tr><tr><td>Adresas</td><td>Zarasų r., Dusetų sen.</td></tr><tr><td>Būklė</td><td>neišlikęs (sudegė 2003-07-19)</td></tr><tr><td>Nuotraukos</td><td>nerasta</td></tr></table>',
      ),
    },
  }),
  leaf(cronfa, {
    name: 'llun-ar-goll',
    family: 'short',
    why: 'A picture page in Welsh: “the original is lost”.',
    at: '/lluniau/ysgol-y-bryn-1911/',
    doc: {
      title: 'Ysgol y Bryn, 1911',
      date: '2016-02-29',
      by: 'golygydd',
      main: p(
        '<figure class="wp-block-image"><img src="/wp-content/uploads/2016/02/bryn1911.jpg" alt="Plant ysgol"/><figcaption>Plant Ysgol y Bryn. Mae’r gwreiddiol ar goll.</figcaption></figure>',
        'Ydych chi’n adnabod rhywun? Ni ddaethpwyd o hyd i enwau’r rhes gefn.',
      ),
    },
  }),
  leaf(minning, {
    name: 'minningargrein',
    family: 'obituary',
    why: 'An Icelandic memorial article.',
    at: '/minningar/2014/jon-sigurdsson-vitavordur',
    doc: {
      title: 'Jón Sigurðsson vitavörður – minning',
      date: '2014-10-04',
      by: 'Guðrún Helgadóttir',
      main: p(
        'Jón fæddist á Horni 12. mars 1931. Hann lést á heimili sínu 25. september síðastliðinn.',
        'Hann gætti vitans í þrjátíu og átta ár og sagði að ljósið fyndi þá sem týnast. Nú er hann farinn og ljósið gengur sjálft. Blessuð sé minning hans.',
      ),
    },
  }),
  leaf(tidsskrift, {
    name: 'trukket-artikkel',
    family: 'retracted',
    why: 'A withdrawn article whose notice and abstract stand.',
    at: '/index.php/nft/article/view/88',
    doc: {
      title: 'TRUKKET TILBAKE: Parafinlampens lysstyrke målt på nytt',
      by: 'Øyvind Hammer',
      main: p(
        '<div class="notice">Denne artikkelen er trukket tilbake av forfatteren 3. mai 2020 fordi måledataene ikke lenger finnes. Teksten er beholdt av hensyn til sitering.</div>',
        '<h2>Sammendrag</h2>',
        'Lysstyrken fra ni parafinlamper brukt på kysten mellom 1870 og 1910 ble målt i laboratorium. Resultatene tyder på at oppgitte verdier i fyrlisten er for høye med omtrent en femtedel.',
        '<h2>Referanser</h2><ol><li>Fyrlisten 1882.</li></ol>',
      ),
    },
  }),
  leaf(drift, {
    name: 'driftshaendelse',
    family: 'status-page',
    why: 'An incident page: “503 Service Unavailable”, resolved.',
    at: '/haendelser/2022-11-18-webmail',
    doc: {
      title: 'Løst: Webmail svarer “503 Service Unavailable”',
      date: '2022-11-18',
      main: p(
        '<ol class="sc-log"><li><b>11:52 Løst.</b> Alle servere er tilbage i drift.</li><li><b>10:20 Under udbedring.</b> En disk i klynge 3 er udskiftet.</li><li><b>09:04 Undersøges.</b> Nogle kunder ser fejlen “Tjenesten er midlertidigt utilgængelig. Prøv igen senere.”</li></ol>',
        'Berørt: Webmail, kalender. Varighed: 2 t. 48 min.',
      ),
    },
  }),
]
