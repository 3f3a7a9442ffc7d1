/** Living pages written each by its own hand: errata, inscriptions, answers of one word, closed topics, source files. */
import type { WebCase } from '../case.ts'
import { alive, apache404, give, nginx404, raw } from './kit.ts'

const lost = (lang: string, title: string, text: string): ReturnType<typeof give> =>
  give(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p><a href="/">⌂</a></body></html>`,
    'text/html; charset=utf-8',
    404,
  )

export const livingH: readonly WebCase[] = [
  alive(
    'seigohyo',
    'notice',
    'ja',
    'A publisher’s page of errata: a table with the words “delete” and “does not exist”.',
    '/support/isbn978-4-555-01234/seigo.html',
    raw(
      {
        '/support/isbn978-4-555-01234/seigo.html': give(
          '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>正誤表｜潮風書房</title><link rel="stylesheet" href="/common/css/base.css"></head><body><header><p>潮風書房</p><ul><li>新刊</li><li>書店様へ</li><li>サポート</li></ul></header><h1>『消えた鉄道を歩く』正誤表</h1><p>本書に以下の誤りがありました。読者の皆様にお詫びして訂正いたします。</p><table border="1"><tr><th>頁</th><th>誤</th><th>正</th></tr><tr><td>48</td><td>現存する</td><td>現存しない</td></tr><tr><td>112 注3</td><td>http://…/tetsu.html</td><td>（削除）</td></tr><tr><td>203</td><td>昭和34年廃止</td><td>昭和43年廃止</td></tr></table><footer>© 潮風書房</footer></body></html>',
        ),
      },
      lost('ja', 'ファイルが見つかりません', 'ご指定のファイルは見つかりませんでした。'),
    ),
  ),
  alive(
    'titulus-deperditus',
    'database',
    'la',
    'A Latin inscription’s record: lost, seen by nobody since 1741, text in brackets.',
    '/edh/inschrift/HD041877',
    raw(
      {
        '/edh/inschrift/HD041877': give(
          '<html><head><meta charset="utf-8"><title>HD041877</title></head><body><div class="nav">EDH | Texts | Bibliography</div><table class="erg"><tr><td>HD-No.</td><td>HD041877</td></tr><tr><td>Status</td><td>deperditus</td></tr><tr><td>Locus</td><td>incertus</td></tr><tr><td>Textus</td><td>[D(is)] M(anibus) / [---]o vixit / [an]n(is) III[---] / [------]</td></tr><tr><td>Imago</td><td>nulla</td></tr><tr><td>Vidit</td><td>Muratori 1741; postea non repertus</td></tr></table></body></html>',
        ),
      },
      apache404,
    ),
  ),
  alive(
    'is-the-mill-open',
    'minimal',
    'en',
    'A site that is one word long, and the word is “No.”',
    '/',
    raw(
      {
        '/': give(
          '<!doctype html><title>Is the mill open?</title><style>p{font:bold 30vw sans-serif;text-align:center}</style><p>No.',
        ),
      },
      nginx404,
    ),
  ),
  alive(
    'enoent-source',
    'code',
    'en',
    'A source file as text/x-c that is about missing files and bad addresses.',
    '/src/lib/errlist.c',
    raw(
      {
        '/src/lib/errlist.c': give(
          '/* errlist.c - texts of errors. Do not edit, see mkerr. */\n#include "err.h"\n\nconst char *const errlist[] = {\n\t[ENOENT]\t= "No such file or directory",\n\t[ENXIO]\t= "No such device or address",\n\t[EACCES]\t= "Permission denied",\n\t[EREMOVED]\t= "File not found on server (removed)",\n\t[E404]\t= "404 Not Found",\n};\n',
          'text/x-c; charset=utf-8',
        ),
      },
      nginx404,
    ),
  ),
  alive(
    'tema-zakryta',
    'forum',
    'ru',
    'A closed topic of a village forum with one message and a line of the moderator.',
    '/topic/20441',
    raw(
      {
        '/topic/20441': give(
          '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Куда пропал паром? — Форум Кижма</title><meta name="generator" content="SMF 2.1"></head><body><div id="top"><a href="/">Форум</a> › Посёлок › Транспорт <span>Здравствуйте, Гость. Пожалуйста, войдите или зарегистрируйтесь.</span></div><h2>Куда пропал паром?</h2><div class="post"><b>Зоя_М</b> <i>18.04.2012 07:55</i><p>Сегодня опять нет парома, на пристани висит бумажка «рейс отменён». В расписании на сайте — «страница удалена». Кто знает?</p></div><div class="post"><b>капитан</b> <i>18.04.2012 12:30</i><p>Лёд. Ждите до пятницы.</p></div><div class="mod">Тема закрыта. Вы не можете ответить в этой теме.</div></body></html>',
        ),
      },
      lost(
        'ru',
        'Произошла ошибка!',
        'Тема или раздел, который вы ищете, похоже, не существует или недоступен.',
      ),
    ),
  ),
  alive(
    'tiezi-guanbi',
    'forum',
    'zh',
    'A Chinese forum thread whose second floor was deleted; the first stands.',
    '/thread-48120-1-1.html',
    raw(
      {
        '/thread-48120-1-1.html': give(
          '<!DOCTYPE html><html><head><meta charset="utf-8"><title>老电影院拆了 - 江边闲话 - 沙洲论坛 - Powered by Discuz!</title><meta name="generator" content="Discuz! X3.4"></head><body id="nv_forum"><div id="hd">沙洲论坛 门户 论坛 导读 <form>用户名 <input> 密码 <input type="password"> <button>登录</button> 立即注册</form></div><h1>老电影院拆了</h1><div id="post_1"><a>江边老李</a> 发表于 2011-5-3 20:14<p>昨天路过，东风电影院已经没有了，只剩一块牌子。谁有以前的照片？我记得门口卖瓜子的阿婆。</p></div><div id="post_2"><div class="locked">提示: <em>该帖被管理员或版主屏蔽</em></div></div><div id="post_3"><a>小满</a><p>我家有一张，回头扫上来。</p></div><p>您需要登录后才可以回帖</p></body></html>',
        ),
      },
      lost('zh', '提示信息', '抱歉，指定的主题不存在或已被删除或正在被审核'),
    ),
  ),
  alive(
    'arrete-abroge',
    'law',
    'fr',
    'An abrogated decree in a consolidated legal database, its articles emptied.',
    '/loda/id/JORFTEXT000000471825/2004-01-01',
    raw(
      {
        '/loda/id/JORFTEXT000000471825/2004-01-01': give(
          '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Arrêté du 9 juin 1976 relatif aux bacs à voile - Textes consolidés</title></head><body><header><a href="/">Le service public de la diffusion du droit</a><nav>Droit national en vigueur · Publications officielles · Autour de la loi</nav></header><main><p class="tag">ABROGÉ</p><h1>Arrêté du 9 juin 1976 relatif aux bacs à voile</h1><p>Version abrogée depuis le 01 janvier 2004</p><div class="art"><h2 id="LEGIARTI1">Article 1 (abrogé)</h2></div><div class="art"><h2 id="LEGIARTI2">Article 2 (abrogé)</h2></div><div class="art"><h2>Article 3</h2><p>Le directeur des ports est chargé de l’exécution du présent arrêté.</p></div></main><footer>À propos · Plan du site · Accessibilité : partiellement conforme</footer></body></html>',
        ),
      },
      lost('fr', 'Page non trouvée', 'Le texte demandé n’existe pas ou n’est plus accessible.'),
    ),
  ),
  alive(
    'loeschkandidaten',
    'wiki',
    'de',
    'A wiki’s day of debates on deletion; every second heading carries “(gelöscht)”.',
    '/wiki/Projekt:L%C3%B6schkandidaten/3._Juli_2008',
    raw(
      {
        '/wiki/Projekt:L%C3%B6schkandidaten/3._Juli_2008': give(
          '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Projekt:Löschkandidaten/3. Juli 2008 – Hafenwiki</title><meta name="generator" content="MediaWiki 1.31"></head><body><div id="mw-panel">Hauptseite Letzte Änderungen Zufällige Seite</div><h1>Projekt:Löschkandidaten/3. Juli 2008</h1><p>Diese Diskussionen sind abgeschlossen und werden nicht mehr verändert.</p><h2>Poller 17 (gelöscht)</h2><p>Ein Poller ist kein Schiff. --Möwe 09:12 · <i>Behalten</i>, er ist denkmalgeschützt. --Tau 10:01 · Gelöscht, keine Quelle. --Lotse 22:40</p><h2>Fähre Tante Anna (bleibt)</h2><p>Bleibt. --Lotse</p><h2>Kaffeeklappe (gelöscht)</h2><p>Seite existierte nur aus dem Satz „Gibt es nicht mehr.“</p></body></html>',
        ),
      },
      lost('de', 'Seite nicht vorhanden', 'Diese Seite enthält momentan noch keinen Text.'),
    ),
  ),
  alive(
    'gakha-pansi',
    'court',
    'ko',
    'A court’s one-paragraph decision to dismiss, with names blanked out.',
    '/precInfoP.do?precSeq=181204',
    raw(
      {
        '/precInfoP.do?precSeq=181204': give(
          '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>2009헌마512 | 결정문 검색</title></head><body><div class="lnb">법령 · 판례 · 행정규칙</div><h2>공유수면매립면허 부작위 위헌확인</h2><p>[2009헌마512, 2009. 9. 22., 지정재판부]</p><h3>【주 문】</h3><p>이 사건 심판청구를 각하한다.</p><h3>【이 유】</h3><p>청구인 ○○○는 청구기간이 지난 후 심판청구를 하였으므로 부적법하다.</p><p>첨부파일: 없음</p></body></html>',
        ),
      },
      lost('ko', '안내', '해당 자료가 존재하지 않습니다.'),
    ),
  ),
  alive(
    'kaduk-onerge',
    'government',
    'tr',
    'A parliamentary question that lapsed: a record with empty fields.',
    '/yazili_soru_sd.onerge_bilgileri?kanunlar_sira_no=44120',
    raw(
      {
        '/yazili_soru_sd.onerge_bilgileri?kanunlar_sira_no=44120': give(
          '<HTML><HEAD><META CHARSET="utf-8"><TITLE>Yazılı Soru Önergesi Bilgileri</TITLE></HEAD><BODY><TABLE><TR><TD><B>Esas Numarası</B></TD><TD>7/8841</TD></TR><TR><TD><B>Önergenin Özeti</B></TD><TD>Kapatılan köy kütüphanelerine ilişkin</TD></TR><TR><TD><B>Son Durumu</B></TD><TD>HÜKÜMSÜZ (Yasama dönemi sona erdi)</TD></TR><TR><TD><B>Cevap</B></TD><TD>Cevap bulunamadı</TD></TR><TR><TD><B>Metin</B></TD><TD>-</TD></TR></TABLE></BODY></HTML>',
        ),
      },
      apache404,
    ),
  ),
  alive(
    'produto-recall',
    'discontinued',
    'pt',
    'A recall’s page for a ladder withdrawn from sale.',
    '/recall/escada-5-degraus',
    raw(
      {
        '/recall/escada-5-degraus': give(
          '<!DOCTYPE html><html lang="pt-br"><head><meta charset="utf-8"><title>Recall: Escada 5 degraus | Ferragens Araçá</title><script>dataLayer=[{"pageType":"institucional"}]</script></head><body><header>Ferragens Araçá <input placeholder="O que você procura?"> Minha conta · Carrinho (0)</header><h1>Comunicado de recall</h1><p>A Ferragens Araçá convoca os proprietários da Escada 5 degraus, lotes 0412 a 0419, a interromper imediatamente o uso. O produto foi retirado de venda e não está mais disponível em nossas lojas.</p><p>Risco: ruptura do quarto degrau. Troca gratuita: 0800 555 0140.</p><footer>CNPJ 00.555.014/0001-40</footer></body></html>',
        ),
      },
      lost('pt-br', 'OPS!', 'A página que você procura não existe ou o produto saiu de linha.'),
    ),
  ),
  alive(
    'urdu-khabar-gumshuda',
    'old-page',
    'ur',
    'A short item in Urdu about a lost manuscript.',
    '/adab/2010/gumshuda-nuskha',
    raw(
      {
        '/adab/2010/gumshuda-nuskha': give(
          '<!DOCTYPE html><html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>گمشدہ نسخہ</title></head><body><div><a href="/">سرورق</a> | ادب | کالم | رابطہ</div><h1>گمشدہ نسخہ</h1><p>کتب خانے کی فہرست میں یہ نسخہ موجود ہے مگر الماری میں نہیں۔ آخری بار اسے ۱۹۴۷ء میں دیکھا گیا تھا۔ مہتمم کا کہنا ہے کہ تلاش جاری ہے۔</p></body></html>',
        ),
      },
      lost('ur', 'صفحہ نہیں ملا', 'معذرت، مطلوبہ صفحہ دستیاب نہیں۔'),
    ),
  ),
]
