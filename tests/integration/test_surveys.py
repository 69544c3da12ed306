"""Who is asked for feedback: the record in Redis, the stream, the figures, and
what an answer does."""

import hashlib
import hmac

import pytest

from harness import checks
from harness.clock import library
from harness.process import wait_until
from harness.stack import PRESET
from integration.surveying import (FRIDAY, SECRET, decoded, minute, settled,
                                   solved, states, surveys)

pytestmark = [
    pytest.mark.needs_master,
    pytest.mark.skipif(library() is None, reason="libfaketime is missing")]

RATES = f"""
    include {PRESET};
    conflict_platform stars {{
        scope zammad;
        route rate POST ^/api/v1/tickets/(?<ticket>\\d+)/rating$ {{
            ticket  uri:ticket;
            rating  request:stars;
            text    request:comment;
        }}
    }}
"""


@pytest.fixture
def desk(make_stack):
    return make_stack(clock=FRIDAY, workers=2, platform=RATES,
                      use="zammad stars")


def record(desk, survey):
    keys = desk.keys(f"conflict:survey:*:{survey}")
    assert len(keys) == 1
    return decoded(desk.redis.client().hgetall(keys[0]))


def counted(desk, state):
    return desk.metrics().get(("conflict_surveys_total",
                               (("state", state),)), 0)


def rate(desk, ticket, stars, user="client-17", **more):
    return desk.send("POST", f"/api/v1/tickets/{ticket}/rating", user,
                     {"stars": stars} | more)


def test_scheduled_with_its_cause_in_record_and_stream(desk):
    ticket = solved(desk)
    entry, = surveys(desk)
    assert entry | dict.fromkeys(("id", "at", "due", "until", "told"), "") == {
        "v": "1", "id": "", "at": "", "client": "zammad/17",
        "ticket": str(ticket), "state": "scheduled", "ask": "resolved",
        "scale": "csat", "due": "", "until": "", "score": "", "why": "",
        "segment": "", "policy": "default", "language": "", "channel": "",
        "link": "", "told": ""}
    assert minute(entry["at"]) == "2026-11-27 11:40"
    assert minute(entry["due"]) == "2026-11-30 09:00"   # a weekend is between
    assert minute(entry["until"]) == "2026-12-14 09:00"
    assert record(desk, entry["id"]) == entry
    assert desk.state("17")["survey"].startswith(entry["id"] + "/scheduled/")
    assert counted(desk, "scheduled") == 1
    key = desk.keys("conflict:survey:*")[0]
    assert 89 * 86400 < desk.redis.client().ttl(key) <= 90 * 86400


def test_becomes_due_though_nobody_looks_once(desk):
    solved(desk)
    desk.clock.set("2026-11-30 09:00:01")
    wait_until(lambda: len(states(desk)) > 1, "it is due", 15)
    settled(desk)
    assert states(desk) == ["scheduled", "due"]
    entry = surveys(desk)[1]
    assert minute(entry["at"]) == "2026-11-30 09:00"
    assert record(desk, entry["id"]) == entry
    desk.clock.set("2026-12-14 09:00:01")
    wait_until(lambda: len(states(desk)) > 2, "it expires", 15)
    settled(desk)
    assert surveys(desk)[2]["state"] == "expired"
    assert surveys(desk)[2]["why"] == "silent"
    assert [counted(desk, state) for state in ("due", "expired")] == [1, 1]


def test_reopened_ticket_gets_no_survey(desk):
    ticket = solved(desk)
    checks.passed(desk.write("client-17", ticket, "It is not there."))
    settled(desk)
    assert states(desk) == ["scheduled", "cancelled"]
    assert surveys(desk)[1]["why"] == "reopened"
    desk.clock.set("2026-12-01 12:00:00")
    wait_until(lambda: any(entry[b"cause"] == b"response-overdue"
                           for entry in desk.passed()), "time passes", 15)
    assert states(desk) == ["scheduled", "cancelled"]


def test_survey_leaves_no_line_where_points_are_explained(desk):
    solved(desk)
    assert not [line for key in desk.keys("conflict:history:*")
                for line in desk.redis.client().lrange(key, 0, -1)
                if b"survey" in line]


def test_surveys_off_cost_nothing(make_stack):
    desk = make_stack(clock=FRIDAY,
                      http="conflict_policy default { survey off; }")
    solved(desk)
    assert surveys(desk) == [] and desk.keys("conflict:survey*") == []


# drawn by lot

def lot(period, client):
    """As core/secret.h says."""
    key = hmac.new(SECRET, b"conflict lots", hashlib.sha256).digest()
    name = f"{period}/zammad/{client}".encode()
    digest = hmac.new(key, name, hashlib.sha256).digest()
    return (int.from_bytes(digest[:7], "big") >> 3) / 2 ** 53


def test_who_is_drawn_anybody_with_the_secret_can_repeat(make_stack,
                                                         directory):
    """Half of the clients of each day, each at a moment of their own."""
    key = directory / "conflict.key"
    key.write_bytes(SECRET + b"\n")
    key.chmod(0o600)
    desk = make_stack(
        clock="2026-11-23 10:00:00", workers=2, http=f"""
        conflict_secret {key};
        conflict_policy default {{
            calendar Mon-Sun 0-24 zone=UTC;
            survey resolved off;
            survey random sample=50% per=1d quiet=1d;
        }}""")
    clients = range(100, 150)
    # of two events in one second the state knows only which came first, and
    # two workers may be of two minds: else some are still owed an answer
    tickets = [desk.open_ticket(f"client-{client}").json()["id"]
               for client in clients]
    settled(desk)
    for ticket in tickets:
        desk.update("agent-5", ticket, article={
            "body": "Please look at page 2.", "type": "email",
            "internal": False})
    settled(desk)
    assert surveys(desk) == []
    desk.clock.set("2026-11-25 16:00:00")
    now = desk.clock.now().timestamp()
    period, passed = int(now // 86400), now % 86400
    due = {f"zammad/{client}" for client in clients
           if lot(period, client) < 0.5
           and lot(period, client) / 0.5 * 86400 <= passed - 60}
    soon = {f"zammad/{client}" for client in clients
            if lot(period, client) < 0.5
            and lot(period, client) / 0.5 * 86400 <= passed + 3600}
    assert 5 < len(due) < 30

    def drawn():
        return {entry["client"] for entry in surveys(desk)
                if entry["state"] == "scheduled"}

    # a walk that had begun before sees some at the old time: the next one
    # comes ten minutes later

    for passed_by in (0, 11, 22, 33):
        desk.clock.set(f"2026-11-25 16:{passed_by:02}:00")
        try:
            wait_until(lambda: due <= drawn(), "all are drawn", 10)
            break
        except TimeoutError:
            assert passed_by < 33
    settled(desk)
    assert drawn() <= soon
    assert {entry["ask"] for entry in surveys(desk)} == {"random"}
    wait_until(lambda: states(desk).count("due") == len(drawn()),
               "they are due", 15)
    assert states(desk).count("scheduled") == len(drawn())


def test_nobody_is_drawn_where_no_policy_says_so(make_stack):
    """Also no look costs anything: the index is not read."""
    desk = make_stack(clock="2026-11-23 10:00:00")
    solved(desk)
    desk.redis.client().config_resetstat()
    desk.clock.set("2026-11-23 11:00:00")
    wait_until(lambda: desk.redis.client().info("commandstats").get(
        "cmdstat_zrangebyscore", {"calls": 0})["calls"] > 64, "it sweeps", 15)
    stats = desk.redis.client().info("commandstats")
    assert "cmdstat_zrange" not in stats and "cmdstat_mget" not in stats


# a helpdesk's own ratings

def test_low_rating_opens_it_again_with_owner_and_deadline(desk):
    ticket = solved(desk)
    checks.passed(desk.update("agent-5", ticket, owner_id=5))
    counts = desk.counting()
    checks.passed(rate(desk, ticket, 1))
    settled(desk)
    seen = desk.seen(ticket)
    assert "bad-rating" in seen["reasons"] and seen["tier"] > "1"
    assert seen["owner"] == "5"
    assert seen["respond-by"].endswith("kind=answer")
    assert states(desk) == ["scheduled", "answered"]
    assert surveys(desk)[1]["score"] == "1"
    assert counts.more("events", kind="rating") == 1


def test_rating_that_comes_again_with_a_comment_counts_once(desk):
    ticket = solved(desk)
    checks.passed(rate(desk, ticket, 1))
    settled(desk)
    before = desk.state("17")
    checks.passed(rate(desk, ticket, 1, comment="Nobody listened."))
    settled(desk)
    assert desk.state("17") == before


def test_comment_is_heard(desk):
    ticket = solved(desk)
    checks.passed(rate(desk, ticket, 3, comment="If this happens again I will "
                       "cancel my contract."))
    settled(desk)
    seen = desk.seen(ticket)
    assert "may-leave" in seen["reasons"] and seen["tier"] == "3"


def test_agent_cannot_rate(desk):
    ticket = solved(desk)
    counts = desk.counting()
    checks.passed(rate(desk, ticket, 5, user="agent-5"))
    settled(desk)
    assert states(desk) == ["scheduled"]
    assert counts.more("skipped", cause="rating") == 1
    assert counts.more("events") == 0


def test_figure_that_is_on_no_scale_is_counted(desk):
    ticket = solved(desk)
    counts = desk.counting()
    for stars in (0, 6, -1, 100):
        checks.passed(rate(desk, ticket, stars))
    settled(desk)
    assert counts.more("skipped", cause="rating") == 4
    assert states(desk) == ["scheduled"]


def test_nothing_is_rated_that_the_helpdesk_refused(desk):
    ticket = solved(desk)
    before = desk.state("17")
    assert rate(desk, ticket, 1, user="client-18").status == 403
    settled(desk)
    assert desk.state("17") == before
