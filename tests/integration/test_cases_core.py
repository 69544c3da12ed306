"""tests/cases through the core alone: conflict-replay explain --json."""

import pytest

from harness import cases

CASES = cases.all_cases()
LEAST = 120
ROWS = set(range(1, 15))


def named(found):
    return [pytest.param(case, id=case.name) for case in found]


@pytest.fixture(autouse=True)
def command_is_there():
    if not cases.command().exists():
        pytest.fail("conflict-replay is not built: make build", pytrace=False)


@pytest.mark.parametrize("case",
                         named(case for case in CASES if case.exchanges))
def test_what_comes_out(case):
    """Each exchange gives the routes, facts and events that are expected."""
    found = cases.summary(cases.reports(case, case.platform))
    expected = cases.lines_of(case.expect)
    assert expected, "the case expects nothing"
    assert [line.strip() for line in found] == expected


@pytest.mark.parametrize("case",
                         named(case for case in CASES if case.refusals))
def test_what_is_refused(case):
    """A configuration that is wrong is refused, with line and sentence."""
    for refusal in case.refusals:
        code, said = cases.complaint(refusal.text)
        assert code == 2, said
        assert said == (f"conflict-replay: {refusal.sentence} in "
                        f"FILE:{refusal.line}")


def test_each_case_is_one():
    """A case shows exchanges or refusals, and says in words what it shows."""
    for case in CASES:
        assert bool(case.exchanges) != bool(case.refusals), case.name
        assert case.about.rstrip(".") != case.about, case.name
        for refusal in case.refusals:
            assert refusal.sentence, f"{case.name}: nothing is said"


def test_all_requirements_are_shown():
    """Every row of platforms.md, section 1, has a case, and there are many."""
    shown = set().union(*(case.requirements() for case in CASES))
    assert shown == ROWS
    assert len([case for case in CASES if case.exchanges]) >= LEAST
