/**
 * What pages for missing pages say (`missing`), and what is said where something was and is no more (`removed`). `*` stands
 * for up to four words. Whole sentences and fixed expressions only: single words would speak of too much.
 */

export const missing = `
we couldn t find this | we could not find this | this page could not be loaded because it | wir konnten diesen | nous n avons pas trouve cet | nous n avons pas trouve cette | no hemos podido encontrar | non abbiamo trovato | nao conseguimos encontrar | we konden dit | we konden deze | nie udalo nam sie znalezc | nie znalezlismy | nepodarilo se nam najit | нам не удалось найти | мы не смогли найти | нам не вдалося знайти | ми не змогли знайти | לא הצלחנו למצוא | לא מצאנו את | لم نتمكن من العثور | لم نعثر على | نتوانستیم * پیدا | 我们找不到 | 我們找不到 | 見つけることができませんでした | 찾을 수 없었습니다 | bulamadık | vi kunde inte hitta | vi kunne ikke finde | vi fant ikke | emme loytaneet | nem talaltuk | δεν μπορεσαμε να βρουμε | nu am putut gasi | kami tidak dapat menemukan | chung toi khong tim thay | на данной странице отсутствует | текст на даннай старонцы | diese seite enthalt momentan noch keinen text | il n y a pour l instant aucun texte | actualmente no hay texto en esta pagina | attualmente la pagina cercata e vuota
404 | error 404 | 404 error | http 404 | error code 404 | not found | 404 not found | 404 page | nothing found | nothing here
page not found | file not found | page cannot be found | page can not be found | page could not be found | page was not found
page can t be found | page isn t here | content not found | article not found | document not found | item not found | product not found
story not found | post not found | record not found | resource not found | url not found | page does not exist | page doesn t exist
page you * looking for | page you were looking | page you requested | page you are trying | page you re looking | couldn t find that page | couldn t find the page
couldn t find this page | couldn t find what you | could not find the page | could not find that page | could not find what you | can t find the page
can t find that page | can t seem to find | can t find what you | cannot find the page | we can t find | we couldn t find | we could not find
unable to find the page | requested url * was not found | requested page * not | requested url was not found | requested page could not be found
requested document * not | requested resource * not | requested content * not | does not exist on this | thread does not exist
topic does not exist | thread specified | user does not exist | no such page | no such article | no such file | no such document | no such thread
invalid thread | invalid topic | no results found for | no results for | did not match any | no articles found | there is nothing here | nothing to see here
there is no page | there s no page | no page here | wrong address | this page is missing | page missing | missing page | dead link | broken link
page is gone | lost page | are you lost | you seem to be lost | looks like you re lost | took a wrong turn | does not seem to exist | doesn t seem to exist | doesn t appear to exist
no text in this page | does not have an article | no article with this | no item with that | invalid id | invalid article | no records found
seite nicht gefunden | seite wurde nicht gefunden | seite konnte nicht gefunden | seite existiert * nicht | seite wurde leider nicht gefunden
nicht gefunden | fehler 404 | gewunschte seite | gesuchte seite | angeforderte seite | angeforderte dokument | aufgerufene seite | datei nicht gefunden
inhalt nicht gefunden | artikel nicht gefunden | beitrag nicht gefunden | diese seite gibt es nicht | seite gibt es * nicht | seite nicht vorhanden | seite ist nicht vorhanden
nicht auffindbar | seite ist leider nicht | konnten die seite nicht | konnten die * seite nicht finden | keine treffer | keine ergebnisse | thema existiert nicht
page introuvable | page non trouvee | erreur 404 | page n existe pas | page n existe plus | page que vous * cherchez | page que vous recherchez | page demandee
page n a pas * trouvee | page * est introuvable | article introuvable | document introuvable | contenu introuvable | fichier introuvable | aucun resultat | ressource introuvable
sujet * n existe pas | n a pas ete trouvee | n a pas pu etre trouvee | oups
pagina no encontrada | no se encontro | no se ha encontrado | no encontrado | no encontrada | pagina que * busca | pagina que buscas | pagina solicitada | pagina no existe
pagina * no existe | no existe la pagina | no hemos encontrado | no encontramos | no pudimos encontrar | contenido no encontrado | articulo no encontrado | sin resultados | no hay resultados | no se encontraron resultados
pagina non trovata | pagina non esiste | pagina * non esiste | pagina richiesta | pagina cercata | pagina che * cercando | errore 404 | non trovato | non trovata | pagina inesistente
documento non trovato | articolo non trovato | contenuto non trovato | nessun risultato | non e stata trovata | non e stato trovato | non e stato possibile trovare
pagina nao encontrada | nao encontrado | nao encontrada | pagina que * procura | pagina que voce | pagina solicitada nao | pagina nao existe | pagina * nao existe | erro 404 | nao foi encontrada | nao foi encontrado
nao foi possivel encontrar | nao encontramos | conteudo nao encontrado | artigo nao encontrado | nenhum resultado | pagina inexistente
pagina niet gevonden | niet gevonden | pagina bestaat niet | pagina * bestaat niet | pagina die * zoekt | pagina kon niet | opgevraagde pagina | gevraagde pagina | fout 404 | artikel niet gevonden | geen resultaten | kan de pagina niet vinden
pagina bevat * geen tekst | pagina is niet gevonden | document niet gevonden
nie znaleziono | temat nie istnieje | post nie istnieje | uzytkownik nie istnieje | watek nie istnieje | ogloszenie nie istnieje | strona nie istnieje | strona * nie istnieje | strona * nie zostala znaleziona | strony nie znaleziono | strony * nie znaleziono | strona ktorej * szukasz | szukana strona | blad 404 | brak strony | artykul nie istnieje | brak wynikow | nie mozna znalezc | nie odnaleziono | zadana strona
stranka nenalezena | stranka nebyla nalezena | stranka neexistuje | pozadovana stranka | hledana stranka | stranku * nenasli | chyba 404 | nenalezeno | nenalezena | stranka * nenalezena | clanek nenalezen | soubor nenalezen | stranka nebola najdena | stranka sa nenasla | pozadovana stranka neexistuje
сторінку не знайдено | сторінка не знайдена | сторінка не існує | сторінка * не існує | сторінки не існує | не знайдено | помилка 404 | запитувана сторінка | нічого не знайдено | матеріал не знайдено
страница не найдена | страница не существует | страница * не существует | страницы не существует | такой страницы | страницы * нет | запрашиваемая страница | запрошенная страница | ошибка 404 | не найдено | ничего не найдено | материал не найден | статья не найдена | документ не найден | файл не найден | страницу не удалось найти | тема не найдена | тема не существует | новость не найдена | объект не найден | раздел не найден | к сожалению * страница
страницата не е намерена | страница није пронађена | stranica nije pronadena | stranica ne postoji | stran ne obstaja | stranica koju trazite
الصفحة غير موجودة | صفحة غير موجودة | لم يتم العثور | الصفحة المطلوبة | الصفحة التي تبحث | الصفحة التي طلبتها | خطا 404 | غير موجود | غير موجودة | تعذر العثور | عذرا الصفحة | لا توجد نتائج | المحتوى غير موجود
הדף לא נמצא | העמוד לא נמצא | דף לא נמצא | עמוד לא נמצא | לא נמצא | לא נמצאה | הדף המבוקש | הדף שחיפשת | העמוד שחיפשת | הדף * אינו קיים | העמוד המבוקש | הדף * לא קיים | שגיאה 404 | לא נמצאו תוצאות
صفحه یافت نشد | صفحه مورد نظر | یافت نشد | پیدا نشد | صفحه پیدا نشد | صفحه * وجود ندارد | خطای 404 | صفحه ای که
页面不存在 | 页面没有找到 | 页面未找到 | 找不到页面 | 找不到该页 | 找不到您 | 找不到网页 | 网页不存在 | 访问的页面不存在 | 您访问的页面 | 您要找的页面 | 你访问的页面 | 内容不存在 | 文章不存在 | 未找到 | 无法找到 | 没有找到 | 该页面不存在 | 页面走丢 | 页面不见了 | 页面丢失 | 帖子不存在 | 信息不存在 | 暂无数据
頁面不存在 | 找不到頁面 | 找不到網頁 | 網頁不存在 | 您要找的頁面 | 您所瀏覽的頁面 | 無此頁面 | 查無 | 找不到此頁 | 內容不存在
ページが見つかりません | ページは見つかりません | 見つかりませんでした | お探しのページ | ご指定のページ | 指定されたページ | ページは存在しません | ページが存在しません | 存在しません | アクセスされたページ | ページがありません | 該当するページ | 該当する記事 | ファイルが見つかりません | 記事が見つかりません
페이지를 찾을 수 | 찾을 수 없습니다 | 찾을 수 없는 페이지 | 존재하지 않는 페이지 | 존재하지 않습니다 | 존재하지 않는 게시물 | 존재하지 않는 게시글 | 존재하지 않는 글 | 존재하지 않는 기사 | 요청하신 페이지 | 페이지가 없습니다 | 페이지가 존재하지 | 없는 페이지 | 해당 게시물이 없습니다 | 게시물이 없습니다 | 잘못된 접근
sayfa bulunamadi | bulunamadi | aradıginız sayfa | sayfa mevcut degil | boyle bir sayfa | sayfaya ulasılamıyor | sonuc bulunamadı | hata 404 | istenen sayfa | 404 hatası
sidan kunde inte hittas | sidan hittades inte | sidan finns inte | sidan * finns inte | sidan du * soker | kunde inte hitta | hittades inte | kunde inte hittas | sidan saknas | hittar inte sidan | inga traffar
siden blev ikke fundet | siden findes ikke | siden kunne ikke findes | ikke fundet | siden ble ikke funnet | fant ikke siden | finner ikke siden | siden finnes ikke | siden du * leter | ikke funnet | siden eksisterer ikke | siden du soger | siden du leder
sivua ei loydy | sivua ei loytynyt | ei loytynyt | etsimaasi sivua | sivua ei ole | hakemaasi sivua | sivu ei ole | pyytamaasi sivua
az oldal nem talalhato | oldal nem talalhato | nem talalhato | a keresett oldal | keresett oldal | nem letezik | az oldal nem letezik | kert oldal | kert dokumentum | hiba 404 | 404 es hiba
η σελιδα δεν βρεθηκε | σελιδα δεν βρεθηκε | δεν βρεθηκε | η σελιδα δεν υπαρχει | σελιδα που ζητησατε | σελιδα που * αναζητατε | δεν βρεθηκαν | σελιδα που ψαχνετε | σφαλμα 404 | δεν υπαρχει η σελιδα
pagina nu a fost gasita | pagina nu exista | pagina * nu exista | pagina negasita | pagina cautata | pagina solicitata | eroare 404 | nu a fost gasita | nu a fost gasit
halaman tidak ditemukan | tidak ditemukan | halaman yang * cari | halaman tidak ada | halaman tidak tersedia | halaman tidak dijumpai | laman tidak ditemukan
trang khong ton tai | khong tim thay | trang ban * tim | trang khong tim thay | khong ton tai | trang khong duoc tim thay | khong tim thay trang
पृष्ठ नही मिला | पज नही मिला | ไมพบหนา | ไมพบหนาที | ไมพบหนานี | ไมพบขอมล
puslapis nerastas | lapa nav atrasta | lehte ei leitud | lehekulge ei leitud | paĝo ne trovita | orria ez da aurkitu | no s ha trobat la pagina | pagina no trobada | paxina non atopada | გვერდი ვერ მოიძებნა | էջը չի գտնվել | бет табылмады | paghjina micca trovata`

export const removed = `
no longer available | no longer exists | no longer exist | has been removed | was removed | has been deleted | was deleted | been taken down | has expired
has deleted this | has taken down this | has made this private | has been withdrawn | was withdrawn | has been unpublished | is unavailable | video unavailable | content unavailable | page unavailable | article unavailable | not available | isn t available | is not available | currently unavailable | currently not available
has been archived and | this post was deleted | job is no longer | listing has ended | listing has expired | listing has been | this ad has | account has been closed | account has been terminated | discontinued
no longer on * site | no longer in our | no longer part of | moved or deleted | removed or renamed | been moved or removed | may have been moved | may have been removed | might have been removed | have been removed | been discontinued | retracted and removed
stranky byly zruseny | byly smazany pro | stranka byla zrusena | schon vergeben | bereits vergeben | bereits besetzt | schon besetzt | nicht mehr einsehbar | zuruckgezogen und entfernt | nicht mehr verfugbar | nicht mehr vorhanden | nicht mehr online | wurde geloscht | wurde entfernt | wurde verschoben | ist abgelaufen | nicht verfugbar | steht nicht mehr | existiert nicht mehr | gibt es nicht mehr | leider nicht mehr | nicht langer verfugbar | wurde deaktiviert | wurde depubliziert | anzeige ist nicht mehr
n est plus disponible | n est plus en ligne | a ete supprime | a ete supprimee | a ete retire | a ete retiree | a expire | n existe plus | n est pas disponible | plus disponible | a ete deplacee | contenu supprime | annonce expiree | annonce n est plus
ya no esta disponible | ya no existe | ha sido eliminada | ha sido eliminado | fue eliminado | fue eliminada | ha expirado | ha caducado | no disponible | no esta disponible | ha sido retirado | ha sido borrado | anuncio caducado
non e piu disponibile | non piu disponibile | e stato rimosso | e stata rimossa | e scaduto | non esiste piu | non disponibile | e stata eliminata | e stato eliminato | annuncio scaduto | non e disponibile | e stato cancellato
nao esta mais disponivel | nao esta disponivel | nao disponivel | foi removido | foi removida | foi excluida | foi excluido | expirou | nao existe mais | foi apagado | ja nao esta disponivel | ja nao existe | indisponivel | anuncio encerrado
niet meer beschikbaar | is verwijderd | is verlopen | bestaat niet meer | niet langer beschikbaar | niet beschikbaar | is verplaatst | werd verwijderd
zostala usunieta | zostal usuniety | zostalo usuniete | jest niedostepna | jest niedostepny | juz nie istnieje | wygaslo | nieaktualne | nie jest juz dostepna | nie jest juz dostepny | strona niedostepna | ogloszenie wygaslo
byla odstranena | byl odstranen | bylo odstraneno | jiz neexistuje | neni k dispozici | jiz neni dostupna | byl smazan | platnost vyprsela | nie je k dispozicii
видалено | було видалено | був видалений | була видалена | більше не доступна | недоступна | недоступний | більше не існує
удален | удалена | удалено | был удален | была удалена | было удалено | материал удален | страница удалена | больше не существует | более не доступна | больше недоступна | больше недоступен | недоступен | снято с публикации | снят с публикации | снята с публикации | сняты с публикации | объявление снято | срок * истек | удален автором | премещена или удалена
تم حذف | تمت ازالة | تم ازالة | حذفت | لم تعد متاحة | لم يعد متاحا | غير متاح | غير متاحة | غير متوفر | غير متوفرة | انتهت صلاحية
הוסר | הוסרה | נמחק | נמחקה | אינו זמין | אינה זמינה | לא זמין | לא זמינה | אינו קיים עוד | פג תוקף
حذف شده | در دسترس نیست | دیگر موجود نیست | منقضی شده | حذف گردید
已被 * 删除 | 已被 * 刪除 | 已被删除 | 已删除 | 被删除 | 已下架 | 已下线 | 已失效 | 已过期 | 不再可用 | 已移除 | 已被移除 | 已被作者删除 | 内容已下架 | 已撤稿 | 无法查看 | 此内容因违规 | 已被刪除 | 已刪除 | 已過期 | 不再提供
削除されました | 削除されています | 削除された | 公開を終了 | 掲載を終了 | 公開は終了 | 掲載期間 | 終了しました | 終了いたしました | 移動または削除 | 公開期間が終了 | ご利用いただけません | 期限切れ | 販売を終了
삭제된 | 삭제되었습니다 | 삭제되었거나 | 종료되었습니다 | 만료되었습니다 | 이용할 수 없습니다 | 삭제된 게시물 | 삭제된 기사
kaldırılmıs | kaldırıldı | kaldırılmıstır | silinmis | silindi | silinmistir | artık mevcut degil | yayından kaldırıldı | geri cekilmistir | geri cekildi | artık erisime acık degil | artık erisime acık degildir | erisime kapatıldı | mevcut degil | suresi dolmus | ilan yayından
finns inte langre | har tagits bort | har raderats | ingen text pa den har sidan | ar inte tillganglig | inte langre tillganglig | togs bort | har flyttats | har gatt ut
er blevet fjernet | er slettet | ikke langere tilgaengelig | er fjernet | ikke lenger tilgjengelig | er ikke tilgjengelig | er ikke tilgaengelig | har utlopt | er utlobet | findes ikke laengere
on poistettu | ei ole enaa | ei ole saatavilla | on vanhentunut | ei ole kaytettavissa
torolve | toroltek | mar nem elerheto | nem elerheto | eltavolitottak | lejart | megszunt
διαγραφηκε | εχει διαγραφει | δεν ειναι διαθεσιμη | δεν ειναι διαθεσιμο | εχει αφαιρεθει | δεν ειναι πλεον | δεν υπαρχει πλεον | εχει ληξει | εχει αποσυρθει
indisponibil | indisponibila | a fost eliminat | a fost eliminata | a fost retras | a fost stearsa | a fost sters | nu mai este disponibil | nu mai este disponibila | nu mai exista | a expirat | nu este disponibil
sudah dihapus | telah dihapus | tidak tersedia | sudah tidak ada | tidak lagi tersedia | telah berakhir | sudah tidak tersedia
da bi xoa | da het han | khong con | khong kha dung | da bi go`
