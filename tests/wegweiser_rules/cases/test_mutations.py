import pytest

from tests.wegweiser_rules import mutations
from wegweiser_rules import LAW

KNOWN = mutations.prepared()


@pytest.mark.parametrize("rule", LAW.rules.values(), ids=list(LAW.rules))
def test_every_condition_is_guarded_by_a_case(rule):
    survivors = [str(m) for m in mutations.mutants([rule]) if mutations.survives(m, KNOWN)]

    assert survivors == []
