"""Files that are lists of sources: JSON of two shapes, CSL-JSON, two BibTeX, RIS."""
from new_lib import *
def entry(number, urls=(), claim='', kind='reference', lang='en', repeats=None): return dict(number=number, kind=kind, urls=list(urls), claim=claim, quotes=quotes(claim, lang), repeats=repeats)
dump = lambda x: json.dumps(x, ensure_ascii=False, indent=2) + '\n'

# ---- JSON as the API takes it: citations with numbers, claims and addresses
L = [('1', ['https://estuary-board.example.org/minutes/2026-02.pdf'], 'The board met twice in February and recorded “no tide of note”.'), ('2', [], 'Its chair, Dr. Mina Falk, was abroad.'), ('3', ['https://gauges.example.net/st/44?from=2026-02-01&to=2026-02-28', 'https://gauges.example.net/st/45?from=2026-02-01&to=2026-02-28'], 'Two gauges show a surge of 1.9 m.'), ('3', ['https://gauges.example.net/st/44?from=2026-02-01&to=2026-02-28'], 'The second gauge was replaced in March.'), ('4a', ['https://www.estuary-herald.example.com/2026/03/04/surge_(again)/'], ''), ('4b', ['http://insurers.example.com/claims,2026.xlsx'], 'Insurers counted 318 claims; “a quiet month,” they said.'), ('5', ['https://estuary-board.example.org/glossary#surge'], 'A surge is what is left when the tide is taken away.')]
out = [dict({'number': n, 'urls': u}, **({'claim': c} if c else {})) for n, u, c in L]
save('new-en-json-api', 'json', 'hand', 'json', 'en', ['one number twice', 'empty list of addresses', 'claim left out', 'ampersands escaped as \\u0026', 'labels with letters'], dump({'citations': out}).replace('&', '\\u0026').replace('/st/', '\\/st\\/'), [entry(n, u, c, lang='en') for n, u, c in L])

# ---- JSON: a newsroom's export, an array
L = [('1', 'https://registo.example.pt/empresas/500100200?aba=contas', 'A empresa perdeu 2,4 milhões em 2025.', 'Registo Comercial'), ('2', 'https://www.jornal-da-foz.example.pt/economia/2026/01/09/falencia-anunciada_(opiniao).html', 'O administrador falou em “crise passageira”.', 'Jornal da Foz'), ('3', None, 'Três trabalhadores confirmaram os atrasos.', 'Entrevistas'), ('4', 'http://arquivo-web.example.org/wayback/20250101/http://www.fabrica-foz.example.pt/', 'O sítio da fábrica prometia “salários em dia”.', 'Arquivo'), ('5', 'https://registo.example.pt/empresas/500100200?aba=contas', 'As contas de 2024 nunca foram entregues.', 'Registo Comercial'), ('6', 'https://tribunais.example.pt/proc/118-26.4T8FOZ', '', 'Tribunal')]
out = [dict(number=n, **({'url': u} if u else {}), **({'claim': c} if c else {}), note=t, checked=False) for n, u, c, t in L]
save('new-pt-json-redacao', 'json', 'hand', 'json', 'pt', ['an array of objects', 'one address in "url"', 'fields that are not ours', 'same address twice', 'missing claim', 'archive address that holds another'], json.dumps(out, ensure_ascii=True, indent=1) + '\n', [entry(n, [u] if u else [], c, lang='pt') for n, u, c, t in L])

# ---- CSL-JSON: a reference manager's export
R = [{'id': 'http://zotero.example.org/groups/5519/items/K7QX2M', 'type': 'article-journal', 'title': 'Windmills without wind', 'container-title': 'Flat Land Review', 'volume': '12', 'issue': '3', 'page': '118-131', 'DOI': '10.60112/flr.2018.12.3', 'URL': 'https://flatlandreview.example.org/12/3/windmills?download=true', 'author': [{'family': 'van Oort', 'given': 'L.', 'non-dropping-particle': 'van'}], 'issued': {'date-parts': [[2018, 9]]}},
 {'id': 'Polder1953', 'type': 'book', 'title': 'The Book of the Polder', 'publisher': 'Low Press', 'ISBN': '978-0-00-000118-4', 'issued': {'date-parts': [['1953']]}},
 {'id': 'dike/report:7', 'type': 'report', 'title': 'Dike report no. 7 <i>(revised)</i>', 'URL': 'http://dikes.example.nl/rapporten/7_(herzien).pdf', 'accessed': {'date-parts': [[2026, 2, 3]]}, 'note': 'Also printed; out of stock.', 'issued': {'literal': 'n.d.'}},
 {'id': '44', 'type': 'webpage', 'title': '“Is it raining?”: a site', 'URL': 'https://isitraining.example.com/#now', 'abstract': 'A page that says yes or no.'},
 {'id': 'thesis-öst', 'type': 'thesis', 'title': 'Väderkvarnar i motvind', 'language': 'sv', 'genre': 'PhD', 'archive': 'Uni Östmark', 'URL': 'https://avhandlingar.example.se/öst/2011/88'},
 {'id': 'doi-only', 'type': 'dataset', 'title': 'Blade counts', 'DOI': '10.60112/data.88', 'PMID': '00000001'}]
save('new-en-csl-export', 'json', 'zotero-shaped', 'csl-json', 'en', ['ids that are addresses, numbers and words with slash or umlaut', 'DOI beside URL, DOI alone', 'markup in a title', 'literal dates'], dump(R), [entry(str(r['id']), [r['URL']] if 'URL' in r else []) for r in R])

# ---- BibTeX: JabRef-like
B = r'''% Encoding: UTF-8
% exported from https://refs.example.org/export?id=88

@String{jgr = "Journal of Gradual Ruins"}
@string( press = {Mossgate University Press} )

@Comment{jabref-meta: databaseType:bibtex;url=https://refs.example.org/;}

@article{Tarn:2012-ivy,
  author  = {Tarn, Edith and O'Dell, J. and {The Ivy Group}},
  title   = {{Ivy} as evidence: 40\% of walls},
  journal = jgr # { (Series B)},
  year    = 2012,
  volume  = {7},
  pages   = {12--19},
  doi     = {10.66001/jgr.7.12},
  url     = {https://jgr.example.org/b/7/12\_ivy.html?view=full\&lang=en},
}

@Book{bramble1988,
  author = "Bramble, Hugo",
  title = "Walls {\&} Weather",
  publisher = press,
  year = 1988,
  isbn = {0-00-000117-2}
}

@misc(ruin-cam,
  title        = {Ruin cam},
  howpublished = {\url{https://cams.example.net/ruin/~keeper/live#t=0}},
  note         = {Accessed: 2026-01-03},
)

@ONLINE { moss.map+2,
  title   = {A map of moss},
  url     = "https://moss.example.org/map%20of%20moss/v2",
  urldate = {2025-12-01}
}

@techreport{lichen_09, author={Lund, P.}, title={Lichen and law}, institution={Board of Stones}, number={9}, year={2009}, note={See \href{https://stones.example.gov/tr/9.pdf}{the report} and \url{https://stones.example.gov/tr/9-errata.pdf}} }

@inproceedings{Quill:arx,
  author = {Quill, A.},
  title = {Do ruins scale?},
  booktitle = {Proc. 3rd Ruins Workshop},
  eprint = {2103.00001}, archivePrefix = {arXiv},
  year = {2021}
}
'''
save('new-en-bib-ruins', 'bib', 'jabref-shaped', 'bibtex', 'en', ['entries in braces and in round brackets', 'strings and concatenation', 'comments with addresses', 'escaped underscore and ampersand, percent escapes', 'keys with colon, dot, plus', 'howpublished and note with \\url and \\href', 'entry on one line', 'eprint without address', 'upper-case types'], B,
 [entry('Tarn:2012-ivy', ['https://jgr.example.org/b/7/12_ivy.html?view=full&lang=en']), entry('bramble1988'), entry('ruin-cam', ['https://cams.example.net/ruin/~keeper/live#t=0']), entry('moss.map+2', ['https://moss.example.org/map%20of%20moss/v2']), entry('lichen_09', ['https://stones.example.gov/tr/9.pdf', 'https://stones.example.gov/tr/9-errata.pdf']), entry('Quill:arx')])

# ---- BibTeX (BibLaTeX), German, long: made from a bank
names = ['Ahrens', 'Böttcher', 'Czerny', 'Dörfler', 'Eickhoff', 'Fröhlich', 'Göbel', 'Hüttner', 'Itzen', 'Jäger', 'Kühnel', 'Löscher', 'Mönch', 'Nüßlein', 'Öhler', 'Pötzsch', 'Quandt', 'Rößner', 'Süß', 'Tümmler', 'Uhlig', 'Vörös', 'Wölk', 'Zöllner']
tex = lambda s: s.replace('ä', r'{\"a}').replace('ö', r'{\"o}').replace('ü', r'{\"u}').replace('Ö', r'{\"O}').replace('ß', r'{\ss}')
ascii_ = lambda s: s.lower().translate(str.maketrans({'ä': 'ae', 'ö': 'oe', 'ü': 'ue', 'ß': 'ss'}))
B, G = '% Encoding: UTF-8\n', []
for i, nm in enumerate(names):
    a, y, key = ascii_(nm), 1990 + i, '%s%02d' % (ascii_(nm), i + 1); u = None
    head = '  author    = {%s, %s.},\n  title     = {{Treppen %d}: {\\glqq}oben{\\grqq} und unten},\n  date      = {%d-0%d},\n' % (tex(nm) if i % 2 else nm, 'ABCDEFGHIKLM'[i % 12], i + 1, y, i % 9 + 1)
    if i % 6 == 0: u = ['https://treppenforschung.example.de/aufsätze/%d/%s.pdf' % (y, a)]; body = '@article{%s,\n%s  journaltitle = {Stufe und Absatz},\n  url       = {%s},\n  urldate   = {2026-02-0%d},\n}\n' % (key, head, u[0], i % 8 + 1)
    elif i % 6 == 1: body = '@book{%s,\n%s  publisher = {Geländer-Verlag},\n  isbn      = {978-3-00-0001%02d-0},\n}\n' % (key, head, i)
    elif i % 6 == 2: u = ['https://katalog.example.de/id?ppn=88%03d&db=2_%d' % (i, i)]; body = '@thesis{%s,\n%s  type      = {phdthesis},\n  url       = {%s},\n}\n' % (key, head, u[0].replace('_', r'\_').replace('&', r'\&'))
    elif i % 6 == 3: body = '@incollection{%s,\n%s  doi       = {10.66118/sa.%d.%d},\n}\n' % (key, head, y, i)
    elif i % 6 == 4: u = ['http://www.%s-treppen.example.at/text_(%d).html' % (a, y)]; body = '@online{%s,\n%s  note      = {\\url{%s}, zuletzt besucht am 3.\\,2.\\,2026},\n}\n' % (key, head, u[0])
    else: u = ['https://doi.org/10.66118/tr(%d)%d' % (y, i)]; body = '@report{%s,\n%s  doi       = {10.66118/tr(%d)%d},\n  url       = {%s},\n  file      = {:/home/lotte/pdf/%s.pdf:PDF},\n}\n' % (key, head, y, i, u[0], key)
    B += '\n' + body; G.append(entry(key, u or []))
save('new-de-bib-treppen', 'bib', 'biber-shaped', 'bibtex', 'de', ['umlauts plain and as TeX', 'umlaut in an address', 'escaped underscore and ampersand', 'DOI alone, DOI beside its address', 'file fields with paths', 'parentheses in addresses', 'url in note'], B, G)

# ---- RIS
E = [('JOUR', 'CZ-2019-1', 'Mrkev a moc', ['UR  - https://casopis-zahon.example.cz/2019/1/mrkev?ver=tisk&str=4', 'DO  - 10.67001/zahon.2019.1.4', 'SN  - 1800-0001'], ['https://casopis-zahon.example.cz/2019/1/mrkev?ver=tisk&str=4']),
 ('BOOK', '2', 'Dějiny plotu', ['PB  - Nakladatelství Kůl', 'SN  - 978-80-00-00044-1'], []),
 ('ELEC', 'web/3', 'Atlas záhonů', ['UR  - http://www.atlas-zahonu.example.cz/mapa#14/50.1/14.4', 'Y2  - 2026/01/14/', 'N1  - Viz též kapitola 2.'], ['http://www.atlas-zahonu.example.cz/mapa#14/50.1/14.4']),
 ('RPRT', 'ZPR_4', 'Zpráva o rýči (č. 4)', ['UR  - https://zpravy.example.cz/ryc_(4).pdf', 'UR  - https://zpravy.example.cz/ryc_(4)-priloha.pdf'], ['https://zpravy.example.cz/ryc_(4).pdf', 'https://zpravy.example.cz/ryc_(4)-priloha.pdf']),
 ('THES', 'dipl-5', 'Kompost jako instituce', ['M3  - diplomová práce', 'DO  - 10.67001/dipl.5'], []),
 ('NEWS', 'n6', '„Kdo zalévá, ten vládne“', ['T2  - Večerní Záhon', 'DA  - 2024/06/03/', 'UR  - https://vecerni-zahon.example.cz/c1-118-zaléva,vladne'], ['https://vecerni-zahon.example.cz/c1-118-zaléva,vladne'])]
out = ''.join('TY  - %s\r\nID  - %s\r\nTI  - %s\r\nAU  - Novotná, Běla\r\nPY  - 2019\r\n%s\r\nER  - \r\n\r\n' % (ty, i, ti, '\r\n'.join(x)) for ty, i, ti, x, u in E)
save('new-cs-ris-zahon', 'ris', 'endnote-shaped', 'ris', 'cs', ['byte order mark and CRLF', 'two UR lines', 'DOI alone', 'ids with slash and underscore', 'quotation marks in a title', 'accented letter and comma in an address', 'ER with a trailing space'], '\ufeff' + out, [entry(i, u, lang='cs') for ty, i, ti, x, u in E])
