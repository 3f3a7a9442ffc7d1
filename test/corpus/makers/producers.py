"""Runs the programs that write the files. Each call works in a directory of its own and takes no network."""
import os
import pathlib
import shutil
import subprocess
import tempfile

SCRATCH = pathlib.Path(os.environ.get('IBID_CORPUS_SCRATCH', tempfile.gettempdir())) / 'ibid-corpus'
SCRATCH.mkdir(parents=True, exist_ok=True)


def run(*command, cwd=None, stdin=None):
    done = subprocess.run(['nice', '-n', '10', *map(str, command)], cwd=cwd, input=stdin, capture_output=True, timeout=300)
    if done.returncode != 0:
        raise RuntimeError(f'{command[0]}: {done.stdout[-1500:].decode(errors="replace")}{done.stderr[-1500:].decode(errors="replace")}')
    return done.stdout


def room(name):
    path = SCRATCH / name
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def latex(engine, source, out, *, runs=3, dvi=False):
    """Returns the directory, where labels.txt tells what was printed."""
    at = room(out.parent.name)
    (at / 'd.tex').write_text(source)
    for _ in range(runs):
        try:
            run(engine, '-interaction=nonstopmode', 'd.tex', cwd=at)
        except RuntimeError:
            if not (at / ('d.dvi' if dvi else 'd.pdf')).exists():
                raise
    if not dvi:
        shutil.copy(at / 'd.pdf', out)
    return at


def chromium(html, out):
    at = room(out.parent.name)
    (at / 'd.html').write_text(html)
    run('chromium', '--headless', '--no-sandbox', '--disable-gpu', f'--user-data-dir={at}/profile', '--no-pdf-header-footer',
        f'--print-to-pdf={at}/d.pdf', f'file://{at}/d.html')
    shutil.copy(at / 'd.pdf', out)


def weasyprint(html, out):
    run('weasyprint', '-', out, stdin=html.encode())


def wkhtmltopdf(html, out, *options):
    at = room(out.parent.name)
    (at / 'd.html').write_text(html)
    run('wkhtmltopdf', '-q', '-s', 'A4', *options, at / 'd.html', out)


def soffice(source, suffix, out, filter=None):
    """`source`: path of a file that LibreOffice reads."""
    at = room(out.parent.name + '-lo')
    profile = SCRATCH / 'lo'
    to = out.suffix[1:] + (f':{filter}' if filter else '')
    given = at / f'd{suffix}'
    shutil.copy(source, given)
    run('soffice', '--headless', f'-env:UserInstallation=file://{profile}', '--convert-to', to, '--outdir', at / 'out', given)
    shutil.copy(at / 'out' / f'd{out.suffix}', out)


def pandoc(text, source, target, out, *options):
    run('pandoc', '-f', source, '-t', target, '-s', '-o', out, *options, stdin=text.encode())


def groff(source, out):
    out.write_bytes(run('groff', '-K', 'utf8', '-ms', '-t', '-Tpdf', stdin=source.encode()))


def ghostscript(source, out):
    run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-dCompatibilityLevel=1.4', f'-sOutputFile={out}', source)


def pdftotext(source, *options):
    return run('pdftotext', *options, source, '-').decode()
