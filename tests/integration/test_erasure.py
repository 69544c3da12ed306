"""A client whom the helpdesk has forgotten: nothing of them is left."""

import pytest

from harness import checks
from harness.clock import library
from harness.process import wait_until
from integration.surveying import (answer, asked, link_of, page, records,
                                   settled, solved, surveying)

pytestmark = [
    pytest.mark.needs_master,
    pytest.mark.skipif(library() is None, reason="libfaketime is missing")]


@pytest.fixture
def desk(make_stack, directory):
    return surveying(make_stack, directory)


def forget(desk, client=17, by="agent-5"):
    return desk.send("DELETE", f"/api/v1/users/{client}", by)


def erased(desk, count=1):
    wait_until(lambda: desk.metrics()[("conflict_erasures_total", ())]
               == count, f"{count} are erased", 15)
    settled(desk)


def traces(desk, *words):
    """The keys in whose name, value or members one of the words stands."""
    client, found = desk.redis.client(), []
    for key in desk.keys("*"):
        content = key + (client.dump(key) or b"")
        match client.type(key):
            case b"string":
                content += client.get(key)
            case b"zset":
                content += b" ".join(client.zrange(key, 0, -1))
            case b"set":
                content += b" ".join(client.smembers(key))
            case b"list":
                content += b" ".join(client.lrange(key, 0, -1))
            case b"hash":
                content += b" ".join(client.hvals(key))
            case b"stream":
                content += repr(client.xrange(key)).encode()
        if any(word.encode() in content for word in words):
            found.append(key)
    return found


def test_nothing_is_left_in_any_key_or_stream(desk):
    link = asked(desk, owner=5)
    answer(desk, link, score=1, comment="Nobody listens.", often="90d")
    desk.write("client-17", 4711, "I will cancel my contract!")
    other = solved(desk, "client-18")
    settled(desk)
    number = records(desk)[0]["id"]
    assert len(traces(desk, "zammad/17", "Nobody listens", number)) > 8
    checks.passed(forget(desk))
    erased(desk)
    assert traces(desk, "zammad/17", "Nobody listens", number) == []
    # what stays is a mark that names nobody, and others' things
    marks = desk.keys("conflict:gone:*")
    assert len(marks) == 1 and desk.redis.client().zcard(marks[0]) == 1
    assert desk.state("18") and len(traces(desk, "zammad/18")) > 5
    assert "tier" in desk.seen(other)
    assert page(desk, link).status == 404


def test_nothing_late_brings_the_client_back(desk):
    ticket = solved(desk)
    checks.passed(forget(desk))
    erased(desk)
    counts = desk.counting()
    for text in ("One more thing.", "And another."):
        desk.write("client-17", ticket, text)
    desk.view("agent-5", ticket, "?all=true")
    desk.update("agent-5", ticket, state="open")
    settled(desk)
    assert desk.state("17") is None
    assert desk.keys("conflict:client:*") == []
    assert counts.more("skipped", cause="gone") > 0
    assert counts.more("lost") == 0


def test_only_who_may_delete_the_client_erases(desk):
    ticket = solved(desk)
    before = desk.state("17")
    assert forget(desk, by="client-17").status == 403
    assert forget(desk, by="client-18").status == 403
    settled(desk)
    assert desk.state("17") == before
    assert link_of(desk, "client-17", ticket) is None


def test_zammads_data_privacy_tasks_erase_too(desk):
    solved(desk)
    checks.passed(desk.send("POST", "/api/v1/data_privacy_tasks", "agent-5", {
        "deletable_type": "Ticket", "deletable_id": 17}))
    settled(desk)
    assert desk.state("17")
    checks.passed(desk.send("POST", "/api/v1/data_privacy_tasks", "agent-5", {
        "deletable_type": "User", "deletable_id": 17}))
    erased(desk)
    assert traces(desk, "zammad/17") == []


def test_who_is_not_known_can_be_erased_and_twice(desk):
    for count in (1, 2):
        checks.passed(forget(desk, 999))
        erased(desk, count)
    assert traces(desk, "zammad/999") == []


def test_long_streams_are_sifted_piece_by_piece(desk):
    """Of three thousand entries of others only the client's go."""
    solved(desk)
    client = desk.redis.client()
    key = desk.keys("conflict:events:*")[0].decode()
    pipe = client.pipeline()
    for number in range(3000):
        pipe.xadd(key, {"client": "zammad/1" + "7" * (number % 500 == 9),
                        "ticket": str(number)})
    pipe.execute()
    ours = sum(1 for _, entry in client.xrange(key)
               if entry[b"client"] == b"zammad/17")
    assert ours > 6
    before = client.xlen(key)
    checks.passed(forget(desk))
    erased(desk)
    assert client.xlen(key) == before - ours
    assert all(entry[b"client"] != b"zammad/17"
               for _, entry in client.xrange(key))


def test_erasure_that_was_interrupted_is_ended_by_the_sweeper(desk):
    """As a worker that died behind the first step has left it."""
    solved(desk)
    client = desk.redis.client()
    due = desk.keys("conflict:due:*")[0].decode()
    state = desk.keys("conflict:client:*")[0]
    now = int(desk.clock.now().timestamp() * 1000)
    client.zadd(due, {"!zammad/17": now})
    client.zrem(due, "zammad/17")
    client.delete(state)
    erased(desk)
    assert traces(desk, "zammad/17") == []
