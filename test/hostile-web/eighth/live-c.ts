/** Living pages that are small or odd: homepages of 1998, poems, galleries, tables, messages, a listing. */
import type { WebCase } from '../case.ts'
import { alive, apache404, encode, give, lostOf, nginx404, of, page, raw, type Site } from './kit.ts'

const hobby: Site = {
  skin: 'old98',
  lang: 'de',
  name: 'Schmalspur-Seite',
  nav: 'Strecken|Loks|Gästebuch|Links',
  foot: 'Letzte Änderung: 02.11.98 &middot; Optimiert für 800x600 &middot; Sie sind Besucher Nr. <IMG SRC="/cgi-bin/counter.gif" ALT="00417">',
  lost: [
    'Fehler 404',
    '<H2>Fehler 404</H2>Diese Seite gibt es hier nicht (mehr). Zur&uuml;ck zur <A HREF="/">Startseite</A>.',
  ],
  home: 'Die Strecken|Die Loks|Mein G&auml;stebuch',
}
const poemes: Site = {
  skin: 'blogger',
  lang: 'pt',
  name: 'Gaveta de versos',
  nav: 'Início|Índice|Quem escreve',
  foot: 'Arquivo do blogue: 2013 (12) · 2012 (31) · 2011 (8)',
  lost: ['Página não encontrada', '<p>A página que procurava neste blogue não existe.</p>'],
  home: 'Outono em Sintra|Carta por abrir|Rol de roupa',
}
const foto: Site = {
  skin: 'next',
  lang: 'nl',
  name: 'Marleen de Wit fotografie',
  nav: 'Series|Boeken|Contact',
  foot: '© Marleen de Wit',
  lost: ['404', '<h1>Deze pagina bestaat niet (meer)</h1><p><a href="/">Terug naar de foto’s</a></p>'],
  home: 'Zout|Verlaten stations|Haven bij nacht',
}
const she: Site = {
  skin: 'pico',
  lang: 'fa',
  name: 'دفتر شعر',
  nav: 'خانه|شاعران|درباره',
  foot: 'همهٔ حقوق آزاد است',
  lost: ['پیدا نشد', '<h1>صفحه پیدا نشد</h1><p>نشانی را دوباره بررسی کنید.</p>'],
  home: 'غزلیات|رباعیات|شعر نو',
}
const wikiHe: Site = {
  skin: 'wiki',
  lang: 'he',
  name: 'המכלול המקומי',
  nav: 'עמוד ראשי|ערכים מומלצים|דף אקראי',
  foot: 'דף זה נערך לאחרונה ב־12 בינואר 2022.',
  lost: ['הדף אינו קיים', '<p>דף זה אינו קיים. באפשרותכם ליצור אותו.</p>'],
  home: 'רחובות העיר|אישים|בתי קפה שנסגרו',
}
const muzej: Site = {
  skin: 'wp',
  lang: 'uk',
  name: 'Втрачений Поділ',
  nav: 'Будинки|Храми|Карта|Про проєкт',
  foot: 'Проєкт громадської організації «Пам’ятка». Матеріали — CC BY 4.0',
  lost: ['Сторінку не знайдено', '<h1>Ой! Такої сторінки немає.</h1><p>Спробуйте пошук.</p>'],
  home: 'Млин на Оболонській|Контрактова площа у 1911 році|Аптека Бунге'.replace(
    'Аптека Бунге',
    'Стара аптека',
  ),
}
const rjecnik: Site = {
  skin: 'pico',
  lang: 'hr',
  name: 'Hrvatski rječnički portal',
  nav: 'Pretraga|Pomoć',
  foot: 'Znanje i partneri, 2006–2024.',
  lost: ['Nema rezultata', '<p>Tražena riječ nije pronađena u rječniku.</p>'],
  home: 'riječ dana: bura|slučajna riječ|igre',
}
const pisma: Site = {
  skin: 'blogger',
  lang: 'cs',
  name: 'Zápisky z kredence',
  nav: 'Domů|Recepty|Povídky',
  foot: 'Autorka: Bohdana K. · Archiv blogu · Štítky',
  lost: ['Stránka neexistuje', '<p>Omlouváme se, stránka, kterou hledáte v tomto blogu, neexistuje.</p>'],
  home: 'Bramboračka|Dopis tetě|Nenalezeno',
}
const armenian: Site = {
  skin: 'pico',
  lang: 'hy',
  name: 'Բառարան',
  nav: 'Գլխավոր|Որոնում',
  foot: '2012',
  lost: ['Չի գտնվել', '<p>Էջը չի գտնվել։</p>'],
  home: 'ա|բ|գ',
}

export const livingC: readonly WebCase[] = [
  alive(
    'schmalspur-1998',
    'old-page',
    'de',
    'A hobby page of 1998 in tables about a dismantled railway, “under construction”.',
    '/strecke3.htm',
    of(hobby, {
      '/strecke3.htm': page(
        hobby,
        'Die Kleinbahn nach Hoya (abgebaut!)',
        `<CENTER><H1><FONT COLOR="#800000">Die Kleinbahn nach Hoya</FONT></H1><IMG SRC="gifs/baustelle.gif" ALT="Achtung Baustelle!"><BR><B>Diese Seite ist noch im Aufbau!!!</B></CENTER><P>Die Strecke wurde 1899 er&ouml;ffnet und 1963 stillgelegt. Die Gleise sind <B>nicht mehr vorhanden</B>. Vom Bahnhof Eitzendorf steht noch das Empfangsgeb&auml;ude (heute Kindergarten).<P><TABLE BORDER=1><TR><TH>Kilometer</TH><TH>Halt</TH><TH>Heute</TH></TR><TR><TD>0,0</TD><TD>Syke</TD><TD>abgerissen</TD></TR><TR><TD>11,4</TD><TD>Bruchhausen</TD><TD>Museum</TD></TR><TR><TD>18,2</TD><TD>Eitzendorf</TD><TD>Kindergarten</TD></TR></TABLE><P>Wer hat noch Fotos? <A HREF="mailto:ralf@t-online.test">e-mail</A>`,
      ),
    }),
    { scheme: 'http' },
  ),
  alive(
    'staraya-stranica',
    'old-page',
    'ru',
    'A homepage of 1999 in windows-1251, declared in a meta tag alone, one paragraph and no menu.',
    '/~petrov/propal.html',
    raw(
      {
        '/~petrov/propal.html': give(
          encode(
            `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Пропала экспедиция</title></head><body bgcolor=white><h2>Пропала экспедиция</h2><p>В августе 1937 года партия Горшкова вышла из Усть-Кута и не вернулась. Лагерь не найден. Дневник удалён из описи фонда 211 в 1951 г.</p><p>Если вы что-нибудь знаете - пишите.</p><a href="index.html">назад</a></body></html>`,
            'windows-1251',
          ),
          'text/html',
        ),
      },
      apache404,
    ),
    { scheme: 'http' },
  ),
  alive(
    'xun-ren-qishi',
    'old-page',
    'zh',
    'A search notice for a missing man, old HTML in GB2312.',
    '/xunren/2003/0417.htm',
    raw(
      {
        '/xunren/2003/0417.htm': give(
          encode(
            `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>寻人启事</title></head><body><table width="760" align="center"><tr><td bgcolor="#CC0000"><font color="#FFFFFF">寻人网 首页 寻亲 寻友 寻战友 留言板</font></td></tr><tr><td><h3 align="center">寻人启事</h3><p>王国富，男，六十二岁，身高一米六八，二〇〇三年四月九日在西站走失，至今下落不明。走失时身穿灰色夹克，说河南口音。</p><p>有知情者请打电话，家人必有重谢。</p><p align="right">女儿 王秀兰</p></td></tr></table></body></html>`,
            'gb18030',
          ),
          'text/html; charset=gb2312',
        ),
      },
      nginx404,
    ),
    { scheme: 'http' },
  ),
  alive(
    'poema-nao-encontrei',
    'poem',
    'pt',
    'A poem of eight lines that begins “I did not find the page”.',
    '/2012/03/nao-encontrei.html',
    of(poemes, {
      '/2012/03/nao-encontrei.html': page(
        poemes,
        'Não encontrei a página',
        `<h2 class='date-header'>domingo, 11 de março de 2012</h2><h3 class='post-title'>Não encontrei a página</h3><div class='post-body'>Não encontrei a página<br/>onde deixaste o trevo.<br/>O livro voltou à estante<br/>mais leve do que devo.<br/><br/>Se alguém o levou, que o guarde;<br/>já não existe a primavera<br/>que o secou nessa tarde<br/>em que ninguém me espera.</div><div class='post-footer'>Publicado por M. às 23:41 · 0 comentários</div>`,
      ),
    }),
  ),
  alive(
    'verlaten-stations',
    'gallery',
    'nl',
    'A gallery: eleven pictures, captions of one word, no text.',
    '/series/verlaten-stations',
    of(foto, {
      '/series/verlaten-stations': page(
        foto,
        'Verlaten stations',
        `<h1>Verlaten stations</h1><div class="grid grid-cols-2 gap-2">${['Beugen', 'Blerick', 'Gesloten', 'Haelen', 'Weg', 'Niets', 'Vlodrop', 'Dalheim', 'Rosmalen', 'Leeg', 'Z.t.'].map((word, index) => `<figure><img src="/_next/image?url=%2Fvs%2F${index}.jpg&w=1080&q=75" alt="${word}" width="1080" height="720" loading="lazy"/><figcaption class="text-xs">${word}</figcaption></figure>`).join('')}</div>`,
      ),
    }),
  ),
  alive(
    'shear-gomshodeh',
    'poem',
    'fa',
    'A couplet in Persian named “lost”, and nothing else.',
    '/now/gomshodeh',
    of(she, {
      '/now/gomshodeh': page(
        she,
        'گم‌شده',
        '<h1>گم‌شده</h1><p>نامه‌ای بودم که در راهی گم شد<br>خانه‌ای بودم که صاحبش مردم شد</p>',
      ),
    }),
  ),
  alive(
    'daf-reyk-wiki',
    'wiki',
    'he',
    'A disambiguation page with two lines named “empty page”, in a wiki.',
    '/wiki/%D7%93%D7%A3_%D7%A8%D7%99%D7%A7',
    of(wikiHe, {
      '/wiki/%D7%93%D7%A3_%D7%A8%D7%99%D7%A7': page(
        wikiHe,
        'דף ריק',
        '<p>האם התכוונתם ל:</p><ul><li><b>דף ריק</b> – בית קפה ברחוב הנביאים שנסגר ב־1996</li><li><b>דף ריק</b> – אלבום של להקת המרפסת</li></ul><div class="dablink">זהו דף פירושונים.</div>',
      ),
    }),
  ),
  alive(
    'ne-zbereglosya',
    'database',
    'uk',
    'The card of a demolished house: “not preserved”, “photo missing”, three facts.',
    '/budynky/nyzhniy-val-17/',
    of(muzej, {
      '/budynky/nyzhniy-val-17/': page(
        muzej,
        'Нижній Вал, 17',
        `<h1>Нижній Вал, 17</h1><p><strong>Не зберігся</strong></p><ul><li>Збудовано: 1874</li><li>Архітектор: невідомий</li><li>Знесено: 14 березня 2007 р. без дозволу</li><li>Охоронний номер: вилучено з реєстру</li></ul><p>Фото відсутнє.</p>`,
      ),
    }),
  ),
  alive(
    'rijec-izbrisati',
    'dictionary',
    'hr',
    'A dictionary’s entry for the verb “to delete”.',
    '/index.php?show=search_by_id&id=f19lXxI',
    of(rjecnik, {
      '/index.php?show=search_by_id&id=f19lXxI': page(
        rjecnik,
        'Hrvatski jezični portal: izbrisati',
        `<p><b>izbrísati</b> (što) <i>svrš.</i> 〈prez. ìzbrišem, pril. pr. -āvši, imp. izbríši, prid. trp. ìzbrisān〉</p><ol><li>ukloniti brisanjem [<i>~ ploču; izbrisano je s popisa</i>]</li><li><i>pren.</i> učiniti da nestane, da se zaboravi</li></ol><p>Etimologija: ✧ iz- + v. brisati</p>`,
      ),
      '/index.php': lostOf(rjecnik),
    }),
  ),
  alive(
    'povidka-nenalezeno',
    'poem',
    'cs',
    'A very short story with the title “Not found” on a blog.',
    '/2009/11/nenalezeno.html',
    of(pisma, {
      '/2009/11/nenalezeno.html': page(
        pisma,
        'Nenalezeno',
        `<h3 class='post-title'>Nenalezeno</h3><div class='post-body'><p>Hledala klíče, pak brýle, pak důvod, proč vstala. V šuplíku ležel lístek: „Neexistuju, nehledej.“ Písmo bylo její.</p></div><div class='post-footer'>Vložila Bohdana v 7:12 &nbsp; <a href='#'>2 komentáře</a></div>`,
      ),
    }),
  ),
  alive(
    'hy-bar-jnjel',
    'dictionary',
    'hy',
    'One line of a dictionary in Armenian.',
    '/b/jnjel',
    of(armenian, {
      '/b/jnjel': page(
        armenian,
        'ջնջել',
        '<p><b>ջնջել</b>, բայ. 1. Վերացնել, ոչնչացնել։ 2. Գրածը մաքրել, հանել։</p>',
      ),
    }),
  ),
  alive(
    'pipermail-sorry',
    'mailing-list',
    'en',
    'A message in a list’s archive whose whole text is “that page is gone, sorry”.',
    '/pipermail/handpress/2004-May/001822.html',
    raw(
      {
        '/pipermail/handpress/2004-May/001822.html': give(
          `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">
<HTML>
 <HEAD>
   <TITLE> [Handpress] Re: broken link on type specimens page
   </TITLE>
   <LINK REL="Index" HREF="index.html" >
   <META NAME="robots" CONTENT="index,nofollow">
 </HEAD>
 <BODY BGCOLOR="#ffffff">
   <H1>[Handpress] Re: broken link on type specimens page</H1>
    <B>J. Okafor</B> <A HREF="mailto:handpress%40lists.example.org">jokafor at example.org </A><BR>
    <I>Tue May 11 09:02:44 BST 2004</I>
    <P><UL><LI>Previous message: <A HREF="001821.html">[Handpress] broken link on type specimens page</A></li></UL><HR>
<!--beginarticle-->
<PRE>&gt;<i> I get "The page cannot be found" there.
</I>
That page is gone, sorry.

J.
</PRE>
<!--endarticle-->
<HR><a href="/mailman/listinfo/handpress">More information about the Handpress mailing list</a><br></body></html>`,
          'text/html; charset=us-ascii',
          200,
          [['Server', 'Apache/2.4.41 (Ubuntu)']],
        ),
      },
      apache404,
    ),
    { scheme: 'http' },
  ),
  alive(
    'index-of-removed',
    'listing',
    'en',
    'A server’s listing of a folder named “removed”, with three files.',
    '/pub/atlas/removed/',
    raw(
      {
        '/pub/atlas/removed/': give(
          `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
<html><head><title>Index of /pub/atlas/removed</title></head><body>
<h1>Index of /pub/atlas/removed</h1>
<pre><img src="/icons/blank.gif" alt="Icon "> <a href="?C=N;O=D">Name</a>                    <a href="?C=M;O=A">Last modified</a>      <a href="?C=S;O=A">Size</a>  <hr><a href="/pub/atlas/">Parent Directory</a>                             -
<a href="README">README</a>                  2011-02-08 10:12  214
<a href="plate-07.tif">plate-07.tif</a>            2009-06-30 16:40   31M
<a href="plate-19.tif">plate-19.tif</a>            2009-06-30 16:44   30M
<hr></pre></body></html>`,
          'text/html;charset=UTF-8',
          200,
          [['Server', 'Apache/2.4.57']],
        ),
      },
      apache404,
    ),
  ),
  alive(
    'timetable-only',
    'table',
    'eu',
    'A bus timetable: a table of hours, “no service” in most of its cells.',
    '/ordutegiak/a32',
    raw(
      {
        '/ordutegiak/a32': give(
          `<!doctype html><html lang="eu"><meta charset="utf-8"><title>A32 Lekeitio – Gernika</title><style>td,th{border:1px solid #999;padding:.2em .6em}</style><a href="/">Lurralde Bus</a><h1>A32</h1><table><tr><th></th><th>Lekeitio</th><th>Ispaster</th><th>Gernika</th></tr>${['6:40', '8:10', '—', '13:05', '—', '19:40'].map((hour) => `<tr><td>${hour === '—' ? 'zerbitzurik ez' : hour}</td><td>${hour}</td><td>${hour === '—' ? '—' : '+9'}</td><td>${hour === '—' ? '—' : '+41'}</td></tr>`).join('')}</table><p>Jaiegunetan ez dago zerbitzurik.</p></html>`,
        ),
      },
      give(
        '<!doctype html><html lang="eu"><meta charset="utf-8"><title>Ez da aurkitu</title><a href="/">Lurralde Bus</a><h1>Ez da orria aurkitu</h1><p>Eskatutako orria ez dago edo lekuz aldatu da.</p></html>',
        'text/html; charset=utf-8',
        404,
      ),
    ),
  ),
  alive(
    'img-plate',
    'file',
    'en',
    'The cited address is a picture: a GIF of one frame.',
    '/scans/1871/deleted-paragraph.gif',
    raw(
      {
        '/scans/1871/deleted-paragraph.gif': give(
          Buffer.from('R0lGODlhEAAQAIAAAP///wAAACwAAAAAEAAQAAACDoSPqcvtD6OctNqLsz4FADs=', 'base64'),
          'image/gif',
          200,
          [['Last-Modified', 'Tue, 04 Mar 2003 11:20:00 GMT']],
        ),
      },
      nginx404,
    ),
  ),
]
