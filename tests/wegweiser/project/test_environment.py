import pytest
from django.core.exceptions import ImproperlyConfigured

from wegweiser.project import environment


def test_a_required_value_is_returned(monkeypatch):
    monkeypatch.setenv("WEGWEISER_SECRET_KEY", "k")

    assert environment.required("WEGWEISER_SECRET_KEY", purpose="to sign sessions") == "k"


@pytest.mark.parametrize("value", [None, ""], ids=["unset", "empty"])
def test_a_missing_value_says_what_it_is_for_and_how_to_set_it(monkeypatch, value):
    monkeypatch.delenv("WEGWEISER_SECRET_KEY", raising=False)
    if value is not None:
        monkeypatch.setenv("WEGWEISER_SECRET_KEY", value)

    with pytest.raises(ImproperlyConfigured) as error:
        environment.required("WEGWEISER_SECRET_KEY", purpose="to sign sessions")

    assert str(error.value) == (
        "WEGWEISER_SECRET_KEY is not set. Wegweiser needs it to sign sessions. "
        "Set it in the environment of the service; docs/operate/production.md lists all."
    )


def test_a_list_is_split_at_commas_without_blanks(monkeypatch):
    monkeypatch.setenv("WEGWEISER_HOSTS", " a.example , b.example,, ")

    assert environment.listed("WEGWEISER_HOSTS") == ["a.example", "b.example"]


def test_an_unset_list_has_its_default(monkeypatch):
    monkeypatch.delenv("WEGWEISER_HOSTS", raising=False)

    assert environment.listed("WEGWEISER_HOSTS", default="localhost") == ["localhost"]


def test_a_sqlite_address_is_a_file_with_patient_writers():
    settings = environment.database("sqlite:////srv/wegweiser/data%20base.sqlite3")

    assert settings["ENGINE"] == "django.db.backends.sqlite3"
    assert settings["NAME"] == "/srv/wegweiser/data base.sqlite3"
    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert settings["OPTIONS"]["timeout"] == 20


def test_a_sqlite_address_in_memory():
    assert environment.database("sqlite:///:memory:")["NAME"] == ":memory:"


def test_a_postgres_address_is_taken_apart():
    settings = environment.database(
        "postgres://weg%40weiser:p%2Fw@db.example:5433/region?sslmode=require"
    )

    assert settings == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "region",
        "USER": "weg@weiser",
        "PASSWORD": "p/w",
        "HOST": "db.example",
        "PORT": "5433",
        "OPTIONS": {"sslmode": "require"},
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def test_a_postgres_address_may_leave_things_out():
    settings = environment.database("postgresql:///region")

    assert (settings["USER"], settings["HOST"], settings["PORT"]) == ("", "", "")


def test_another_database_is_refused():
    with pytest.raises(ImproperlyConfigured) as error:
        environment.database("mysql://db.example/region")

    assert str(error.value) == (
        "The database address starts with “mysql”; use sqlite:/// or postgres://."
    )
