#!/bin/sh
# Makes every document of this folder and its gold again. Name some makers to make only those: ./make_all.sh misc_03_html.py
# Needs LibreOffice, pandoc, poppler, XeLaTeX and a Python with python-docx for misc_*; for pdf_* see PDF-NOTES.md.
cd "$(dirname "$0")" || exit 1
[ $# -gt 0 ] || set -- pdf_[0-9]*.py misc_[0-9]*.py
for f; do [ -e "$f" ] || continue; "${PYTHON:-/usr/bin/python3}" "$f" || exit 1; done
