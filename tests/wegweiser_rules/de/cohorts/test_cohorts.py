import datetime as dt

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from wegweiser_rules import LAW, Result
from wegweiser_rules.de import cohorts
from wegweiser_rules.de.cohorts import assumptions, qualifications
from wegweiser_rules.engine import columns
from wegweiser_rules.engine.columns import tables
from wegweiser_rules.engine.facts import NEVER, PERMANENT

ON = dt.date(2026, 10, 1)
ROWS = 20_000


def frame(**options):
    return cohorts.frame(**{"rows": ROWS, "seed": 1, "on": ON, "facts": LAW.facts} | options)


@pytest.fixture(scope="module")
def people():
    return frame()


@pytest.fixture(scope="module")
def results(people):
    facts = [name for name in people.columns if name in LAW.facts]
    return columns.evaluate(people.select(facts).lazy(), law=LAW, on=ON).collect()


def those(people, situation):
    return people.filter(pl.col("group_situation") == situation)


# --- form ----------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_people_and_another_gives_others():
    assert_frame_equal(frame(rows=50), frame(rows=50))
    assert not frame(rows=50, seed=2).equals(frame(rows=50))


def test_people_do_not_depend_on_the_batch_in_which_they_are_made(people):
    assert_frame_equal(frame(rows=100, first=900), people[900:1000])


def test_more_rows_only_add_people(people, monkeypatch):
    monkeypatch.setattr(cohorts, "BATCH", 400)
    scanned = cohorts.scan(rows=1_000, seed=1, on=ON, facts=LAW.facts).collect()

    assert_frame_equal(scanned, people[:1_000])


def test_a_scan_reads_only_what_is_asked_for(people, monkeypatch):
    monkeypatch.setattr(cohorts, "BATCH", 400)
    scan = cohorts.scan(rows=1_000, seed=1, on=ON, facts=LAW.facts)

    assert scan.select("german").head(3).collect()["german"].to_list() == (
        people["german"][:3].to_list()
    )
    students = scan.filter(pl.col("group_situation") == "student").collect()
    assert_frame_equal(students, those(people[:1_000], "student"))


def test_batches_are_as_long_as_is_asked_for(monkeypatch):
    monkeypatch.setattr(cohorts, "BATCH", 400)

    def made(**options):
        return [batch.shape for batch in cohorts.batches(frame, 1_000, **options)]

    width = len(frame(rows=0).columns)
    assert made() == [(400, width), (400, width), (200, width)]
    assert made(most=500) == [(400, width), (100, width)]
    assert made(columns=["person"], where=pl.col("person") < 500) == [(400, 1), (100, 1), (0, 1)]


def test_every_column_is_a_fact_or_there_for_grouping(people):
    named = {"person", "group_situation", "group_origin", "group_occupation", "group_age"}

    assert set(people.columns) - set(LAW.facts) == named


def test_every_value_can_be_read_as_its_fact(people):
    facts = {name: LAW.facts[name] for name in people.columns if name in LAW.facts}

    assert tables.read(people.lazy(), facts).frame.collect().height == ROWS


def test_a_file_says_that_it_is_synthetic(tmp_path):
    path = tmp_path / "cohort.parquet"

    cohorts.write(path, rows=10, seed=3, on=ON, facts=LAW.facts)

    told = pl.read_parquet_metadata(path)
    assert told["synthetic"] == "true"
    assert told["about"] == cohorts.ABOUT
    assert (told["seed"], told["day"]) == ("3", "2026-10-01")
    assert_frame_equal(pl.read_parquet(path), frame(rows=10, seed=3))


# --- assumptions ---------------------------------------------------------------------------------


def test_the_shares_of_the_situations_make_a_whole():
    assert sum(situation.share for situation in assumptions.SITUATIONS.values()) == 1000


def test_the_shares_of_each_list_of_occupations_make_a_whole():
    for listed in qualifications.LISTS:
        assert sum(share for share, _occupation in listed) == 100


def test_situations_occur_in_their_shares(people):
    counts = dict(people["group_situation"].value_counts().rows())

    for name, situation in assumptions.SITUATIONS.items():
        assert counts[name] / ROWS == pytest.approx(situation.share / 1000, abs=0.01)


def test_some_values_are_unknown_and_none_of_the_situation(people):
    unknown = dict(zip(people.columns, people.null_count().row(0), strict=True))

    assert unknown["german"] / ROWS == pytest.approx(0.02, abs=0.005)
    assert unknown["degree_comparable"] / ROWS == pytest.approx(0.08, abs=0.01)
    assert unknown["status"] == unknown["location"] == unknown["nationality"] == 0


# --- people hang together ------------------------------------------------------------------------


def test_the_status_fits_the_situation(people):
    students = set(those(people, "student")["status"].unique())

    assert students <= {"AE_16b", "AE_17", "AE_16f"}
    assert set(those(people, "tolerated")["location"].unique()) == {"DE"}
    assert set(those(people, "family abroad")["status"].unique()) == {"none"}


def test_people_abroad_have_no_stay_in_germany(people):
    abroad = people.filter(pl.col("location") == "abroad")

    assert (
        abroad["entry_date"].null_count() == abroad["status_since"].null_count() == abroad.height
    )
    assert abroad["residence_months"].drop_nulls().max() == 0


def test_age_and_day_of_birth_agree(people):
    known = people.drop_nulls(["birth_date", "own_age"])
    years = (pl.lit(ON) - pl.col("birth_date")).dt.total_days() / 365.2425

    assert known.select((years - pl.col("own_age")).is_between(-0.01, 1.01).all()).item()


def test_no_one_under_age_has_a_qualification(people):
    young = people.filter(pl.col("own_age") < 18)

    assert young["qual_kind"].unique().to_list() == ["none"]


def test_nurses_need_a_licence_and_cooks_do_not(people):
    def licences(job):
        found = people.filter(pl.col("group_occupation") == job)["licence"]
        return set(found.drop_nulls().unique())

    assert licences("nurse") == {"granted", "promised", "missing"}
    assert licences("cook") == {"not_required"}


def test_a_recognised_nurse_has_the_licence(people):
    recognised = people.filter(
        (pl.col("group_occupation") == "nurse") & (pl.col("recognition") == "full")
    )

    assert recognised["licence"].drop_nulls().unique().to_list() == ["granted"]


def test_who_has_no_job_has_no_pay(people):
    without = people.filter(pl.col("job_offer").not_())

    assert without["salary_year"].null_count() == without.height
    assert set(without["group_occupation"].unique()) == {"no job"}


def test_pay_lies_around_the_middle_of_the_occupation(people):
    nurses = people.filter(pl.col("group_occupation") == "nurse")["salary_year"].drop_nulls()

    assert nurses.median() == pytest.approx(41_500, rel=0.05)
    assert (nurses % 120).unique().to_list() == [0]


def test_experience_does_not_exceed_the_years(people):
    assert people["exp_months_last_5y"].drop_nulls().max() <= 60
    assert people["exp_months_last_7y"].drop_nulls().max() <= 84


def test_asylum_procedures_belong_to_those_whose_status_shows_them(people):
    assert those(people, "asylum seeker")["asylum_state"].unique().to_list() == ["pending"]
    abroad = people.filter(pl.col("location") == "abroad")
    assert abroad["asylum_state"].unique().to_list() == ["none"]
    recognised = people.filter(pl.col("status") == "AE_25_2_1")
    assert recognised["asylum_state"].unique().to_list() == ["recognised_25_2"]


def test_only_degrees_have_a_day(people):
    trained = people.filter(pl.col("qual_kind") == "vocational")
    academic = people.filter(pl.col("qual_kind") == "degree")

    assert trained["degree_date"].drop_nulls().unique().to_list() == [NEVER]
    assert academic["degree_date"].drop_nulls().min() > NEVER
    assert academic["degree_date"].drop_nulls().max() <= ON


def test_contracts_are_permanent_or_of_some_months(people):
    lengths = people["job_months"].drop_nulls()

    assert (lengths == PERMANENT).mean() == pytest.approx(0.72, abs=0.02)
    assert lengths.filter(lengths != PERMANENT).max() <= 36


def test_children_join_parents_and_spouses_are_of_age(people):
    joining = people.filter(pl.col("sponsor_status") != "none").drop_nulls("own_age")

    children = joining.filter(pl.col("own_age") < 18)
    assert children["relation"].unique().to_list() == ["child"]
    assert "child" not in joining.filter(pl.col("own_age") >= 18)["relation"].unique()


@pytest.mark.parametrize(
    "rule",
    ["18a", "18b", "18g.1.1", "18g.1.2a", "18g.1.2b", "18g.2", "19c2.6", "16d.1", "16d.3",
     "20a.such", "19c1.26.1", "19c1.26.2", "30", "28", "32", "18c.1", "18c.2", "9.2", "StAG.10",
     "16a", "16b", "60c", "61", "EU.FREE"],
)  # fmt: skip
def test_every_rule_meets_people_whom_it_fits_and_others(results, rule):
    found = set(results[rule].unique())

    assert found & {Result.GRANTED_POSSIBLE, Result.NOT_REQUIRED}
    assert Result.NOT in found
