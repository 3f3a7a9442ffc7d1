"""
Compares each gold with its own file, coarsely and without Ibid: does the file's text (pdftotext, pandoc, or the file itself)
hold every claim and every address, white space and hyphens aside? A miss is a question to a person, not yet a fault: right to
left text, pictures and unmapped fonts are misses by nature.
"""
import json
import re
import sys
import unicodedata

import producers
import recipes


def squash(text):
    text = unicodedata.normalize('NFKC', text).replace('\u00ad', '')
    return re.sub(r'[\W_]+|\d+', '', text).lower()


def address(text):
    return re.sub(r'[\s\u00ad\u200b-]+', '', text)


def text_of(path):
    if path.suffix == '.pdf':
        return producers.pdftotext(path)
    if path.suffix in ('.docx', '.odt', '.html'):
        format = {'.docx': 'docx', '.odt': 'odt', '.html': 'html'}[path.suffix]
        return producers.run('pandoc', '-f', format, '-t', 'plain', '--wrap=none', path).decode() + producers.run(
            'pandoc', '-f', format, '-t', 'html', path).decode().replace('&amp;', '&')
    return path.read_text()


def pages(path):
    found = re.search(rb'Pages:\s+(\d+)', producers.run('pdfinfo', path)) if path.suffix == '.pdf' else None
    return int(found[1]) if found else 0


for folder in sorted(recipes.OWN.iterdir()):
    if len(sys.argv) > 1 and folder.name not in sys.argv[1:]:
        continue
    gold = json.loads((folder / 'gold.json').read_text())
    path = next(folder.glob('document.*'))
    text = text_of(path)
    flat, run = squash(text), address(text)
    notes = [c for c in gold['citations']]
    claims = {c['claim'] for c in notes if c['claim']}
    urls = [u for c in notes for u in c['urls']]
    lost = [c for c in claims if squash(c) not in flat]
    gone = [u for u in urls if address(u) not in run]
    print(f'{folder.name:28} {path.suffix[1:]:5} {pages(path):3} p. {len(notes):4} citations {len(urls):4} urls; not in the text: {len(lost)} claims {len(gone)} urls')
    for x in (lost[:6] + gone[:12]) if len(sys.argv) > 1 else []:
        print('     ', x)
