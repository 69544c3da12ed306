"""The page behind a survey's link, and what goes out of band."""

import base64
import hashlib
import hmac
import os
import re
import secrets
import socket
import statistics
import time
from urllib.parse import urlencode

import pytest

from harness import checks, http
from harness.clock import library
from harness.process import wait_until
from harness.stack import LEAD, PEOPLE
from integration.surveying import (FORM, MONDAY, SECRET, answer, asked, decoded,
                                   link_of, page, records, settled, solved,
                                   states, surveying, surveys)

pytestmark = [
    pytest.mark.needs_master,
    pytest.mark.skipif(library() is None, reason="libfaketime is missing")]


@pytest.fixture
def desk(make_stack, directory):
    return surveying(make_stack, directory)


def comments(desk):
    client = desk.redis.client()
    return [decoded(entry) for key in desk.keys("conflict:comments:*")
            for _, entry in client.xrange(key)]


def pages(desk, kind):
    return desk.metrics().get(("conflict_feedback_pages_total",
                               (("page", kind),)), 0)


# in band

def test_client_is_shown_the_link_of_a_due_survey(desk):
    ticket = solved(desk)
    assert link_of(desk, "client-17", ticket) is None
    desk.clock.set(MONDAY)
    link = link_of(desk, "client-17", ticket)
    assert re.fullmatch(r"https://help\.test/feedback/[\w-]{32}", link)
    settled(desk)
    assert states(desk) == ["scheduled", "due", "offered"]
    assert {entry["link"] for entry in surveys(desk)} == {link}
    # until it is answered
    assert link_of(desk, "client-17", ticket) == link
    settled(desk)
    assert states(desk) == ["scheduled", "due", "offered"]
    # it names the survey, and nobody
    token = base64.urlsafe_b64decode(link.rsplit("/", 1)[1])
    assert len(token) == 24 and token[2:8].hex() == surveys(desk)[0]["id"]


def test_no_agent_and_no_other_reader_sees_the_link(desk):
    ticket = solved(desk)
    desk.clock.set(MONDAY)
    for user in ("agent-5", "lead-9"):
        assert link_of(desk, user, ticket) is None
    settled(desk)
    assert "offered" not in states(desk)


def test_response_with_a_link_is_kept_by_no_shared_cache(desk):
    ticket = solved(desk)
    desk.clock.set(MONDAY)
    response = desk.view("client-17", ticket).response
    assert "private" in dict(response.headers)["Cache-Control"]


def test_nobody_is_shown_a_link_who_should_be_called(desk):
    ticket = solved(desk)
    desk.clock.set(MONDAY)
    desk.open_ticket("client-17", "THIS IS RIDICULOUS!! Nobody reads this!")
    settled(desk)
    assert link_of(desk, "client-17", ticket) is None


def test_variable_has_the_link_for_the_page_of_the_helpdesk(make_stack,
                                                            directory):
    desk = surveying(make_stack, directory, location="""
        add_header X-Test-Link $conflict_survey_url;""")
    ticket = solved(desk)
    desk.clock.set(MONDAY)
    headers = dict(desk.view("client-17", ticket).response.headers)
    assert headers["X-Test-Link"] == headers["X-Feedback-Survey"]
    assert "X-Test-Link" not in dict(desk.view("agent-5",
                                               ticket).response.headers)


# the page

def test_looking_never_records_anything(desk):
    """Also by a scanner that opens the link of each answer, twice."""
    link = asked(desk)
    before = desk.state("17")
    for _ in range(2):
        for query in ("", "?score=1", "?score=5&do=answer", "?do=lead"):
            for method in ("GET", "HEAD"):
                assert page(desk, link, query, method).status == 200
    for method in ("PUT", "DELETE", "OPTIONS", "PATCH"):
        assert page(desk, link, "", method).status == 405
    settled(desk)
    assert desk.state("17") == before


def test_score_in_the_link_is_chosen_and_not_sent(desk):
    text = page(desk, asked(desk), "?score=4").body.decode()
    assert re.search(r'value="4" checked', text)
    assert text.count(" checked> <span>4") == 1


def test_answer_counts_once_and_thanks(desk):
    link = asked(desk)
    response = answer(desk, link, score=5)
    assert response.status == 200
    text = response.body.decode()
    assert "Thank you!" in text and "2026-11-30 21:00" in text
    settled(desk)
    assert states(desk)[-1] == "answered"
    assert desk.state("17")["rating"] == "5"
    again = answer(desk, link, score=5)
    assert "Thank you!" in again.body.decode()
    settled(desk)
    assert states(desk).count("answered") == 1


def test_form_that_is_sent_twice_counts_once(desk):
    link = asked(desk)
    for _ in range(3):
        answer(desk, link, score=2, comment="Too slow.", nonce="a1")
    settled(desk)
    assert states(desk).count("answered") == 1
    assert [entry["comment"] for entry in comments(desk)] == ["Too slow."]


def test_answer_can_be_changed_for_twelve_hours(desk):
    link = asked(desk)
    answer(desk, link, score=1)
    desk.clock.set("2026-11-30 20:59:00")
    response = answer(desk, link, score=4)
    assert 'value="4" checked' in response.body.decode()
    settled(desk)
    assert [entry["score"] for entry in surveys(desk)
            if entry["state"] == "answered"] == ["1", "4"]
    desk.clock.set("2026-11-30 21:00:05")
    for response in (page(desk, link), answer(desk, link, score=1)):
        assert response.status == 410
        assert "This was answered already." in response.body.decode()
    settled(desk)
    assert desk.state("17")["rating"] == "4"


def test_bad_answer_opens_the_case_with_owner_and_deadline(desk):
    link = asked(desk, owner=5)
    text = answer(desk, link, score=1).body.decode()
    assert "Ask for a lead" in text
    seen = desk.seen(4711)
    assert "bad-rating" in seen["reasons"] and seen["owner"] == "5"
    assert seen["respond-by"].endswith("kind=answer")


def test_page_says_what_is_missing_and_keeps_the_words(desk):
    link = asked(desk)
    before = desk.state("17")
    for score in ("", "0", "6", "-1", "five", "99999999999999999999"):
        response = answer(desk, link, score=score, comment="All <b>good</b>.")
        assert response.status == 422
        text = response.body.decode()
        assert 'role="alert"' in text
        assert "All &lt;b&gt;good&lt;/b&gt;." in text
    assert answer(desk, link, score=4, comment="x" * 2001).status == 422
    settled(desk)
    assert desk.state("17") == before and comments(desk) == []
    assert answer(desk, link, score=4, comment="\u00fc" * 2000).status == 200


@pytest.mark.parametrize("scale, good, bad", [
    ("csat", ("1", "5"), ("0", "6")), ("nps", ("0", "10"), ("11",)),
    ("ces", ("1", "7"), ("0", "8")), ("thumbs", ("0", "1"), ("2",))])
def test_each_scale_takes_its_own_scores(make_stack, directory, scale, good,
                                         bad):
    desk = surveying(make_stack, directory,
                     policy=f"survey resolved scale={scale};")
    link = asked(desk)
    text = page(desk, link).body.decode()
    for score in bad:
        assert answer(desk, link, score=score).status == 422
        assert f'name="score" value="{score}"' not in text
    for score in good:
        assert f'name="score" value="{score}"' in text
        assert answer(desk, link, score=score).status == 200
    settled(desk)
    assert surveys(desk)[-1]["score"] == good[-1]


def test_comment_is_heard_and_passed_on(desk):
    link = asked(desk)
    answer(desk, link, score=3,
           comment="\r\nIf this happens again I will cancel my contract.\r\n")
    settled(desk)
    assert "may-leave" in desk.seen(4711)["reasons"]
    entry, = comments(desk)
    assert entry | {"id": "", "at": ""} == {
        "v": "1", "id": "", "at": "", "client": "zammad/17", "ticket": "4711",
        "survey": surveys(desk)[0]["id"], "ask": "resolved", "scale": "csat",
        "score": "3",
        "comment": "If this happens again I will cancel my contract."}
    key, = desk.keys("conflict:comments:*")
    assert 6 * 86400 < desk.redis.client().ttl(key) <= 7 * 86400
    every = b"".join(desk.redis.client().dump(key) for key in
                     desk.keys("conflict:*") if b":comments:" not in key)
    assert b"cancel my contract" not in every
    assert "cancel my contract" not in desk.nginx.log()


def test_never_is_never(desk):
    link = asked(desk)
    response = answer(desk, link, do="save", often="off")
    assert response.status == 200
    assert "Your wishes were saved." in response.body.decode()
    settled(desk)
    assert desk.state("17")["feedback-off"] == "1"
    assert states(desk)[-1] == "cancelled"
    assert page(desk, link).status == 410


def test_pace_and_place_are_kept_with_the_answer(desk):
    link = asked(desk)
    answer(desk, link, score=4, often="90d", where="email")
    settled(desk)
    state = desk.state("17")
    assert state["feedback-every"] == str(90 * 86400)
    assert state["feedback-by"] == "email"
    assert states(desk)[-1] == "answered"


def test_objection_to_analysis_leaves_only_clocks(desk):
    link = asked(desk)
    answer(desk, link, do="save", analysis="off", was="")
    settled(desk)
    assert desk.state("17")["analysis-off"] == "1"
    # an old page that had no tick does not take it back
    answer(desk, link, do="save", was="")
    settled(desk)
    assert desk.state("17")["analysis-off"] == "1"


def test_wishes_that_are_none_change_nothing(desk):
    link = asked(desk)
    before = desk.state("17")
    answer(desk, link, do="save", often="1s", where="moon", analysis="on")
    answer(desk, link, do="unknown")
    settled(desk)
    assert desk.state("17") == before


def test_client_asks_for_a_lead_while_a_case_is_open(desk):
    link = asked(desk)
    assert "Ask for a lead" not in page(desk, link).body.decode()
    answer(desk, link, do="lead")
    settled(desk)
    assert "asks-for-manager" not in desk.seen(4711).get("reasons", "")
    answer(desk, link, score=2)
    text = answer(desk, link, do="lead").body.decode()
    assert "A lead has been asked for" in text
    settled(desk)
    assert "asks-for-manager" in desk.seen(4711)["reasons"]
    assert desk.metrics()[("conflict_events_total", (("kind", "lead"),))] == 1


def test_expired_and_cancelled_links_say_so(desk):
    link = asked(desk)
    desk.clock.set("2026-12-14 09:00:01")
    response = page(desk, link)
    assert response.status == 410
    assert "This link has expired." in response.body.decode()
    assert answer(desk, link, score=5).status == 410
    settled(desk)
    assert "answered" not in states(desk)


def test_cancelled_link_shows_the_way_up(desk):
    link = asked(desk)
    desk.write("client-17", 4711, "It is still not there. What now?")
    settled(desk)
    response = page(desk, link)
    assert response.status == 410
    text = response.body.decode()
    assert "no longer needed" in text and "Ask for a lead" in text


def test_link_of_an_earlier_survey_says_what_became_of_it(make_stack,
                                                          directory):
    desk = surveying(make_stack, directory,
                     policy="survey limit every=1h expire=14d;"
                            "survey resolved after=1h each-resolution;")
    link = asked(desk)
    answer(desk, link, score=5)
    other = desk.open_ticket("client-17").json()["id"]
    settled(desk)
    desk.clock.set("2026-12-01 09:00:00")
    desk.update("agent-5", other, state="closed", article={
        "body": "Done.", "type": "email", "internal": False})
    settled(desk)
    desk.clock.set("2026-12-01 16:00:00")
    assert link_of(desk, "client-17", other) not in (None, link)
    settled(desk)
    response = page(desk, link)
    assert response.status == 410
    assert "answered already" in response.body.decode()


def test_page_works_for_a_client_who_turned_out_to_be_another(make_stack,
                                                              directory):
    desk = surveying(make_stack, directory, platform=PEOPLE,
                     use="zammad people")
    link = asked(desk)
    checks.passed(desk.send("PUT", "/api/v1/users/17/merge", "agent-5",
                            {"into": 18}))
    settled(desk)
    wait_until(lambda: desk.state("18"), "they are one", 10)
    settled(desk)
    assert answer(desk, link, score=5).status == 200
    settled(desk)
    assert desk.state("18")["rating"] == "5"


def test_languages_by_what_the_browser_wants(desk):
    link = asked(desk)
    for accept, language in (
            ("de", "de"), ("de-AT,de;q=0.9,en;q=0.8", "de"), ("", "en"),
            ("fi, sv;q=0.8", "en"), ("fr;q=0.5, es;q=0.7", "es"),
            ("*", "en"), ("it;q=0, nl;q=0.1", "nl"), ("PT-br", "pt"),
            (";;q=,,de;q=x,", "en"), ("x" * 4000, "en")):
        response = page(desk, link, headers={"Accept-Language": accept})
        assert f'<html lang="{language}">' in response.body.decode(), accept
        headers = dict(response.headers)
        assert headers["Content-Language"] == language
        assert headers["Vary"] == "Accept-Language"


def test_own_words_style_and_logo(make_stack, directory):
    own = directory / "page"
    own.mkdir()
    (own / "en.text").write_text("# ours\ntitle = What do you <think>?\n")
    (own / "fi.text").write_text("title = Palautteesi\n")
    (own / "style.css").write_text("body { color: green }")
    (own / "logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    desk = surveying(make_stack, directory, page=f"dir={own}")
    link = asked(desk)
    text = page(desk, link).body.decode()
    assert "What do you &lt;think&gt;?" in text and 'src="logo"' in text
    finnish = page(desk, link, headers={"Accept-Language": "fi"})
    assert "Palautteesi" in finnish.body.decode()
    assert "How satisfied" in finnish.body.decode()
    style = desk.send("GET", "/feedback/style.css").response
    assert style.body == b"body { color: green }"
    assert dict(style.headers)["Content-Type"].startswith("text/css")
    logo = desk.send("GET", "/feedback/logo").response
    assert logo.status == 200
    headers = dict(logo.headers)
    assert headers["Content-Type"] == "image/svg+xml"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_directory_with_what_is_no_file_is_refused_at_once(make_stack,
                                                           directory):
    own = directory / "page"
    own.mkdir()
    desk = surveying(make_stack, directory)
    desk.allowed = r"\[emerg\]"
    conf = desk.nginx.conf.replace("conflict_feedback ;",
                                   f"conflict_feedback dir={own};")
    assert conf != desk.nginx.conf
    for name, said in ((None, "has nothing of the page"),
                       ("en.text", "is no file")):
        if name:
            os.mkfifo(own / name)
        code, words = desk.nginx.check_configuration(conf)
        assert code == 1 and said in words, words
    (own / "en.text").unlink()
    (own / "en.text").write_text("title = x\ntitel = y\n")
    code, words = desk.nginx.check_configuration(conf)
    assert code == 1 and "no text of this name in" in words
    assert "en.text:2" in words


def test_page_tells_nobody_where_it_is_and_runs_nothing(desk):
    link = asked(desk)
    for response in (page(desk, link), answer(desk, link, score=5),
                     page(desk, link + "x")):
        headers = dict(response.headers)
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cache-Control"] == "no-store"
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "script" not in policy
        assert "frame-ancestors 'none'" in policy
        assert "Set-Cookie" not in headers
        text = response.body.decode()
        assert "<script" not in text and "http://" not in text
        assert "https://" not in text


def test_page_needs_redis_and_says_so_when_it_is_away(desk):
    link = asked(desk)
    desk.redis.stop()
    desk.recovers = False
    wait_until(lambda: page(desk, link).status == 503, "it is noticed", 5)
    response = answer(desk, link, score=5)
    assert response.status == 503
    assert "Nothing was saved." in response.body.decode()


# forged, altered, hostile

def test_what_is_no_link_is_told_so(desk):
    link = asked(desk)
    token = link.rsplit("/", 1)[1]
    flipped = token[:10] + ("A" if token[10] != "A" else "B") + token[11:]
    before = desk.state("17")
    for other in (flipped, token[:-1], token + "A", token.lower(),
                  token[::-1], "A" * 32, "", "%00" * 10, "%ff%fe", "a" * 4000,
                  token + "%20", "x%2f" + token + "x"):
        response = page(desk, link.replace(token, other))
        assert response.status in (400, 404), other
        response = answer(desk, link.replace(token, other), score=1)
        assert response.status in (400, 404, 405), other
    settled(desk)
    assert desk.state("17") == before
    assert pages(desk, "invalid") > 10


def test_link_that_was_signed_for_no_survey_is_none(desk):
    """What another secret, or ours for another id, has signed."""
    def sign(secret, named, key=None):
        def mac(k, text):
            return hmac.new(k, text, hashlib.sha256).digest()
        number = (mac(secret, b"conflict link id")[:1]
                  if key is None else bytes([key]))
        body = number + named
        return base64.urlsafe_b64encode(
            body + mac(mac(secret, b"conflict links"), body)[:16]).decode()

    link = asked(desk)
    number = bytes.fromhex(surveys(desk)[0]["id"])
    bucket = int(re.search(r"\{(\d+)\}", desk.keys(
        "conflict:survey:*")[0].decode()).group(1))
    right = sign(SECRET, bytes([bucket]) + number)
    assert link.endswith(right)
    for token in (sign(b"x" * 64, bytes([bucket]) + number),
                  sign(SECRET, bytes([(bucket + 1) % 64]) + number),
                  sign(SECRET, bytes([255]) + number),
                  sign(SECRET, bytes([bucket]) + bytes(6)),
                  sign(SECRET, bytes([bucket]) + b"\x01" * 6),
                  sign(SECRET, bytes([bucket]) + number, key=0)
                  if right[0] != "A" else "A" * 32):
        assert page(desk, link.replace(right, token)).status == 404


def test_two_secrets_hold_while_one_follows_the_other(make_stack, directory):
    desk = surveying(make_stack, directory)
    link = asked(desk)
    key = directory / "conflict.key"
    key.write_bytes(b"f" * 64 + b"\n" + SECRET + b"\n")
    desk.renews_workers = True
    desk.nginx.reload()
    assert answer(desk, link, score=4).status == 200
    key.write_bytes(b"f" * 64 + b"\n")
    desk.nginx.reload()
    assert page(desk, link).status == 404


def test_hostile_bodies(desk):
    link = asked(desk)
    before = desk.state("17")
    path = "/feedback/" + link.rsplit("/", 1)[1]
    for body, statuses in (
            (b"", (422,)), (b"=" * 1000, (422,)), (b"&" * 1000, (422,)),
            (b"score=%", (422,)), (b"score=\x00&do=answer", (422,)),
            (secrets.token_bytes(5000), (422,)),
            (b"score=" + b"5" * 20000, (422,)),
            (b"do=save&" + b"often=off&" * 100, (200, 422, 410)),
            (b"x" * 40000, (413,))):
        response = desk.send("POST", path, body=body, headers=FORM).response
        assert response.status in statuses, body[:20]
    response = desk.send("POST", path, body=b"x" * 40000, headers=FORM,
                         chunk_sizes=[5000] * 8).response
    assert response.status == 413
    response = desk.send(
        "POST", path, headers={"Content-Type": "multipart/form-data"},
        body=b"--x\r\nscore\r\n").response
    assert response.status in (410, 422)
    settled(desk)
    assert "rating" not in desk.state("17")
    assert before["survey"].split("/")[0] in desk.state("17")["survey"]


def test_client_that_leaves_in_the_middle_breaks_nothing(desk):
    link = asked(desk)
    path = "/feedback/" + link.rsplit("/", 1)[1]
    body = urlencode({"do": "answer", "score": 5}).encode()
    head = (f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: "
            f"application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\n\r\n").encode()
    for sent in (head, head + body[:5], head + body, b"GET " + path.encode()
                 + b" HTTP/1.0\r\n\r\n"):
        for _ in range(20):
            with socket.create_connection(("127.0.0.1",
                                           desk.nginx.port)) as s:
                s.sendall(sent)
    # nobody has waited for nginx to read them
    wait_until(lambda: "answered" in states(desk), "an answer is taken", 10)
    desk.nginx.wait_idle()
    settled(desk)
    assert states(desk).count("answered") == 1


def test_a_hundred_thousand_random_links(desk):
    """None is taken; unit tests try as many without HTTP."""
    asked(desk)
    before = desk.state("17")
    lines = []
    for _ in range(100):
        lines = [f"GET /feedback/{secrets.token_urlsafe(24)} HTTP/1.1\r\n"
                 f"Host: x\r\n\r\n".encode() for _ in range(1000)]
        with socket.create_connection(("127.0.0.1", desk.nginx.port)) as s:
            s.settimeout(20)
            seen, tail = 0, b""
            for first in range(0, 1000, 50):
                s.sendall(b"".join(lines[first:first + 50]))
                while seen < first + 50:
                    data = s.recv(1 << 20)
                    assert data
                    text = tail + data
                    seen += text.count(b"HTTP/1.1 404 Not Found\r\n")
                    assert text.count(b"HTTP/1.1 2") == 0
                    tail = text[-23:] if not text.endswith(b"\n") else b""
    settled(desk)
    assert desk.state("17") == before
    assert pages(desk, "invalid") == 100000


def test_same_time_for_every_kind_of_link(desk):
    """Medians of interleaved requests; the kinds differ in nothing else than
    in what the page says."""
    link = asked(desk)
    token = link.rsplit("/", 1)[1]
    desk.clock.set("2026-12-14 09:00:01")
    kinds = {"expired": token, "forged": token[:-1] + "x",
             "nonsense": "abc", "long": "A" * 100}
    times = {kind: [] for kind in kinds}
    for _ in range(150):
        for kind, name in kinds.items():
            start = time.perf_counter()
            http.exchange(desk.nginx.port, "GET", f"/feedback/{name}", [])
            times[kind].append(time.perf_counter() - start)
    medians = {kind: statistics.median(of) for kind, of in times.items()}
    print(medians)
    assert max(medians.values()) < 1.5 * min(medians.values()) + 0.0005
    # each looks twice in Redis
    desk.redis.client().config_resetstat()
    for name in kinds.values():
        http.exchange(desk.nginx.port, "GET", f"/feedback/{name}", [])
    stats = desk.redis.client().info("commandstats")
    assert stats["cmdstat_hmget"]["calls"] >= len(kinds)
    assert stats["cmdstat_get"]["calls"] >= len(kinds)


# out of band

def test_sent_by_a_mailer_is_said_once(desk):
    solved(desk)
    desk.clock.set(MONDAY)
    wait_until(lambda: "due" in states(desk), "it is due", 15)
    key = desk.keys("conflict:surveys:*")[0].decode()
    number = surveys(desk)[0]["id"]
    client = desk.redis.client()
    sent = key.replace("surveys", "sent")
    client.rpush(sent, number, number, "nonsense", "0" * 12)
    wait_until(lambda: "sent" in states(desk), "it is heard", 30)
    wait_until(lambda: client.llen(sent) == 0, "the list is empty", 60)
    settled(desk)
    assert states(desk) == ["scheduled", "due", "sent"]
    assert records(desk)[0]["state"] == "sent"


def test_survey_that_a_trimmed_stream_lost_is_told_again(desk):
    solved(desk)
    desk.clock.set(MONDAY)
    wait_until(lambda: "due" in states(desk), "it is due", 15)
    settled(desk)
    client = desk.redis.client()
    key = desk.keys("conflict:surveys:*")[0].decode()
    asking = key.replace("surveys", "asking")
    number = surveys(desk)[0]["id"].encode()
    assert [member for member, _ in client.zrange(asking, 0, -1,
                                                  withscores=True)] == [number]
    before = surveys(desk)[-1]
    # not lost: nothing is told again
    client.zadd(asking, {number: 1})
    wait_until(lambda: client.zscore(asking, number) > 1, "it was seen", 40)
    assert states(desk) == ["scheduled", "due"]
    client.xtrim(key, maxlen=0, approximate=False)
    client.zadd(asking, {number: 1})
    wait_until(lambda: states(desk) == ["due"], "it is told again", 40)
    again = surveys(desk)[0]
    assert again | {"told": ""} == before | {"told": ""}
    assert records(desk)[0] == again
    wait_until(lambda: desk.metrics()[("conflict_surveys_told_again_total",
                                       ())] == 1, "it is counted", 5)
    # and not once it was sent
    client.rpush(key.replace("surveys", "sent"), number)
    wait_until(lambda: "sent" in states(desk), "it was sent", 40)
    assert client.zrange(asking, 0, -1) == []


def test_comments_that_everybody_has_taken_are_deleted(desk):
    link = asked(desk)
    answer(desk, link, score=3, comment="One.", nonce="1")
    answer(desk, link, score=4, comment="Two.", nonce="2")
    answer(desk, link, score=5, comment="Three.", nonce="3")
    settled(desk)
    client = desk.redis.client()
    key = desk.keys("conflict:comments:*")[0].decode()
    for group in ("team", "archive"):
        client.xgroup_create(key, group, "0")

    def take(group, count):
        return [number for _, entries in client.xreadgroup(
            group, "c", {key: ">"}, count) for number, _ in entries]

    first, second = take("team", 2)
    client.xack(key, "team", first, second)
    one, two = take("archive", 2)
    client.xack(key, "archive", one)
    wait_until(lambda: client.xlen(key) == 2, "the first is gone", 40)
    client.xack(key, "archive", two)
    wait_until(lambda: client.xlen(key) == 1, "so is the second", 40)
    assert comments(desk)[0]["comment"] == "Three."


def test_comments_are_kept_seven_days_at_most(desk):
    link = asked(desk)
    answer(desk, link, score=3, comment="New.")
    settled(desk)
    client = desk.redis.client()
    key = desk.keys("conflict:comments:*")[0].decode()
    entries = client.xrange(key)
    client.delete(key)
    old = int((time.time() - 7 * 86400 - 60) * 1000)
    client.xadd(key, {"comment": "old"}, id=f"{old}-0")
    client.xadd(key, entries[0][1])
    wait_until(lambda: client.xlen(key) == 1, "the old one is gone", 40)
    assert comments(desk)[0]["comment"] == "New."


def test_group_that_lags_is_noticed_before_it_loses_something(desk):
    asked(desk)
    client = desk.redis.client()
    key = desk.keys("conflict:surveys:*")[0].decode()
    entries = client.xrange(key)
    client.delete(key)
    old = int((time.time() - 25 * 86400) * 1000)
    client.xadd(key, entries[0][1], id=f"{old}-0")
    client.xgroup_create(key, "mailer", "0")
    wait_until(lambda: desk.metrics()[("conflict_lagging_streams_total", ())],
               "it is noticed", 40)
    desk.allowed = "lags so far behind"
    wait_until(lambda: "lags so far behind" in desk.nginx.log(), "and said", 5)


# figures

def figures(desk, query=""):
    response = desk.nginx.get(f"/surveys{query}", LEAD)
    assert response.status == 200, response
    return response.json()


def test_figures_by_rule_and_segment_with_intervals(desk):
    assert figures(desk) == {"months": 3, "confidence": 0.95, "rules": [],
                             "segments": []}
    link = asked(desk)
    answer(desk, link, score=2, nonce="1")
    answer(desk, link, score=4, nonce="2")          # and not that twice
    other = solved(desk, "client-18")               # scheduled, then reopened
    desk.write("client-18", other, "Still not there.")
    settled(desk)
    rule, = figures(desk)["rules"]
    csat = rule.pop("csat")
    assert rule == {
        "rule": "resolved", "scheduled": 2, "due": 1, "offered": 1, "sent": 0,
        "reminded": 0, "answered": 1, "expired": 0, "expired-why": {},
        "cancelled": 1, "cancelled-why": {"reopened": 1}}
    assert csat["answers"] == 1 and csat["value"] == 1
    assert 0.2 < csat["low"] < 0.21 and csat["high"] == 1
    segment, = figures(desk)["segments"]
    assert segment["segment"] == "" and segment["scheduled"] == 2
    assert figures(desk, "?months=13")["rules"][0]["answered"] == 1
    for query in ("?months=0", "?months=14", "?months=x", "?months="):
        assert desk.nginx.get(f"/surveys{query}", LEAD).status == 400


def test_figures_of_a_survey_that_was_held_back_count_it_once(desk):
    solved(desk)
    desk.clock.set(MONDAY)
    wait_until(lambda: "due" in states(desk), "it is due", 15)
    other = desk.open_ticket("client-17", "Where is page 2?").json()["id"]
    settled(desk)
    assert states(desk)[-1] == "scheduled"
    assert surveys(desk)[-1]["why"] == "tense"
    assert figures(desk)["rules"][0]["due"] == 0
    desk.update("agent-5", other, article={
        "body": "Here it is.", "type": "email", "internal": False})
    wait_until(lambda: states(desk)[-1] == "due", "it is due again", 15)
    settled(desk)
    rule = figures(desk)["rules"][0]
    assert (rule["scheduled"], rule["due"]) == (1, 1)


def test_no_figure_names_an_agent_or_a_client(desk):
    link = asked(desk, owner=5)
    answer(desk, link, score=1)
    settled(desk)
    text = desk.nginx.get("/surveys", LEAD).body.decode()
    assert "zammad" not in text and "owner" not in text
    for key in desk.keys("conflict:figures:*"):
        for field in desk.redis.client().hkeys(key):
            assert re.fullmatch(rb"[a-z]+/[a-z-]*/[a-z/0-9-]+", field)


def test_figures_wait_for_nobody_when_redis_is_away(desk):
    desk.redis.stop()
    desk.recovers = False
    wait_until(lambda: desk.nginx.get("/surveys", LEAD).status == 503,
               "it is said", 5)
