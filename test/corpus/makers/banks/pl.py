"""Polski: raport zmyślonej izby."""
SECTIONS = ['Tło sprawy', 'Ustalenia', 'Odpowiedź urzędu', 'Liczby', 'Głos mieszkańców', 'Co mówią przepisy', 'Cena zwłoki', 'Zastrzeżenia', 'Zalecenia', 'Podsumowanie']
SLOTS = {
    'decimal': ',',
    'person': ['dr Hanna Ostrowska', 'J. K. Małecki', 'prof. Szczepan Żak', 'mec. A. Wróbel', 'Łucja Dąbek'],
    'law': ['art. 5', '§ 14 ust. 2', 'art. 26 pkt 1', 'art. 9 ust. 3 lit. b'],
    'date': ['3 marca 2014 r.', '17 czerwca 2009 r.', '6 stycznia 2018 r.', '22 października 2020 r.', '30 września 2011 r.'],
    'what': ['skarg', 'kontroli', 'wniosków', 'próbek', 'rozpraw'],
    'title': ['Milczenie rejestrów', 'Woda, prawo i cierpliwość', 'Kto ma klucze?', 'Port na papierze', 'Zwłoka jako polityka'],
    'journal': ['Prz. Prawa Publ.', 'Zesz. Wodne', 'Rocz. Mieszk.'],
}
CITED = [
    'Według raportu <<Otwarta woda>> liczba zgłoszeń wzrosła w $year r. o $dec %.^',
    'W dniu $date ujawniono listę $n $what, których nie było w żadnym rejestrze.^',
    'Jeden z urzędników nazwał to <<uprzejmą formą odmowy>>,^ i od $year r. nikt mu nie zaprzeczył.',
    'Spośród $n zbadanych $what tylko $m zakończono w terminie, który wyznacza $law.^',
    'W sprawozdaniu z $date przyznano, że w $n przypadkach <<nie podano powodu na piśmie>>.^',
    'Średni czas oczekiwania wyniósł $dec miesiąca,^ choć $law ogranicza go do $m tygodni.',
    'Krytycy, m.in. $person, wskazują, że na $n $what przeznaczono zaledwie $dec % środków.^',
    'Na pytanie zadane $date rzecznik odpowiedział: <<Sprawa jest u prawników… i tam zostanie>>.^',
    'Nic w ustawie (zob. $law) nie każe urzędowi czekać i $date urząd nie czekał.^',
    'Skarżąca twierdzi, że pisała do urzędu $m razy, tj. co kwartał od $year r. począwszy.^',
    'Liczby te (por. tabelę w załączniku) różnią się o $n od przekazanych Sejmowi w $year r. danych.^',
    'Sąd orzekł $date, że milczenie dłuższe niż $m miesięcy <<jest decyzją>>.^',
    'Czy członkowie komisji wiedzieli, że zaginęło $n $what i $m protokołów?^',
    'Pismo z $date nie pozostawia wątpliwości: <<Przed $year r. tu nie wrócimy>>.^',
    'Średni czynsz wzrósł z $n do $n zł miesięcznie.^',
    'Ciężar dowodu, jak stanowi $law, spoczywa na wnioskodawcy;^ $person nazywa tę regułę <<utrwaloną, choć nielubianą>>.^',
    'Dopiero $date odczytano notatkę o $n $what na głos.^',
    'W samym $year r. odnotowano $n $what wobec $m rok wcześniej.^',
    'Mieszkańcom ul. Nadbrzeżnej obiecano $n mieszkań do $year r. włącznie.^',
    'Z protokołu wynika, że $date ok. godz. 16.30 sprawozdawca wyszedł z sali, po czym $m $what zatwierdzono bez głosowania.^',
    'Dokument nr $n, notatka podpisana przez J. K. Małeckiego, zniknął z archiwum w $year roku.^',
]
FILLER = [
    'Warto zatrzymać się przy słowach, których użyto w $year roku.',
    'Nic z tego nie było nieuchronne, a w $year roku nie było też tajemnicą.',
    'Kto szuka winnego, będzie rozczarowany aktami z $year roku.',
    'Były, rzecz jasna, wyjątki, zwłaszcza po $year roku.',
    'Komisja zbierała się w pierwszy wtorek każdego miesiąca, latem i zimą, aż do $year roku.',
    'Pytanie nie brzmi, czy reguły z $year roku były inne, lecz dlaczego.',
    'Do $year roku procedura nabrała własnego rytmu.',
    'Tak miały się sprawy, gdy w $year roku zmieniło się kierownictwo.',
    'Aby zrozumieć spór, trzeba cofnąć się do $year roku, kiedy stara śluza jeszcze działała.',
    'Jedna z urzędniczek od $year roku prowadziła zeszyt, w którym zapisywała wszystko, czego nie było w protokołach.',
    'Starsze akta, sprzed $year roku, są oprawne, nowsze nie.',
]
NOTES = [
    '$person, *$title*, <<$journal>> $year, nr $m, s. $p, URL.', 'Zob. URL (dostęp: $date).', 'URL', 'Komunikat prasowy z $date, URL.', 'Sprawozdanie roczne $year, s. $p, URL; zob. też URL.',
    'Pismo z $date, opublikowane pod adresem URL, s. $m.', 'Por. URL i wydanie drukowane, s. $p.', '$person, *$title*, Warszawa $year, s. $p.', 'Rozmowa z byłą kierowniczką sekretariatu, $date.',
    'Zob. $law w brzmieniu z $date.', 'Wyrok WSA z $date, sygn. II SA $n/17.', '$person, <<$journal>> $year, doi:DOI.', 'Imię zmieniono na prośbę świadka.', 'To znaczy $dec % ankietowanych; $n osób nie odpowiedziało.',
]
AGAIN = ['Ibidem.', 'Tamże, s. $p.', 'Ibid., s. $p.']
SUPRA = ['Zob. wyżej, przypis NOTE, s. $p.']
