#!/bin/sh
# Makes every document of this folder and its gold again. Name some makers to make only those: ./make_all.sh pdf_08_html.py
# What they need is told in PDF-NOTES.md.
cd "$(dirname "$0")" || exit 1
[ $# -gt 0 ] || set -- pdf_[0-9]*.py
for f; do [ -e "$f" ] || continue; "${PYTHON:-/usr/bin/python3}" "$f" || exit 1; done
