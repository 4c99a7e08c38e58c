#!/bin/sh
# Makes the files of LibreOffice (Debian: libreoffice-calc) in the folder that is named, from those of openpyxl.
set -e
folder=$1
aside=$(mktemp -d)
convert() { soffice --headless --convert-to "$2" --outdir "$aside" "$folder/$1" >/dev/null; mv "$aside/${1%.*}.${2%%:*}" "$folder/$3"; }
convert openpyxl.xlsx xlsx libreoffice.xlsx
convert openpyxl-merged.xlsx xlsx libreoffice-merged.xlsx
convert openpyxl-percent.xlsx xlsx libreoffice-percent.xlsx
convert openpyxl-unsaved-formulas.xlsx xlsx libreoffice-formulas.xlsx
convert openpyxl-means.xlsx xlsx libreoffice-means.xlsx
convert openpyxl.xlsx ods libreoffice.ods
convert openpyxl.xlsx xls libreoffice.xls
convert openpyxl.xlsx pdf libreoffice.pdf
