"""Lists of sources: two JSON lists (en; uk), CSL-JSON (de), BibTeX (en/cs), RIS (pt)."""
from misc_lib import *
from misc_lib import save
J = [(1, 'https://riverwatch.example.org/reports/2026/spring.pdf', 'Spring report', 'The river rose by 2.7 metres in a night.'), (2, 'https://doi.org/10.98765/hydro.2024.(3).118', 'Sudden floods', 'Dr. E. Marsh calls such floods “rare, but not that rare”.'), (3, 'http://www.council.example.gov/minutes.asp?id=88&view=full#item-4', 'Council minutes, 4 May', 'Nobody on the council asked “Where does the water go?” before May.'), (4, 'https://web-archive.example.net/web/20250102030405/http://old.example.org/floods', 'Old flood page (archived)', ''), (5, 'https://zh.wiki.example.org/wiki/%E6%B4%AA%E6%B0%B4_(2021)', 'Flood (2021)', 'The same happened in 2021, i.e. five years ago.'), (6, 'https://riverwatch.example.org/reports/2026/spring.pdf', 'Spring report', 'Repairs cost £1.2m, cf. table 3.')]
save('misc-en-json-sources', 'json', 'json', 'spreadsheet export', 'en', ['array of objects with number, url, title, claim', 'the same URL twice', 'empty claim', 'percent-encoded URL with parentheses', 'archive URL'], json.dumps([dict(number=n, url=u, title=t, claim=c) for n, u, t, c in J], ensure_ascii=False, indent=2) + '\n', [(str(n), [u], c, quotes(c, 'en')) for n, u, t, c in J])
J = [('1', ['https://reiestr.example.ua/rishennia/118', 'https://reiestr.example.ua/rishennia/118/dodatok_(2)'], 'Рішення ухвалили 3 березня 2025 р. без голосування.'), ('2', ['https://новини.example.ua/стаття/міст?id=7'], 'Мер назвав міст «тимчасовим рішенням назавжди».'), ('2а', [], 'Стенограма засідання не збереглася.'), ('3', ['https://doi.org/10.44332/misto.2024.7'], 'За оцінкою О. Б. Лісової, міст пропускає 4,5 тис. авто на добу.')]
save('misc-uk-json-citations', 'json', 'json', 'program', 'uk', ['object with citations: [{number, urls, claim}]', 'a citation without URLs', 'label that is not a figure', 'non-ASCII host and path', 'two URLs'], json.dumps({'citations': [dict(number=n, urls=u, claim=c) for n, u, c in J]}, ensure_ascii=False), [(n, u, c, quotes(c, 'uk')) for n, u, c in J])
C = [dict(id='http://bibliothek.example.org/users/31/items/AB12', type='article-journal', title='Das Schweigen der Zettelkästen', author=[{'family': 'Bredow', 'given': 'Irmgard von'}], **{'container-title': 'Archiv und Lücke'}, volume='9', page='12–40', DOI='10.51515/al.2019.9.12', URL='https://doi.org/10.51515/al.2019.9.12', issued={'date-parts': [[2019, 3]]}),
 dict(id='kaltofen2021', type='webpage', title='Wer hat die Kartei? Ein Blogbeitrag', URL='https://kaltofen.example.de/blog/2021/06/wer-hat-die-kartei?lang=de&v=2#kommentare', accessed={'date-parts': [[2026, 1, 9]]}, abstract='Vgl. auch die Besprechung.'),
 dict(id='3', type='book', title='Kleine Karteikunde', author=[{'literal': 'Arbeitskreis Kartei'}], publisher='Zettel & Söhne', **{'publisher-place': 'Neustadt'}, ISBN='978-0-00-000001-9', issued={'date-parts': [[1963]]}),
 dict(id='pressemitteilung-4', type='article-newspaper', title='„Kartei gefunden“', URL='http://stadtarchiv.example.de/presse/kartei_(gefunden).html', language='de'),
 dict(id='Oe/17', type='thesis', title='Karteien in Österreich', URL='https://phaidra.example.at/o:17-%C3%B6?format=pdf')]
save('misc-de-csl-kartei', 'json', 'csl-json', 'reference manager', 'de', ['id that is itself a URI', 'DOI and URL of the same work', 'entry without URL', 'id with a slash', 'percent-encoded URL', 'fragment and query'], json.dumps(C, ensure_ascii=False, indent=1) + '\n', [(c['id'], [c['URL']] if 'URL' in c else []) for c in C])
B = r'''% exported 2026-04-02, 7 entries
@preamble{"\newcommand{\noop}[1]{}"}
@string{jlb = "Journal of Lost Bridges"}

@article{Havel_2016_ferries,
  author  = {Havl{\'\i}kov{\'a}, Jana and {van der} Mey, T.},
  title   = {Ferries, {Fords} and Fiction},
  journal = jlb,
  year    = 2016,
  volume  = 3, number = "2",
  doi     = {10.60606/jlb.2016.3.2},
  url     = {https://lostbridges.example.org/jlb/3/2/ferries%20and%20fords.pdf},
}

@online{toll-log,
  title = {The Toll Log, 1902--1931 {(scans)}},
  url = "https://tolls.example.cz/log?from=1902&to=1931#p~4",
  urldate = {2026-03-30},
  year = {n.d.}
}

@book(pospisil:1974,
  author = "Pospíšil, Karel",
  title = "Mosty, které nejsou",
  publisher = "Nakladatelství Lávka",
  year = "1974"
)

@misc{ANON2,
  title = {Letter on the Second Bridge},
  howpublished = {\url{http://letters.example.net/second_bridge_(copy).html}},
  note = {Transcript at \url{https://letters.example.net/t/2}}
}

@phdthesis{ruzicka.2022, author={R{\r u}{\v z}i{\v c}ka, O.}, title={Arches and {A}rguments}, school={University of Lipno-Sever}, year={2022}, url={https://dspace.example.cz/handle/9921/44\_b}}
'''
save('misc-cs-bibtex-mosty', 'bib', 'bibtex', 'hand', 'cs', ['preamble and string macros', 'entry in round brackets', 'one-line entry', 'quoted and braced values', 'escaped underscore in a URL', '\\url in howpublished and in note', 'doi field and url field in one entry (the gold has what the url field prints)', 'keys with hyphen, colon, dot'], B, [('Havel_2016_ferries', ['https://lostbridges.example.org/jlb/3/2/ferries%20and%20fords.pdf']), ('toll-log', ['https://tolls.example.cz/log?from=1902&to=1931#p~4']), ('pospisil:1974', []), ('ANON2', ['http://letters.example.net/second_bridge_(copy).html', 'https://letters.example.net/t/2']), ('ruzicka.2022', ['https://dspace.example.cz/handle/9921/44_b'])])
R = [('PT-001', 'JOUR', ['AU  - Falcão, Inês', 'TI  - A memória das marés: um inventário', 'JO  - Cadernos do Estuário', 'VL  - 18', 'IS  - 1', 'SP  - 7', 'EP  - 29', 'PY  - 2021', 'DO  - 10.71231/ce.18.1.7', 'UR  - https://cadernos.example.pt/index.php/ce/article/view/118/97'], ['https://cadernos.example.pt/index.php/ce/article/view/118/97']),
 ('PT-002', 'RPRT', ['AU  - Instituto das Águas', 'TI  - Relatório n.º 4', 'PY  - 2019', 'UR  - https://iaguas.example.pt/rel/4_(final).pdf', 'UR  - https://arquivo-web.example.pt/wayback/20200101000000/https://iaguas.example.pt/rel/4_(final).pdf', 'N1  - Consultado em 3/4/2026'], ['https://iaguas.example.pt/rel/4_(final).pdf', 'https://arquivo-web.example.pt/wayback/20200101000000/https://iaguas.example.pt/rel/4_(final).pdf']),
 ('PT-003', 'BOOK', ['AU  - Seabra, M. L.', 'TI  - O livro das barras', 'PB  - Edições da Foz', 'CY  - Porto Fictício', 'PY  - 1958', 'SN  - 978-0-00-000003-3'], []),
 ('PT-004', 'BLOG', ['TI  - “Quem mede o mar?”', 'T2  - Maré alta', 'DA  - 2024/07/19', 'UR  - http://mare-alta.example.com.br/2024/07/quem-mede-o-mar.html?m=1&ref=in%C3%ADcio'], ['http://mare-alta.example.com.br/2024/07/quem-mede-o-mar.html?m=1&ref=in%C3%ADcio'])]
save('misc-pt-ris-mares', 'ris', 'ris', 'database export', 'pt', ['byte order mark', 'UR twice in one entry', 'DO and UR in one entry', 'entry without URL', 'blank lines within the file', 'archive URL'], '\ufeff' + '\n\n'.join('TY  - %s\n%s\nID  - %s\nER  - ' % (ty, '\n'.join(l), i) for i, ty, l, u in R) + '\n', [(i, u) for i, ty, l, u in R])
