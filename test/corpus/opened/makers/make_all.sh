#!/bin/sh
# Makes every document and its gold again. Needs texlive, LibreOffice, chromium, weasyprint, wkhtmltopdf, groff, ghostscript,
# pandoc, poppler, XeLaTeX, and a Python with reportlab, cairo, gi and docx (python-docx).
cd "$(dirname "$0")" || exit 1
for f in [0-9]*.py misc_[0-9]*.py new_[0-9]*.py third_[0-9]*.py; do "${PYTHON:-/usr/bin/python3}" "$f" || exit 1; done
