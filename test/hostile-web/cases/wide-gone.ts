/** What boards, platforms and papers say in many tongues where a thing is no more, among teasers that turn. */
import { rowsOf, wide } from './wide.ts'

export const boardsGone = wide(
  'forums',
  'dead',
  rowsOf(`
w1-fr-phpbb | fr | board= | /viewtopic.php?f=12&t=48213 | phpBB in French: the topic does not exist | Information | Le sujet demandé n’existe pas.
w1-es-phpbb | es | board= | /viewtopic.php?t=8213 | phpBB in Spanish: the topic does not exist | Información | El tema solicitado no existe.
w1-pt-smf | pt | board= | /index.php?topic=11204.15 | SMF in Portuguese: topic missing or off limits | Ocorreu um erro! | O tópico ou quadro que você está procurando parece não existir ou está fora de seus limites.
w1-ru-vb | ru | board= | /showthread.php?t=118822 | vBulletin in Russian: no thread given | Сообщение форума | Указана неверная ссылка. Возможно, вы перешли по устаревшей ссылке: тема не указана.
w1-bg-ipb | bg | board= | /index.php?showtopic=55122 | IPB in Bulgarian: topic not found | Грешка | Не можахме да намерим темата, която търсите.
w1-uk-phpbb | uk | board= | /viewtopic.php?f=4&t=9911 | phpBB in Ukrainian | Інформація | Теми, яку ви запросили, не існує.
w1-vi-xf | vi | board= | /threads/ho-so-dat-dai.118223/ | XenForo in Vietnamese: thread cannot be found | Rất tiếc! Chúng tôi gặp phải một số vấn đề. | Chủ đề được yêu cầu không thể tìm thấy.
w1-id-mybb | id | board= | /showthread.php?tid=4412 | MyBB in Indonesian: thread invalid | Forum | Thread yang Anda minta tidak ada.
w1-ms-board | ms | board= | /viewtopic.php?t=1883 | a Malay board without the topic | Maklumat | Topik yang anda minta tidak wujud.
w1-fa-vb | fa | board= | /showthread.php?t=40021 | vBulletin in Persian | پیام انجمن | موضوع مورد نظر شما یافت نشد یا حذف شده است.
w1-hr-forum | hr | board= | /viewtopic.php?t=77120 | a Croatian forum without the topic | Informacija | Tražena tema ne postoji.
w1-th-board-home | th | board= | /board/index.php?topic=11204.0 | a board whose every unknown topic shows its list of boards, in Thai | เว็บบอร์ด | <p>หมวดทั่วไป</p><p>ประวัติศาสตร์ท้องถิ่น</p>
w1-tr-forum | tr | board | /konu/12233-belge | a Turkish forum: the topic was closed and taken off | Forum mesajı | Aradığınız konu silinmiş ya da taşınmış olabilir.
w1-ro-forum | ro | board | /topic/88123 | a Romanian forum with a removed topic | Mesaj | Acest subiect a fost șters de un moderator.
w1-hu-forum | hu | board | /tema/4711-iratok | a Hungarian forum with a removed topic | Fórum | A témát a moderátor törölte.
w1-fi-forum | fi | board | /ketju/99121 | a Finnish thread removed by keepers | Keskustelu | Viestiketju on poistettu ylläpidon toimesta.
w1-sv-forum | sv | board | /trad/88123 | a Swedish thread removed | Forum | Tråden har raderats av en moderator.
w1-discourse | en | board= | /t/minutes-of-the-march-meeting/4411 | Discourse: page is private or gone | Oops! That page doesn’t exist or is private. | Popular · Recent
w1-discuz-review | zh | board= | /forum.php?mod=viewthread&tid=880112 | Discuz: deleted or under review | 提示信息 | 抱歉，指定的主题不存在或已被删除或正在被审核
w1-zhtw-forum | zh-TW | board= | /viewthread.php?tid=1122 | a board in traditional Chinese | 訊息 | 您所查看的主題不存在或已被刪除。
w1-ko-board | ko | board= | /bbs/view.php?id=free&no=1182 | a Korean board: a post that was removed | 알림 | 삭제되었거나 존재하지 않는 게시물입니다.`),
)

export const platformsGoneWide = wide(
  'removed',
  'dead',
  rowsOf(`
w1-ja-keijiban | ja | board | /test/read.cgi/history/1182233/ | a Japanese board whose thread fell off | 歴史掲示板 | このスレッドは過去ログ倉庫に格納されています。現在は表示できません。
w1-video-de | de | paper | /video/8kd02ma1 | a film whose account was closed, in German | Video nicht verfügbar | Dieses Video ist nicht mehr verfügbar, weil das mit diesem Video verknüpfte Konto gekündigt wurde.
w1-video-fr | fr | paper | /video/x2k1m8 | a film removed for rights, in French | Vidéo indisponible | Cette vidéo n’est plus disponible suite à une réclamation pour atteinte aux droits d’auteur.
w1-video-pt | pt | paper | /video/99182 | a film removed by who put it there, in Portuguese | Meridian Vídeo | Este vídeo foi removido pelo usuário que o publicou.
w1-video-es | es | paper | /ver/99182 | a film whose account is closed, in Spanish | Meridian TV | La cuenta asociada a este video ha sido cancelada.
w1-video-ar | ar | paper | /watch/kd92 | a film removed by its owner, in Arabic | فيديو | تمت إزالة هذا الفيديو من قبل صاحبه.
w1-video-hi | hi | paper | /video/kd92 | a film no longer offered, in Hindi | वीडियो | यह वीडियो अब उपलब्ध नहीं है।
w1-video-id | id | paper | /video/kd9277 | a film removed, in Indonesian | Video | Video ini telah dihapus oleh pengunggahnya.
w1-video-vi | vi | paper | /video/kd9277 | a film removed, in Vietnamese | Video | Video này không còn khả dụng.
w1-account-en | en | paper | /@northmoor | an account that was suspended by its platform | Account suspended | This account was suspended for breaking our rules.
w1-account-ru | ru | paper | /id4471822 | a page of a network whose owner deleted it, in Russian | Страница удалена | Страница удалена её владельцем или ещё не создана.
w1-account-fa | fa | paper | /user/mehr | a user who does not exist, in Persian | کاربر | این حساب کاربری وجود ندارد یا مسدود شده است.
w1-post-de | de | paper | /posts/118223 | a post on a network that was deleted, in German | Beitrag | Dieser Beitrag wurde vom Verfasser gelöscht.
w1-post-tl | tl | paper | /posts/118223 | a post that cannot be seen, in Filipino | Post | Hindi na available ang nilalamang ito. Maaaring tinanggal ito ng may-ari.
w1-post-my | my | paper | /posts/118223 | a post that was deleted, in Burmese | သတင်း | ဤအကြောင်းအရာကို ယခု မရရှိနိုင်ပါ။
w1-post-km | km | paper | /posts/118223 | a post gone, in Khmer | ព័ត៌មាន | មាតិកានេះមិនមានទៀតទេ ឬត្រូវបានលុប។
w1-post-si | si | paper | /posts/118223 | an article gone, in Sinhala | පුවත් | ඔබ සොයන ලිපිය ඉවත් කර ඇත.
w1-post-ne | ne | paper | /posts/118223 | an article gone, in Nepali | समाचार | तपाईंले खोज्नुभएको समाचार हटाइएको छ।
w1-post-bn | bn | paper | /posts/118223 | an article gone, in Bengali | সংবাদ | আপনি যে খবরটি খুঁজছেন তা সরিয়ে ফেলা হয়েছে।
w1-post-ur | ur | paper | /posts/118223 | an article gone, in Urdu | خبریں | یہ خبر اب دستیاب نہیں ہے۔
w1-post-am | am | paper | /posts/118223 | an article gone, in Amharic | ዜና | የሚፈልጉት ዜና ተሰርዟል።
w1-post-ta | ta | paper | /posts/118223 | an article gone, in Tamil | செய்திகள் | இந்தச் செய்தி நீக்கப்பட்டுவிட்டது.
w1-post-ka | ka | paper | /posts/118223 | an article gone, in Georgian | სიახლეები | ეს სტატია წაშლილია.
w1-post-hy | hy | paper | /posts/118223 | an article gone, in Armenian | Լուրեր | Այս նյութը հեռացվել է։
w1-post-az | az | paper | /posts/118223 | an article gone, in Azerbaijani | Xəbərlər | Axtardığınız xəbər silinib və ya mövcud deyil.
w1-post-kk | kk | paper | /posts/118223 | an article gone, in Kazakh | Жаңалықтар | Бұл мақала жойылған.
w1-post-mn | mn | paper | /posts/118223 | an article gone, in Mongolian | Мэдээ | Таны хайсан мэдээ устгагдсан байна.
w1-post-sq | sq | paper | /posts/118223 | an article gone, in Albanian | Lajme | Ky artikull është hequr nga faqja.
w1-post-mk | mk | paper | /posts/118223 | an article gone, in Macedonian | Вести | Оваа вест повеќе не е достапна.
w1-post-ca | ca | paper | /posts/118223 | an article gone, in Catalan | Notícies | Aquesta notícia ja no està disponible.
w1-post-eu | eu | paper | /posts/118223 | an article gone, in Basque | Albisteak | Albiste hau ez dago eskuragarri.
w1-post-ga | ga | paper | /posts/118223 | an article gone, in Irish | Nuacht | Níl an t-alt seo ar fáil a thuilleadh.
w1-post-cy | cy | paper | /posts/118223 | an article gone, in Welsh | Newyddion | Nid yw’r erthygl hon ar gael bellach.
w1-post-mt | mt | paper | /posts/118223 | an article gone, in Maltese | Aħbarijiet | Dan l-artiklu m’għadux disponibbli.
w1-post-is | is | paper | /posts/118223 | an article gone, in Icelandic | Fréttir | Þessi frétt hefur verið fjarlægð.
w1-post-lv | lv | paper | /posts/118223 | an article gone, in Latvian | Ziņas | Šis raksts ir dzēsts.
w1-post-lt | lt | paper | /posts/118223 | an article gone, in Lithuanian | Naujienos | Straipsnis pašalintas.
w1-post-et | et | paper | /posts/118223 | an article gone, in Estonian | Uudised | See artikkel on eemaldatud.`),
)
