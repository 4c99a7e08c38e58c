"""Makes the workbooks among the test files: python3 make-workbooks.py FOLDER, with openpyxl (Debian: python3-openpyxl).

convert-workbooks.sh makes those of LibreOffice from them.
"""
import datetime
import sys
from pathlib import Path

from openpyxl import Workbook

folder = Path(sys.argv[1])
ROWS = [
    ("Kota Payakumbuh", "kota", "DPMPTSP", 93.12),
    ("Kota Payakumbuh", "kota", "Disdukcapil", 91.67),
    ("Kota Payakumbuh", "kota", "Puskesmas Ibuh", 86.12),
    ("Kabupaten Solok", "kabupaten", "DPMPTSP", 88.5),
    ("Kabupaten Solok", "kabupaten", "Disdukcapil", 90.25),
    ("Kabupaten Solok", "kabupaten", "Dinas Sosial", 79.4),
    ("Kota Solok", "kota", "DPMPTSP", 81.1),
    ("Kota Solok", "kota", "Disdukcapil", 98.48),
]
BLOCKS = [(2, 4), (5, 7), (8, 9)]


def start(head):
    book = Workbook()
    sheet = book.active
    sheet.title = "Hasil 2022"
    sheet.append(head)
    return book, sheet


def save(book, name):
    moment = datetime.datetime(2026, 1, 1)
    book.properties.created = book.properties.modified = moment
    book.save(folder / name)


book, sheet = start(["Daerah", "Jenis", "Lokus", "Nilai"])
for row in ROWS:
    sheet.append(row)
save(book, "openpyxl.xlsx")

book, sheet = start(["No", "Nama Daerah", "Nama OPD", "Nilai", "Nilai Daerah"])
for at, (name, _, unit, score) in enumerate(ROWS):
    first = any(top == at + 2 for top, _ in BLOCKS)
    sheet.append([at + 1, name if first else None, unit, score, 90.3 if first else None])
for top, bottom in BLOCKS:
    sheet.merge_cells(f"B{top}:B{bottom}")
    sheet.merge_cells(f"E{top}:E{bottom}")
sheet.insert_rows(1, 2)
sheet["A1"] = "HASIL PENILAIAN KEPATUHAN TAHUN 2022"
# inserting rows leaves merged cells where they were
for area in list(sheet.merged_cells.ranges):
    area.shift(row_shift=2)
sheet.merge_cells("A1:E1")
save(book, "openpyxl-merged.xlsx")

book, sheet = start(["Daerah", "Jenis", "Lokus", "Nilai"])
for name, kind, unit, score in ROWS:
    sheet.append([name, kind, unit, round(score / 100, 4)])
    sheet.cell(sheet.max_row, 4).number_format = "0.00%"
save(book, "openpyxl-percent.xlsx")

book, sheet = start(["Catatan"])
sheet.sheet_state = "hidden"
second = book.create_sheet("Data")
second.append(["Daerah", "Jenis", "Lokus", "Nilai"])
for row in ROWS:
    second.append(row)
book.create_sheet("Grafik")
book.active = 1
save(book, "openpyxl-hidden-sheet.xlsx")

book, sheet = start(["Daerah", "Jenis", "OPD", "Dimensi", "Nilai"])
for at, (name, points) in enumerate([("Input", 20.5), ("Proses", 30.25), ("Output", 22.1), ("Pengaduan", 8.4)]):
    sheet.append(["Kota Solok", "kota", "A", name, points] if at == 0 else [None, None, None, name, points])
for letter in "ABC":
    sheet.merge_cells(f"{letter}2:{letter}5")
save(book, "openpyxl-long-merged.xlsx")

book, sheet = start(["Daerah", "Jenis", "Nilai", "Nilai Satu", "Nilai Dua"])
sheet.append(["Kota Solok", "kota", "=ROUND(AVERAGE(D2:E2),2)", 81.1, 98.48])
sheet.append(["Kota Padang", "kota", "=D3+E3", 40.05, 42.5])
save(book, "openpyxl-unsaved-formulas.xlsx")

book, sheet = start(["Daerah", "Jenis", "Nilai", "Nilai Satu", "Nilai Dua", "Nilai Tiga"])
sheet.append(["Kota Solok", "kota", "=AVERAGE(D2:F2)", 81.1, 98.48, 61.07])
save(book, "openpyxl-means.xlsx")

book, sheet = start(["Daerah", "Jenis", "Nilai"])
sheet.append(["Kota Solok", "kota", datetime.date(2022, 12, 5)])
save(book, "openpyxl-dates.xlsx")
