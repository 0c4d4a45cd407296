"""Clients and companies as people keep them, in a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from sav_engine.errors import RecordsError
from sav_engine.ports import Newcomer
from sav_engine.records.demo import clean_demo, load_demo
from sav_engine.records.desk import Undone, in_one_transaction
from sav_engine.records.embedded import Server
from sav_engine.records.people import (
    GivenClient,
    GivenCompany,
    client_of,
    clients_of_company,
    company_named,
    list_clients,
    list_companies,
    put_client,
    put_company,
    remove_client,
    remove_company,
    verify_client,
)
from sav_engine.records.postgres import open_pools
from tests.kit.postgres import empty, server_with_schema

SQL = Path(__file__).parents[2] / "sql"
ZOE = GivenClient("+33639980050", "Zoé", "Dupré", "Été & Co", None, "zoe@ete.example")

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        yield server


@pytest.fixture
def db(server: Server) -> Iterator[psycopg.Connection[Any]]:
    empty(server)
    with psycopg.connect(server.clients_dsn, autocommit=True) as connection:
        yield connection


def test_a_client_is_added_then_completed_then_the_same(db: psycopg.Connection[Any]) -> None:
    assert put_client(db, ZOE) == "new"
    assert put_client(db, GivenClient(ZOE.phone_number, box_model="Livebox 6")) == "changed"
    assert put_client(db, ZOE) == "same"
    row = client_of(db, ZOE.phone_number)
    assert row and (row.first_name, row.company, row.box_model) == ("Zoé", "Été & Co", "Livebox 6")


def test_one_company_however_it_is_written(db: psycopg.Connection[Any]) -> None:
    put_client(db, ZOE)
    put_client(db, GivenClient("+33639980051", company="SARL ETE ET CO"))
    (company,) = list_companies(db)
    assert (company.name, company.clients) == ("Été & Co", 2)
    assert len(clients_of_company(db, company.id)) == 2
    found = company_named(db, "s.a.r.l. été & co")
    assert found and found.id == company.id


def test_a_company_that_goes_leaves_its_clients(db: psycopg.Connection[Any]) -> None:
    put_client(db, ZOE)
    (company,) = list_companies(db)
    remove_company(db, company.id)
    row = client_of(db, ZOE.phone_number)
    assert row and row.company is None


def test_a_company_is_completed_by_name(db: psycopg.Connection[Any]) -> None:
    assert put_company(db, GivenCompany("Été & Co", "a@ete.example")) == "new"
    assert put_company(db, GivenCompany("SAS Été et Co", None, "+33199000101")) == "changed"
    (company,) = list_companies(db)
    assert (company.name, company.contact_email, company.phone_number) == (
        "SAS Été et Co",
        "a@ete.example",
        "+33199000101",
    )


@pytest.mark.parametrize("words", ["dupre", "ZOÉ dup", "06 39 98 00 50", "+33639980050", "ete", "zoe@ete"])
def test_a_client_is_found_by_whatever_one_knows(db: psycopg.Connection[Any], words: str) -> None:
    put_client(db, ZOE)
    put_client(db, GivenClient("+33199000199", "Paul", "Autre"))
    assert [row.phone_number for row in list_clients(db, words)] == [ZOE.phone_number]


def test_a_client_who_is_removed_is_gone(db: psycopg.Connection[Any]) -> None:
    put_client(db, ZOE)
    assert remove_client(db, ZOE.phone_number) and not remove_client(db, ZOE.phone_number)
    assert list_clients(db) == []


async def test_work_that_was_only_tried_or_that_fails_leaves_nothing(server: Server) -> None:
    empty(server)

    def tried(connection: Any) -> None:
        put_client(connection, ZOE)
        raise Undone("seen")

    def refused(connection: Any) -> None:
        put_client(connection, ZOE)
        put_client(connection, GivenClient("no number"))

    with pytest.raises(Undone):
        await in_one_transaction(server.clients_dsn, "DB_CLIENTS_DSN", tried)
    with pytest.raises(RecordsError):
        await in_one_transaction(server.clients_dsn, "DB_CLIENTS_DSN", refused)
    assert await in_one_transaction(server.clients_dsn, "DB_CLIENTS_DSN", list_clients) == []


async def test_test_data_come_and_go_and_touch_nothing_else(server: Server, db: psycopg.Connection[Any]) -> None:
    put_client(db, GivenClient("+33639980003", "Vrai", "Client", "Été & Co"))
    dsns = (server.clients_dsn, server.tickets_dsn)
    loaded = await load_demo(*dsns, SQL / "demo")
    assert (loaded.clients, loaded.companies, loaded.tickets) == (35, 11, 5), "one number is a real client's"
    put_client(db, GivenClient("+33639980052", "Autre", "Client", "Garage des Tilleuls"))
    gone = await clean_demo(*dsns)
    assert (gone.clients, gone.companies, gone.companies_kept, gone.tickets) == (35, 10, 1, 5)
    assert {(row.phone_number, row.company) for row in list_clients(db)} == {
        ("+33639980003", "Été & Co"),
        ("+33639980052", "Garage des Tilleuls"),
    }
    assert (await load_demo(*dsns, SQL / "demo")).clients == 35


async def test_a_new_caller_is_to_be_verified_and_a_client_is_left_alone(
    server: Server, db: psycopg.Connection[Any]
) -> None:
    put_client(db, GivenClient("+33639980051", "Vraie", "Cliente", "Été & Co"))
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (clients, _):
        await clients.note(Newcomer(uuid4(), "+33639980051", "Autre", "Nom", "Fausse", "x@y.example"))
        for _ in range(2):  # delivered twice when the engine died in between
            await clients.note(Newcomer(uuid4(), ZOE.phone_number, "Zoé", "Dupré", "SAS ÉTÉ ET CO"))
        await clients.note(Newcomer(uuid4(), "+33639980053", None, "Seul", "Jamais Entendue"))
        found = await clients.find(ZOE.phone_number)
    assert found and (found.first_name, found.last_name, found.company) == ("Zoé", "Dupré", "Été & Co")
    unverified = [row.phone_number for row in list_clients(db, only_unverified=True)]
    assert unverified == [ZOE.phone_number, "+33639980053"]
    verified = {row.name: row.is_verified for row in list_companies(db)}
    assert verified == {"Été & Co": True, "Jamais Entendue": False}
    assert verify_client(db, "+33639980053") and not verify_client(db, "+33639980099")
    assert all(row.is_verified for row in list_companies(db))
    kept = client_of(db, "+33639980051")
    assert kept and kept.last_name == "Cliente"
