"""Lists of clients as operators have them: whatever program wrote them, every fault with its line and its cure."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.errors import TableError
from sav_engine.records.names import normalized_company, plain
from sav_engine.records.people import GivenClient, PersonRow
from sav_engine.records.people_file import (
    CLIENT_HEADINGS,
    COMPANY_HEADINGS,
    FAULTS_SHOWN,
    clients_of,
    companies_of,
    shown,
)
from sav_engine.records.show_people import clients_csv, harmless, written_number
from sav_engine.records.table_file import read_table

WHEN = datetime(2026, 11, 20, tzinfo=UTC)
LIST = "Nom;Prénom;Téléphone;Société\r\nDupré;Zoé;06 39 98 00 50;Été & Co\r\n"
ZOE = GivenClient("+33639980050", "Zoé", "Dupré", "Été & Co")


def clients(data: bytes, encoding: str = "") -> tuple[list[GivenClient], list[TableError]]:
    return clients_of(read_table(data, CLIENT_HEADINGS, where="liste.csv", encoding=encoding), where="liste.csv")


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("line", "told", "cure"),
    [
        ("A;12;", "« 12 » n'est pas un numéro", "06 39 98 00 01"),
        ("A;;", "numéro de téléphone manque", "complétez"),
        ("A;6,39E+08;", "arrondi par le tableur", "format Texte"),
        ("A;0639980051;pas-une-adresse", "adresse e-mail", "case vide"),
        ("A;0639980050;", "déjà à la ligne 2", "une seule"),
    ],
)
def test_a_line_that_cannot_be_stored_is_named_with_its_cure(line: str, told: str, cure: str) -> None:
    _, faults = clients(f"Nom;Tél;E-mail\nZ;0639980050;\n\n{line}\n".encode())
    assert [fault.where for fault in faults] == ["liste.csv:4"]
    assert told in faults[0].what and cure in faults[0].fix


def test_all_faults_are_found_together_and_a_flood_of_them_is_cut() -> None:
    _, faults = clients("Nom;Tél\n".encode() + b"A;12\n" * (FAULTS_SHOWN + 7))
    assert len(faults) == FAULTS_SHOWN + 7
    assert len(shown(faults)) == FAULTS_SHOWN + 1 and "7 autres" in shown(faults)[-1]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "vide"),
        (b"0639980050;Dupre\n", "ne nomme aucune colonne"),
        (b"\x89PNG\r\n\x1a\n\0\0", "ne nomme aucune colonne"),
        (b"tel;telephone\n06;06\n", "deux colonnes disent la même chose"),
    ],
)
def test_what_is_no_list_is_told_so(data: bytes, told: str) -> None:
    with pytest.raises(TableError) as refused:
        clients(data)
    assert told in refused.value.what


def test_a_wrong_encoding_that_was_asked_for_is_told() -> None:
    with pytest.raises(TableError) as refused:
        clients(LIST.encode("cp1252"), "utf-8")
    assert "--encoding" in refused.value.fix


@given(st.binary(max_size=300))
def test_no_bytes_at_all_break_the_reader(data: bytes) -> None:
    try:
        clients(data)
    except TableError as told:
        assert told.fix


# ---------------------------------------------------------------- what is read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp850", "latin-1"])
@pytest.mark.parametrize("separator", ";,\t|")
def test_every_usual_dialect_and_encoding_is_read(encoding: str, separator: str) -> None:
    given_, faults = clients(LIST.replace(";", separator).encode(encoding))
    assert (given_, faults) == ([ZOE], [])


def test_columns_may_be_in_any_order_quoted_and_more_than_we_know() -> None:
    text = 'sep=,\n"Ville","N° de téléphone","NOM"\n"Brest","00 33 6.39.98.00.50","Du\npré"\n'
    table = read_table(text.encode(), CLIENT_HEADINGS, where="x")
    assert clients_of(table, where="x")[0] == [GivenClient("+33639980050", None, "Du pré")]
    assert table.unknown == ("Ville",)


def test_a_zero_lost_to_a_spreadsheet_is_put_back() -> None:
    assert clients(b"tel\n639980050\n")[0] == [GivenClient("+33639980050")]


def test_the_line_of_a_fault_counts_line_breaks_inside_quotes() -> None:
    _, faults = clients(b'nom,tel\n"a\nb",0639980050\nc,zz\n')
    assert [fault.where for fault in faults] == ["liste.csv:4"]


def test_companies_are_the_same_under_any_writing() -> None:
    table = read_table("Société\nS.A.R.L. Dupont & Fils\nDUPONT ET FILS\n".encode(), COMPANY_HEADINGS, where="x")
    given_, faults = companies_of(table, where="x")
    assert given_[0].name == "S.A.R.L. Dupont & Fils"
    assert [fault.where for fault in faults] == ["x:3"]


@pytest.mark.parametrize(
    ("name", "normalized"),
    [
        ("Boulangerie Lumière", "boulangerie lumiere"),
        ("SAS  l'Œuvre-d'Art", "l oeuvre d art"),
        ("SA", "sa"),
        ("***", ""),
        ("A.B.C. Conseil", "abc conseil"),
    ],
)
def test_a_company_is_compared_without_case_accents_or_legal_form(name: str, normalized: str) -> None:
    assert normalized_company(name) == normalized


@given(st.text())
def test_a_normalized_name_is_one_the_database_takes(name: str) -> None:
    assert normalized_company(name) == normalized_company(name).lower()
    assert plain(plain(name)) == plain(name)


# ---------------------------------------------------------------- what is written


def test_what_is_exported_can_be_imported_again() -> None:
    row = PersonRow("+33639980050", "Zoé", "Du;pré", 'A "B"', None, None, True, False, WHEN, WHEN)
    assert clients(clients_csv([row]).encode())[0] == [GivenClient("+33639980050", "Zoé", "Du;pré", 'A "B"')]


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3"])
def test_no_cell_is_run_by_a_spreadsheet(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    (row,) = csv.reader(io.StringIO(harmless(cell)))
    assert row[0].startswith("'")


def test_numbers_are_written_as_they_are_dialled() -> None:
    assert [written_number(n) for n in ("+33639980050", "+4930123456", None)] == ["06 39 98 00 50", "+4930123456", ""]
