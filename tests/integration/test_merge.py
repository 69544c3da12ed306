"""Two users of the helpdesk turn out to be one: so do their clients."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import checks, metrics
from harness.clock import library
from harness.process import wait_until
from harness.stack import LEAD, PEOPLE

ANGRY = ("This is ridiculous! Nobody answers me. I will cancel my contract "
         "and go to another provider.")

@pytest.fixture
def desk(make_stack):
    return make_stack(platform=PEOPLE, use="zammad people")


def settled(desk):
    wait_until(lambda: desk.metrics().get(("conflict_pending_events", ()), 0)
               == 0, "nothing is on its way to Redis", 10)


def opened(desk, user, text="Hello, how do I change my address?"):
    number = desk.open_ticket(user, text).json()["id"]
    settled(desk)
    return number


def merge(desk, old, into):
    """old turns out to be into; waits until it is done."""
    checks.passed(desk.send("PUT", f"/api/v1/users/{old}/merge", "agent-5",
                            {"into": into}))
    wait_until(lambda: raw(desk, old) is not None
               and b" " not in raw(desk, old), "it is merged", 10)
    settled(desk)


def raw(desk, client):
    keys = desk.keys(f"conflict:client:*:zammad/{client}")
    return desk.redis.client().get(keys[0]) if keys else None


def merges(desk):
    """(who stays, who is no more), of the entries in the stream."""
    return [(entry[b"client"].decode(), entry[b"cause"].decode())
            for entry in desk.events() if entry[b"kind"] == b"merge"]


def members(desk, name):
    client = desk.redis.client()
    return sorted(member.decode() for key in desk.keys(f"conflict:{name}:*")
                  for member in client.zrange(key, 0, -1))


def tickets(desk, client):
    """Those in its state."""
    return {part.split("/")[0]
            for part in desk.state(str(client))["tickets"].split(",")}


def history(desk, client):
    return [line.decode().split() for key
            in desk.keys(f"conflict:history:*:zammad/{client}")
            for line in desk.redis.client().lrange(key, 0, -1)]


def linked(desk, ticket):
    return desk.redis.client().get(
        desk.keys(f"conflict:ticket:*:zammad/{ticket}")[0])


def test_two_clients_become_one(desk):
    first = opened(desk, "client-18", ANGRY)
    second = opened(desk, "client-17")
    assert desk.seen(second)["tier"] == "1"
    counts = desk.counting()
    merge(desk, 18, 17)
    for ticket in (first, second):
        seen = desk.seen(ticket)
        assert seen["tier"] == "3" and "may-leave" in seen["reasons"]
        assert seen["ticket"] == str(first)
    assert tickets(desk, 17) == {str(first), str(second)}
    assert raw(desk, 18) == b"merged=zammad/17"
    assert merges(desk) == [("zammad/17", "18")]
    assert counts.more("events", kind="merge") == 1
    assert members(desk, "tiers") == members(desk, "due") == ["zammad/17"]
    assert desk.tiers() == {"zammad/17": 3}


def test_what_answers_why_comes_along_in_the_order_of_time(desk):
    first = opened(desk, "client-18", ANGRY)
    before = history(desk, 18)
    assert before
    second = opened(desk, "client-17", ANGRY)
    own = history(desk, 17)
    checks.passed(desk.write("client-18", first, ANGRY))
    settled(desk)
    later = history(desk, 18)[:-len(before)]
    merge(desk, 18, 17)
    lines = history(desk, 17)
    assert [line[2] for line in lines if line[2] == "merged"]
    assert all(line in lines for line in before + own + later)
    times = [int(line[0]) for line in lines]
    assert times == sorted(times, reverse=True)
    assert {line[1] for line in lines} >= {str(first), str(second)}
    assert history(desk, 18) == []


def test_what_comes_later_for_the_other_goes_to_who_stays(desk):
    """Also where only the ticket's link says whose it is, which is told."""
    first = opened(desk, "client-18")
    opened(desk, "client-17")
    merge(desk, 18, 17)
    assert linked(desk, first) == b"zammad/18"
    checks.passed(desk.write("client-17", first, ANGRY))
    settled(desk)
    assert desk.state("17")["tier"] == "3"
    assert linked(desk, first) == b"zammad/17"
    assert raw(desk, 18) == b"merged=zammad/17"
    assert desk.seen(first)["tier"] == "3"


def test_late_word_of_the_other_client_goes_to_who_stays(desk):
    """The helpdesk itself still names the one that is no more."""
    opened(desk, "client-17")
    opened(desk, "client-18")
    merge(desk, 18, 17)
    late = opened(desk, "client-18", ANGRY)
    assert desk.state("17")["tier"] == "3"
    assert raw(desk, 18) == b"merged=zammad/17"
    assert desk.seen(late)["tier"] == "3"


def test_history_of_the_other_does_not_count_again(desk):
    """Also what neither ring remembers."""
    first = opened(desk, "client-18")
    for number in range(20):
        checks.passed(desk.write("client-18", first, f"Line {number}."))
    opened(desk, "client-17")
    settled(desk)
    merge(desk, 18, 17)
    counts = desk.counting()
    for _ in range(2):
        checks.passed(desk.view("agent-5", first, "?all=true"))
        settled(desk)
        checks.passed(desk.write("client-17", first, "One more."))
        settled(desk)
    assert counts.more("events") == 2


def test_merge_counts_once(desk):
    opened(desk, "client-18", ANGRY)
    opened(desk, "client-17", ANGRY)
    merge(desk, 18, 17)
    before = desk.state("17")
    counts = desk.counting()
    merge(desk, 18, 17)
    assert counts.more("ignored", cause="unchanged") == 1
    assert counts.more("events") == 0
    assert desk.state("17")["tension"] == before["tension"]
    assert merges(desk) == [("zammad/17", "18")]


def test_client_merges_with_itself(desk):
    opened(desk, "client-17", ANGRY)
    before = raw(desk, 17)
    checks.passed(desk.send("PUT", "/api/v1/users/17/merge", "agent-5",
                            {"into": 17}))
    settled(desk)
    assert raw(desk, 17) == before


def test_refused_merge_merges_nothing(desk):
    opened(desk, "client-18", ANGRY)
    opened(desk, "client-17")
    before = raw(desk, 18)
    answer = desk.send("PUT", "/api/v1/users/18/merge", "client-17",
                       {"into": 17})
    assert answer.status == 403
    settled(desk)
    assert raw(desk, 18) == before and merges(desk) == []


def test_either_may_be_unknown(desk):
    opened(desk, "client-18", ANGRY)
    merge(desk, 18, 17)
    assert desk.state("17")["tier"] == "3"
    merge(desk, 21, 20)                     # of neither there is a state
    late = opened(desk, "client-21", ANGRY)
    assert desk.state("20")["tier"] == "3"
    assert desk.seen(late)["tier"] == "3"
    assert merges(desk) == [("zammad/17", "18")]


def test_merge_after_merge_leads_to_the_last(desk):
    numbers = [opened(desk, f"client-{number}", ANGRY)
               for number in (19, 18, 17)]
    merge(desk, 19, 18)
    merge(desk, 18, 17)
    assert len(tickets(desk, 17)) == 3
    for ticket in numbers:
        assert desk.seen(ticket)["tier"] >= "3"
    checks.passed(desk.write("client-19", opened(desk, "client-19"), ANGRY))
    settled(desk)
    assert len(tickets(desk, 17)) == 4
    assert members(desk, "tiers") == ["zammad/17"]


def test_merge_into_one_that_was_merged_leads_to_the_last(desk):
    for number in (19, 18, 17):
        opened(desk, f"client-{number}", ANGRY)
    merge(desk, 18, 17)
    merge(desk, 19, 18)
    assert len(tickets(desk, 17)) == 3
    assert raw(desk, 19) == b"merged=zammad/17"


def test_merge_back_and_forth_ends_at_one(desk):
    """The helpdesk brought one of them back, and merges the other way."""
    for number in (17, 18):
        opened(desk, f"client-{number}", ANGRY)
    merge(desk, 18, 17)
    merge(desk, 17, 18)
    assert len(tickets(desk, 18)) == 2
    assert raw(desk, 17) == b"merged=zammad/18"
    for number in (17, 18):
        assert desk.seen(opened(desk, f"client-{number}"))["tier"] >= "3"
    assert len(tickets(desk, 18)) == 4
    assert members(desk, "tiers") == ["zammad/18"]


def test_name_that_leads_to_itself_or_nowhere_is_replaced(desk):
    """Whoever wrote it: none of this is ours."""
    client = desk.redis.client()
    opened(desk, "client-17")
    key = desk.keys("conflict:client:*:zammad/17")[0]
    for wrong in (b"merged=zammad/17", b"merged=zammad/17 at=1 epoch=",
                  b"merged=", b"merged= ", b"merged=\xff", b"merged"):
        client.set(key, wrong)
        ticket = opened(desk, "client-17", ANGRY)
        assert desk.state("17")["tier"] == "3", wrong
        assert desk.seen(ticket)["tier"] == "3"


def test_nothing_is_lost_or_counted_twice_while_they_merge(desk):
    """Messages of both arrive all the time, of which some name the ticket
    alone."""
    numbers = {number: opened(desk, f"client-{number}")
               for number in (17, 18)}

    def write(number):
        client = 17 + number % 2
        return desk.send("POST", "/api/v1/ticket_articles", f"agent-{client}",
                         {"ticket_id": numbers[client], "sender": "Customer",
                          "body": f"Line {number}.", "type": "note"}).status

    with ThreadPoolExecutor(8) as pool:
        answers = [pool.submit(write, number) for number in range(40)]
        merge(desk, 18, 17)
        answers += [pool.submit(write, number) for number in range(40)]
        assert {answer.result() for answer in answers} == {201}
    settled(desk)
    assert int(desk.state("17")["messages"]) == 82
    assert raw(desk, 18) == b"merged=zammad/17"
    assert len(merges(desk)) == 1


def interrupt(desk, old, into):
    """What is there when a worker died after the first of its steps."""
    client = desk.redis.client()
    key = desk.keys(f"conflict:client:*:zammad/{old}")[0]
    bucket = key.split(b":")[2].decode()
    now = int(desk.clock.now().timestamp())
    client.set(key, b"merged=zammad/%d at=%d %s" % (into, now,
                                                    client.get(key)), ex=9999)
    client.zrem(f"conflict:tiers:{bucket}", f"zammad/{old}")
    client.zadd(f"conflict:due:{bucket}", {f"zammad/{old}": now * 1000})


@pytest.mark.needs_master
@pytest.mark.skipif(library() is None, reason="libfaketime is missing")
def test_interrupted_merge_is_ended_by_the_sweeper_and_counts_once(
        make_stack):
    desk = make_stack(platform=PEOPLE, use="zammad people",
                      clock="2026-11-23 09:10:00", workers=2)
    opened(desk, "client-18", ANGRY)
    opened(desk, "client-17")
    lines = history(desk, 18)
    interrupt(desk, 18, 17)
    unfinished = raw(desk, 18)
    wait_until(lambda: raw(desk, 18) == b"merged=zammad/17", "it is done", 15)
    settled(desk)
    state = desk.state("17")
    assert state["tier"] == "3" and len(tickets(desk, 17)) == 2
    assert all(line in history(desk, 17) for line in lines)
    assert members(desk, "due") == ["zammad/17"]

    # and once more, as if only the last step had been lost

    client = desk.redis.client()
    key = desk.keys("conflict:client:*:zammad/18")[0]
    client.set(key, unfinished, ex=9999)
    client.zadd(f"conflict:due:{key.split(b':')[2].decode()}",
                {"zammad/18": 0})
    wait_until(lambda: raw(desk, 18) == b"merged=zammad/17", "it is done", 15)
    settled(desk)
    assert len(tickets(desk, 17)) == 2
    assert desk.state("17")["tension"] == state["tension"]
    assert merges(desk) == [("zammad/17", "18")]


def test_merge_without_redis_is_counted_as_lost(make_stack):
    desk = make_stack(platform=PEOPLE, use="zammad people",
                      start_redis=False)
    desk.recovers = False
    desk.allowed = "."
    answer = desk.send("PUT", "/api/v1/users/18/merge", "agent-5",
                       {"into": 17})
    assert answer.status == 200
    wait_until(lambda: sum(
        value for (name, _), value in metrics.parse(
            desk.nginx.get("/metrics", LEAD).body.decode()).items()
        if name == "conflict_lost_events_total") == 1, "it is counted", 10)
