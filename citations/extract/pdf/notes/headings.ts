/** Headings over notes and lists of sources, in the languages that the shared table does not hold, and how they are read. */
import { noteHeadings } from '../../language-table.ts'

type ListKind = 'endnote' | 'reference'

const more: Readonly<Record<ListKind, string>> = {
  endnote:
    'end-notes|end notes|chapter notes|notes and sources|notes & sources|sources and notes|remarks|примечания и ссылки|fussnoten|note finali|note di chiusura|' +
    'poznámky|poznámky pod čarou|opombe|napomene|фусноте|бележки|виноски та примітки|зноскі|eindnoten|noter|fotnoter|slutnoter|sluttnoter|' +
    'alaviitteet|loppuviitteet|jegyzetek|lábjegyzetek|végjegyzetek|note de subsol|notlar|dipnotlar|sonnotlar|son notlar|σημειώσεις|υποσημειώσεις|' +
    'الهوامش|هوامش|الحواشي|ملاحظات|الملاحظات|پانوشت‌ها|پی‌نوشت‌ها|یادداشت‌ها|הערות|הערות שוליים|注释|註釋|注釋|脚注|腳註|尾注|附注|备注|注|注記|後注|각주|미주|주석|' +
    'टिप्पणियाँ|ескертпелер|notas de rodapé|notas finais|notes finales|notes a peu de pàgina|οι σημειώσεις|joonealused märkused|išnašos|atsauces|piezīmes',
  reference:
    'reference|reference list|list of references|references and notes|notes and references|references and further reading|further reading|' +
    'works cited and consulted|literature cited|cited literature|cited works|selected bibliography|select bibliography|bibliography and sources|source list|list of sources|' +
    'sources cited|web sources|online sources|url references|citations|table of sources|sources and links|links and sources|references & links|resources|' +
    'quellenangaben|quellennachweis|quellennachweise|quellen und literatur|literatur und quellen|internetquellen|verzeichnis der quellen|referenzen|weiterführende literatur|' +
    'références bibliographiques|références et notes|notes et références|sources et références|bibliographie sélective|liens|webographie|sitographie|ouvrages cités|' +
    'referencias bibliográficas|obras citadas|fuentes consultadas|bibliografía citada|enlaces|referências bibliográficas|fontes|bibliografia citada|riferimenti bibliografici|' +
    'sitografia|bibliografia e sitografia|fonti e riferimenti|literatura|piśmiennictwo|netografia|bibliografia i źródła|spis literatury|wykaz literatury|materiały źródłowe|odnośniki|' +
    'список літератури|список використаних джерел|список джерел|використані джерела|список використаної літератури|бібліографія|список посилань|' +
    'список литературы|список использованных источников|список использованной литературы|библиография|список источников|использованные источники|' +
    'literatuur|literatuurlijst|referenties|bronvermelding|bibliografie|geraadpleegde bronnen|källor|källförteckning|referenser|litteratur|litteraturförteckning|kilder|referanser|' +
    'litteraturliste|referencer|lähteet|viitteet|lähdeluettelo|kirjallisuus|zdroje|použitá literatura|reference a zdroje|seznam literatury|odkazy|zoznam literatúry|viri|viri in literatura|' +
    'izvori|literatura i izvori|референце|извори|литература и извори|източници|използвана литература|irodalom|irodalomjegyzék|források|hivatkozások|referințe|surse|referințe bibliografice|' +
    'kaynakça|kaynaklar|referanslar|βιβλιογραφία|πηγές|αναφορές|παραπομπές|المراجع|مراجع|المصادر|مصادر|المصادر والمراجع|المراجع والمصادر|قائمة المراجع|قائمة المصادر|' +
    'منابع|فهرست منابع|מקורות|ביבליוגרפיה|רשימת מקורות|参考文献|參考文獻|参考资料|參考資料|引用文献|引文|资料来源|來源|来源|文献|参照|出典|参考|참고문헌|참고 문헌|참고자료|출처|' +
    'संदर्भ|सन्दर्भ|संदर्भ सूची|әдебиеттер|пайдаланылған әдебиеттер|дереккөздер|крыніцы|літаратура|спіс літаратуры|viited|allikad|kasutatud kirjandus|literatūra|šaltiniai|avoti|bibliogràfic|referències|fonts',
}

const kinds = new Map<string, ListKind>()
for (const kind of ['reference', 'endnote'] as const)
  for (const table of [noteHeadings, more]) for (const words of table[kind].split('|')) kinds.set(words, kind)

/** What a line of these words stands over; numbering ("7.", "IV.", "A.") and signs around it are looked past. */
export function headingKind(words: string): ListKind | null {
  if (words.length > 60) return null
  const plain = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:chapter\s+)?(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*|[ivx]{1,5}|[a-h])[.)]?\s+(?=\p{L})/u, '')
    .replace(/^[\s#*=_.:–—-]+|[\s:.*=_–—-]+$/gu, '')
    .replace(/\s+/gu, ' ')
  const known = kinds.get(plain)
  if (known !== undefined) return known
  // "r e f e r e n c e s": letters set apart.
  return /^(?:\p{L} ){3,}\p{L}$/u.test(plain) ? (kinds.get(plain.replaceAll(' ', '')) ?? null) : null
}
