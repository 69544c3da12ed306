"""Policies: what nginx -t takes and refuses, and what they change: deadlines,
service levels of segments, and the words of the headers."""

import json
import re
from datetime import datetime, timezone
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import pytest

from harness import checks
from harness.clock import library
from harness.nginx import Nginx, configuration, module_path
from harness.process import REPOSITORY, wait_until
from harness.stack import PRESET, ours

faked = pytest.mark.skipif(library() is None, reason="libfaketime is missing")

LOAD = f"load_module {module_path()};\n"
TABLE = REPOSITORY / "src" / "core" / "policy_table.c"

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = "2026-11-23 09:10:00"

ANGRY = ("The numbers ARE in my first message! Did anyone read it?! I run a "
         "shop, I have no time to write everything twice. This is "
         "ridiculous.")
LEAVING = ("Second day without an answer. If the second charge is not gone by "
           "Thursday I will cancel my contract and go to another provider.")
BILLED = ("Hello, my October statement lists the service fee twice, 49 euros "
          "each. Could you have a look, please?")


# what nginx -t takes

@pytest.fixture
def check(tmp_path):
    """A function: nginx -t of policies, and of lines of a server."""
    key = tmp_path / "conflict.key"
    key.write_text("5" * 64 + "\n")
    key.chmod(0o600)

    def run(policies, server="", secret=f"conflict_secret {key};"):
        if server:
            server = f"conflict observe; conflict_use zammad; {server}"
        nginx = Nginx(tmp_path, configuration(
            main=LOAD, http=f"include {PRESET};\n{secret}\n{policies}",
            server=server + "\nlocation / { return 204; }"))
        code, said = nginx.check_configuration(nginx.conf)
        conf = (tmp_path / "nginx.conf").read_text()
        return code, said, conf

    return run


def block(lines, name="support", more=""):
    return "\n".join([f"conflict_policy {name} {more} {{", *lines, "}"])


UNITS = {"CONFLICT_MINUTE": 60, "CONFLICT_HOUR": 3600, "CONFLICT_DAY": 86400}


def fields():
    """Each number of the table as a line with its default: "gain 4;"."""
    rows = re.findall(r'\{ "([a-z0-9-]+)",\s*field\(.*?\),\s*[A-Z]+,'
                      r'\s*([^,]+),', TABLE.read_text())
    assert len(rows) > 100
    for name, value in rows:
        number = eval(value, {"__builtins__": {}}, UNITS)
        yield name, f"{name} {round(number, 6):.10g};"


def test_every_number_of_the_table_is_a_line(check):
    lines = [line for _, line in fields()]
    code, said, _ = check(block(lines))
    assert code == 0, said


def test_every_number_of_the_table_is_no_line_without_a_value(check):
    for name, _ in list(fields())[::10]:
        code, said, _ = check(block([f"{name};"]))
        assert code == 1 and name in said, said


WHOLE = [
    'tier 1 respond=8h resolve=40h "authority=credit <= 20";',
    "tier 2 enter=25 leave=15 dwell=8h respond=4h;",
    'tier 3 channel=chat update=8h "authority=credit <= 100";',
    'tier 4 "authority=credit <= 200" alert=lead channel=call;',
    "tier 5 respond=15m resolve=8h update=2h alert=head channel=-;",
    "tier 1 segment=premium respond=2h;",
    "tier 2 segment=premium respond=2h resolve=24h update=0;",
    "calendar Mon-Thu 9:00-12:00 13:00-17:30 Fri 9-15 zone=Europe/Berlin;",
    "calendar Sat 10-12;",
    "holiday 12-25 12-26 2026-04-03;",
    "holiday 01-01;",
    "impact segment=premium theme=outage 5;",
    "impact stage=trial 2;",
    "impact 3;",
    'solution theme=billing stage=trial "Money back, at once: „Gutschrift“";',
    "solution segment=premium https://help.example/premium;",
    'solution "https://help.example/";',
    "fault theme=outage ours;",
    "fault theme=weather theirs;",
    "purpose service care retention survey;",
    "channels email chat call video;",
    "leads 9 12 anna@example.com;",
    "leads 13;",
    'boundary "We want to help, in a calm tone.";',
    "half-life 2d12h;",
    "gain 3.5;",
    "overdue-points 8;",
    "survey resolved after=36h each-resolution scale=nps;",
    "survey resolved segment=premium stage=trial after=2h scale=csat;",
    "survey resolved segment=internal off;",
    "survey random sample=2.5% per=60d quiet=14d scale=ces;",
    "survey random segment=premium sample=0.5;",
    "survey cadence scale=thumbs;",
    "survey limit every=20d expire=10d remind=4d;",
]


def test_block_of_every_kind_of_line(check):
    code, said, _ = check(block(WHOLE), "conflict_apply support;")
    assert code == 0, said


def test_drawing_by_lot_needs_a_secret(check):
    lines = ["survey random sample=1%;"]
    code, said, _ = check(block(lines), "conflict_apply support;", "")
    assert code == 1
    assert "support" in said and "conflict_secret" in said
    for lines in (["survey random off;"],
                  ["survey random sample=1%;", "purpose service care;"]):
        code, said, _ = check(block(lines), "conflict_apply support;", "")
        assert code == 0, said


@pytest.mark.parametrize("text, mode, wrong", [
    ("5" * 32, 0o600, None), ("5" * 1024 + "\r\n", 0o600, None),
    ("5" * 31, 0o600, "32 to 1024"), ("5" * 1025, 0o600, "32 to 1024"),
    ("", 0o600, "32 to 1024"), ("5" * 20 + "\n" + "5" * 20, 0o600,
                                "32 to 1024"),
    (None, 0o600, "failed"), ("5" * 32, 0o644, "chmod 600")])
def test_secret_is_one_line_that_nobody_can_guess(check, tmp_path, text, mode,
                                                  wrong):
    key = tmp_path / "another.key"
    if text is not None:
        key.write_text(text)
        key.chmod(mode)
    code, said, _ = check("", "", f"conflict_secret {key};")
    assert code == (0 if wrong in (None, "chmod 600") else 1)
    assert (wrong or "successful") in said
    assert "5555" not in said
    code, said, _ = check("", "", f"conflict_secret {key};" * 2)
    assert code == 1


def test_policies_build_upon_each_other(check):
    code, said, _ = check("\n".join([
        block(["half-life 2d;"], "default"), block(WHOLE, "one"),
        block(["tier 1 respond=4h;", "half-life 1d;"], "two", "from=one"),
        block([], "three", "from=two"), block([], "four", "from=default")]),
        "conflict_apply four;")
    assert code == 0, said


def test_policy_may_stand_below_the_server_that_applies_it(check):
    code, said, _ = check("""
        server {
            listen unix:@PREFIX@/early.sock;
            conflict observe;
            conflict_use zammad;
            conflict_apply late;
            location / { return 204; }
        }
    """ + block(["half-life 2d;"], "late"))
    assert code == 0, said


# what it refuses: the lines, which of them the sentence must name ("}": the
# end of the block), and words of the sentence

END = "}"

REFUSED = {
    "leave above enter": (["tier 3 leave=50;"], END, "leave-3 enter-3"),
    "leave at enter": (["tier 3 leave=40;"], END, "leave-3 enter-3"),
    "enter out of order": (["tier 3 enter=70;"], END, "enter-4 enter-3"),
    "leave out of order": (["tier 3 leave=10;"], END, "leave-3 leave-2"),
    "responds slower": (["tier 3 respond=5h;"], END, "respond tier 3 worse"),
    "resolves slower": (["tier 3 resolve=30h;"], END, "resolve tier 3 worse"),
    "updates slower": (["tier 4 update=9h;"], END, "update tier 4 worse"),
    "owes no update": (["tier 4 update=0;", "tier 5 update=0;"], END,
                       "update tier 4 tier 3 worse"),
    "segment is slower": (["tier 2 segment=premium respond=1h;"], END,
                          "respond tier 3 premium worse"),
    "segment owes no update": (["tier 4 segment=premium update=0;"], END,
                               "update tier 4 worse"),
    "grants less": (['tier 2 "authority=credit <= 200";',
                     'tier 3 "authority=credit <= 100";'], END,
                    "tier 3 tier 2 less"),
    "grants nothing": (['tier 2 "authority=credit <= 200";',
                        "tier 3 authority=-;"], END, "tier 3 tier 2 nothing"),
    "grants less in other spaces": (['tier 2 "authority=credit <= 200";',
                                     'tier 3 "authority=credit<=100";'], END,
                                    "tier 3 tier 2 less"),
    "alert is lower": (["tier 4 alert=head;", "tier 5 alert=lead;"], END,
                       "tier 5 head lead"),
    "alert is none": (["tier 5 alert=none;"], END, "tier 5 lead none"),

    "days without hours": (["calendar Mon-Fri;"], 0, "hours"),
    "hours without days": (["calendar 9-17;"], 0, "9-17 days"),
    "hours overlap": (["calendar Mon-Fri 9-17;", "calendar Wed 16-18;"], END,
                      "overlap Wed"),
    "closes before it opens": (["calendar Mon 17-9;"], 0, "17-9"),
    "closes when it opens": (["calendar Mon 9-9;"], 0, "9-9"),
    "hour 25": (["calendar Mon 9-25;"], 0, "9-25"),
    "minute 60": (["calendar Mon 9:60-17;"], 0, "9:60-17"),
    "day nobody knows": (["calendar Mo-Fr 9-17;"], 0, "Mo-Fr"),
    "unknown zone": (["calendar Mon-Fri 9-17 zone=Mars/Olympus;"], END,
                     "zone Mars/Olympus"),
    "zone outside of the zones": (
        ["calendar Mon-Fri 9-17 zone=../../../etc/passwd;"], END, "zone"),
    "holiday that is none": (["holiday 02-30;"], 0, "02-30"),
    "holiday in month 13": (["holiday 2026-13-01;"], 0, "2026-13-01"),
    "holiday by name": (["holiday Christmas;"], 0, "Christmas"),

    "unknown word": (["half-live 3d;"], 0, "half-live"),
    "unknown word of a tier": (["tier 3 answer=3h;"], 0, "answer"),
    "enter of tier 1": (["tier 1 enter=5;"], 0, "enter"),
    "tier 6": (["tier 6 respond=1h;"], 0, "tier 5"),
    "tier 0": (["tier 0 respond=1h;"], 0, "tier 5"),
    "tier with nothing": (["tier 3;"], 0, "tier"),
    "tier without =": (["tier 3 respond 3h;"], 0, "respond"),
    "segment behind": (["tier 3 respond=1h segment=premium;"], 0, "segment="),
    "threshold of a segment": (["tier 3 segment=premium enter=5;"], 0,
                               "enter"),
    "segment that is no word": (["tier 3 segment=a/b respond=1h;"], 0, "a/b"),
    "duplicate": (["half-life 3d;", "gain 4;", "half-life 3d;"], 2,
                  "half-life duplicate"),
    "duplicate in a tier": (["tier 2 respond=4h;", "tier 2 respond=3h;"], 1,
                            "respond-2 duplicate"),
    "duplicate in a segment": (["tier 2 segment=premium respond=4h;",
                                "tier 2 segment=premium respond=3h;"], 1,
                               "respond duplicate"),
    "duplicate of two spellings": (["tier 2 respond=4h;", "respond-2 3h;"], 1,
                                   "respond-2 duplicate"),
    "duplicate alert": (["tier 4 alert=lead;", "tier 4 alert=head;"], 1,
                        "alert duplicate"),
    "duplicate authority": (['tier 4 authority=a;', "tier 4 authority=b;"], 1,
                            "authority duplicate"),
    "duplicate purpose": (["purpose care;", "purpose service;"], 1,
                          "purpose duplicate"),
    "duplicate boundary": (["boundary a;", "boundary b;"], 1,
                           "boundary duplicate"),
    "bad time": (["half-life soon;"], 0, "soon half-life"),
    "bad time of a tier": (["tier 2 respond=4x;"], 0, "4x respond-2"),
    "bad time of a segment": (["tier 2 segment=a respond=-1h;"], 0, "-1h"),
    "time in the wrong order": (["half-life 1h2d;"], 0, "1h2d half-life"),
    "no time at all": (["tier 2 segment=a respond=0;"], 0, "respond"),
    "too short": (["half-life 1m;"], 0, "half-life 1h"),
    "too long": (["half-life 1000y;"], 0, "half-life"),
    "bad number": (["gain much;"], 0, "much gain"),
    "number that is none": (["gain nan;"], 0, "nan gain"),
    "number out of range": (["gain 101;"], 0, "gain 100"),
    "number below its range": (["gain -1;"], 0, "gain 0"),
    "two values": (["gain 3 4;"], 0, "gain"),
    "impact 6": (["impact theme=outage 6;"], 0, "impact 5"),
    "impact of nothing": (["impact theme=outage;"], 0, "impact"),
    "impact of the weather": (["impact weather=bad 3;"], 0, "impact"),
    "solution without words": (["solution theme=outage;"], 0, "solution"),
    "solution too long": ([f"solution {'x' * 301};"], 0, "301 300"),
    "solution with a line break": (['solution "a\\nX-Evil: b";'], 0,
                                   "control"),
    "fault of nobody": (["fault theme=outage nobody;"], 0, "fault"),
    "fault without a theme": (["fault ours;"], 0, "fault theme="),
    "unknown purpose": (["purpose profit;"], 0, "profit"),
    "unknown channel": (["channels pigeon;"], 0, "pigeon"),
    "unknown channel of a tier": (["tier 4 channel=pigeon;"], 0, "pigeon"),
    "unknown alert": (["tier 4 alert=everybody;"], 0, "everybody"),
    "survey about nothing": (["survey;"], 0, "survey"),
    "survey of an unknown kind": (["survey weekly;"], 0, "survey resolved"),
    "survey with a word too much": (["survey off today;"], 0, "survey off"),
    "survey with a word of another": (["survey resolved sample=2%;"], 0,
                                      "resolved sample"),
    "survey random after": (["survey random after=2h;"], 0, "random after"),
    "survey cadence per": (["survey cadence per=30d;"], 0, "cadence per"),
    "survey each of a cadence": (["survey cadence each-resolution;"], 0,
                                 "cadence each-resolution"),
    "survey by an unknown scale": (["survey resolved scale=stars;"], 0,
                                   "stars csat"),
    "survey sample too large": (["survey random sample=101%;"], 0,
                                "survey-sample 1"),
    "survey sample that is none": (["survey random sample=some;"], 0, "some"),
    "survey sample of a segment": (
        ["survey random segment=a sample=200%;"], 0, "survey-sample 1"),
    "survey period of a segment": (["survey random segment=a per=2d;"], 0,
                                   "per same for all"),
    "survey segment that is no word": (["survey resolved segment=a/b off;"],
                                       0, "a/b"),
    "survey segment behind": (["survey resolved after=2h segment=a;"], 0,
                              "segment"),
    "survey time that is none": (["survey resolved after=soon;"], 0, "soon"),
    "survey time of a segment": (["survey resolved segment=a after=200d;"], 0,
                                 "survey-after 90d"),
    "survey limit of nothing": (["survey limit;"], 0, "survey"),
    "survey limit by a word": (["survey limit often;"], 0, "often every="),
    "survey limit by another": (["survey limit after=2h;"], 0, "after"),
    "survey twice": (["survey resolved after=2h;", "survey resolved off;"], 1,
                     "survey duplicate"),
    "survey limit twice": (["survey limit every=2d;", "survey-every 3d;"], 1,
                           "survey-every duplicate"),
    "survey off twice": (["survey off;", "survey off;"], 1, "duplicate"),
    "reminder too late": (["survey limit remind=14d;"], END,
                          "survey-remind survey-expire"),

    "lead with a control character": (['leads "a\\tb";'], 0, "agent"),
}


def place(said):
    """The number of the line that a sentence names."""
    found = re.search(r"nginx\.conf:(\d+)", said)
    assert found, said
    return int(found[1])


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_a_sentence(check, case):
    lines, where, words = REFUSED[case]
    code, said, conf = check(block(lines))
    assert code == 1, "it was taken"
    first = 1 + conf[:conf.index("conflict_policy")].count("\n")
    number = len(lines) if where == END else where
    assert place(said) == first + 1 + number, said
    assert "[emerg]" in said
    sentence = said.splitlines()[0]
    for word in words.split():
        assert word in sentence, sentence


@pytest.mark.parametrize("policies, words", [
    (block([], "one", "from=nowhere"), "nowhere"),
    (block([], "one", "from=two") + block([], "two"), "two above"),
    (block([], "one", "to=default"), "from="),
    (block([], "one", "from=default from=default"), "from="),
    (block([], "one") + block([], "one"), "one already"),
    (block([], "one") + block([], "default"), "default first"),
    (block([], "default") + block([], "default"), "default once"),
    (block([], "default", "from=default"), "default nothing"),
    (block([], "a/b"), "letters"),
    (block([], "x" * 65), "letters"),
    ("".join(block([], f"p{n}") for n in range(65)), "64")])
def test_names_that_are_refused(check, policies, words):
    code, said, _ = check(policies)
    assert code == 1 and place(said), said
    for word in words.split():
        assert word in said.splitlines()[0], said


@pytest.mark.parametrize("line, words", [
    ("conflict_apply nowhere;", "nowhere conflict_policy"),
    ("conflict_apply $nowhere;", "nowhere"),
    ("conflict_apply support; conflict_apply support;", "duplicate"),
    ("conflict_apply;", "conflict_apply"),
    ("conflict_client_headers notice-board;", "notice-board respond-by off"),
    ("conflict_client_headers off; conflict_client_headers off;",
     "duplicate"),
    ("conflict_policy inside { }", "conflict_policy allowed"),
    ("conflict_sweep off;", "conflict_sweep allowed")])
def test_lines_of_a_server_that_are_refused(check, line, words):
    code, said, conf = check(block(WHOLE), "\n" + line)
    assert code == 1, "it was taken"
    for word in words.split():
        assert word in said.splitlines()[0], said
    if line != "conflict_apply $nowhere;":
        assert place(said) == 1 + conf[:conf.index(line)].count("\n"), said


@pytest.mark.parametrize("word, code", [("on", 0), ("off", 0), ("maybe", 1)])
def test_sweep_is_on_or_off(check, word, code):
    assert check(f"conflict_sweep {word};")[0] == code


# which policy holds

QUICK_AND_SLOW = block([
    "calendar Mon-Fri 9-17 zone=Europe/Berlin;", "tier 1 respond=2h;",
    "tier 2 respond=2h;"], "quick") + block([
        "calendar Mon-Fri 9-17 zone=Europe/Berlin;",
        "tier 1 respond=16h;"], "slow")

BY_HEADER = QUICK_AND_SLOW + """
    map $http_x_plan $plan { default $http_x_plan; "-" ""; }
"""


def plan(name):
    return {"headers": [("X-Plan", name)]} if name else {}


def due(seen):
    """("2026-11-23 11:10", "answer") of what X-Escalation-Respond-By says, in
    Berlin; the minute is the nearest one."""
    when, _, kind = seen["respond-by"].partition("; kind=")
    return minute(when), kind


def minute(text):
    at = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")
    seconds = at.replace(tzinfo=timezone.utc).timestamp()
    whole = datetime.fromtimestamp(int(seconds // 60) * 60, BERLIN)
    return whole.strftime("%Y-%m-%d %H:%M")


def settled(stack):
    """When all that happened is in Redis."""
    wait_until(lambda: stack.metrics()["conflict_pending_events", ()] == 0,
               "nothing is on its way to Redis")


def looks(stack, ticket, user="agent-5"):
    settled(stack)
    return stack.seen(ticket, user)


def grown(counts, name, **labels):
    """How much a metric has grown."""
    return counts.grown().get((name, tuple(sorted(labels.items()))), 0)


@faked
def test_policy_chosen_by_a_variable_changes_the_deadline(make_stack):
    stack = make_stack(clock=MONDAY, http=BY_HEADER,
                       server="conflict_apply $plan;")
    counts = stack.counting()
    expected = {"quick": "2026-11-23 11:10", "slow": "2026-11-25 09:10",
                None: "2026-11-24 09:10"}
    for number, (name, when) in enumerate(expected.items(), 17):
        opened = stack.open_ticket(f"client-{number}", **plan(name))
        seen = looks(stack, checks.passed(opened).json()["id"])
        assert due(seen) == (when, "answer"), name
        assert stack.state(str(number)).get("policy") == name
    assert grown(counts, "conflict_unknown_policies_total") == 0


@faked
def test_unknown_value_of_the_variable_is_default_and_counted(make_stack):
    stack = make_stack(clock=MONDAY, http=BY_HEADER,
                       server="conflict_apply $plan;")
    counts = stack.counting()
    for name in ("nowhere", "Quick", "quick ", "x" * 300):
        opened = stack.open_ticket(stack.next_client(), **plan(name))
        if name.strip() != "quick":
            seen = looks(stack, checks.passed(opened).json()["id"])
            assert due(seen) == ("2026-11-24 09:10", "answer")
    assert grown(counts, "conflict_unknown_policies_total") >= 3


@faked
def test_state_keeps_its_policy_where_nobody_chooses_one(make_stack):
    """Who looks needs no header to see the client's own deadline."""
    stack = make_stack(clock=MONDAY, http=BY_HEADER,
                       server="conflict_apply $plan;")
    ticket = stack.open_ticket("client-17", **plan("quick")).json()["id"]
    for name in (None, "slow", "nowhere"):
        settled(stack)
        seen = stack.view("agent-5", ticket, **plan(name)).escalation
        assert due(seen)[0] == "2026-11-23 11:10", name
    assert stack.state("17")["policy"] == "quick"


@faked
def test_state_takes_the_policy_of_the_last_who_chose(make_stack):
    stack = make_stack(clock=MONDAY, http=BY_HEADER,
                       server="conflict_apply $plan;")
    ticket = stack.open_ticket("client-17", **plan("slow")).json()["id"]
    assert due(looks(stack, ticket))[0] == "2026-11-25 09:10"
    stack.send("PUT", f"/api/v1/tickets/{ticket}", "client-17",
               {"article": {"body": "And another thing."}}, **plan("quick"))
    assert due(looks(stack, ticket))[0] == "2026-11-23 11:10"
    assert stack.state("17")["policy"] == "quick"


@faked
def test_location_has_another_policy_than_its_server(make_stack):
    stack = make_stack(
        clock=MONDAY, http=QUICK_AND_SLOW, location="conflict_apply quick;",
        server="conflict_apply slow;")
    ticket = stack.open_ticket("client-17").json()["id"]
    assert due(looks(stack, ticket))[0] == "2026-11-23 11:10"
    assert stack.state("17")["policy"] == "quick"


@faked
def test_default_can_be_changed_and_is_built_upon(make_stack):
    stack = make_stack(
        clock=MONDAY, server="conflict_apply $plan;",
        http=block(["calendar Mon-Fri 10-12 zone=Europe/Berlin;",
                    "holiday 2026-11-24;"], "default")
        + block(["tier 1 respond=4h;"], "quick") + """
        map $http_x_plan $plan { default $http_x_plan; }
    """)
    for client, name, when in (("17", None, "2026-11-27 12:00"),
                               ("18", "quick", "2026-11-25 12:00")):
        ticket = stack.open_ticket(f"client-{client}",
                                   **plan(name)).json()["id"]
        assert due(looks(stack, ticket))[0] == when
    assert "policy" not in stack.state("17")


@faked
def test_new_policy_moves_what_is_open(make_stack):
    """What has run is kept in working time, and the level by its name."""
    policy = block(["tier 1 respond=8h;"], "support")
    stack = make_stack(clock=MONDAY, http=policy,
                       server="conflict_apply support;")
    stack.renews_workers = True
    ticket = stack.open_ticket("client-17").json()["id"]
    assert due(looks(stack, ticket))[0] == "2026-11-24 09:10"
    stack.nginx.reload(stack.configuration(
        http=policy.replace("respond=8h", "respond=6h")))
    assert due(looks(stack, ticket))[0] == "2026-11-23 15:10"


@faked
def test_policy_that_is_gone_after_a_reload_is_default_and_counted(
        make_stack):
    stack = make_stack(clock=MONDAY, http=QUICK_AND_SLOW,
                       server="conflict_apply quick;")
    stack.renews_workers = True
    ticket = stack.open_ticket("client-17").json()["id"]
    assert due(looks(stack, ticket))[0] == "2026-11-23 11:10"
    stack.nginx.reload(stack.configuration(http="", server=""))
    counts = stack.counting()
    assert due(looks(stack, ticket))[0] == "2026-11-24 09:10"
    assert grown(counts, "conflict_unknown_policies_total") >= 1


# what a helpdesk says of a client

CRM = f"""
    include {PRESET};

    conflict_platform desk from=zammad {{
        route update GET ^/crm/(?<client>\\d+)$ {{
            client    uri:client;
            segment   response:segment;
            stage     response:stage;
            plan      response:plan;
            contract  response:contract;
            language  response:language;
            prefers   response:prefers;
            analysis  response:analysis;
        }}

        route open POST ^/crm/tickets$ {{
            client    response:customer_id;
            ticket    response:id;
            id        response:id;
            actor     response:sender  Agent=agent Customer=client;
            text      request:text;
            segment   response:segment request:segment;
            stage     response:stage request:stage;
            plan      request:plan;
            contract  request:contract;
        }}

        route update PUT ^/crm/tickets/(?<ticket>\\d+)$ {{
            refuse    response:error present;
            ticket    uri:ticket;
            id        response:id;
            actor     $conflict_speaker;
            text      request:text;
        }}
    }}
"""

LEVELS = block([
    "calendar Mon-Fri 9-17 zone=Europe/Berlin;",
    "tier 1 segment=premium respond=3h;",
    "tier 2 segment=premium respond=2h;",
    "tier 3 segment=premium respond=1h resolve=4h;",
    "tier 4 segment=premium respond=30m resolve=4h;",
    "tier 5 segment=premium respond=30m resolve=4h;",
    "impact segment=premium 5;"], "support")


def page(stack, path, **fields):
    stack.helpdesk.pages[path] = (
        200, [("Content-Type", "application/json")],
        json.dumps(fields).encode())


def known(stack, client, **fields):
    """The CRM's page of a client, looked at by an agent."""
    page(stack, f"/crm/{client}", **fields)
    seen = stack.send("GET", f"/crm/{client}", "agent-5")
    assert seen.status == 200
    settled(stack)


def opened_at_crm(stack, user, said, **answer):
    """A ticket that the CRM opens: what was said, what it answers."""
    page(stack, "/crm/tickets", **({"id": 900} | answer))
    sent = stack.send("POST", "/crm/tickets", user, said)
    assert sent.status == 200
    settled(stack)


@pytest.fixture
def crm(make_stack):
    return make_stack(clock=MONDAY, platform=CRM, use="desk", http=LEVELS,
                      server="conflict_apply support;")


@faked
def test_service_level_of_a_segment(crm):
    known(crm, 17, segment="premium")
    known(crm, 18, segment="basic")
    for client, when in (("17", "2026-11-23 12:10"),
                         ("18", "2026-11-24 09:10")):
        ticket = crm.open_ticket(f"client-{client}").json()["id"]
        assert due(looks(crm, ticket)) == (when, "answer")


@faked
def test_segment_told_later_moves_what_is_open(crm):
    ticket = crm.open_ticket("client-17").json()["id"]
    assert due(looks(crm, ticket))[0] == "2026-11-24 09:10"
    known(crm, 17, segment="premium")
    assert due(looks(crm, ticket))[0] == "2026-11-23 12:10"
    known(crm, 17, segment="basic")
    assert due(looks(crm, ticket))[0] == "2026-11-24 09:10"


@faked
def test_higher_tier_of_a_segment_is_answered_sooner(crm):
    known(crm, 17, segment="premium")
    ticket = crm.open_ticket("client-17", LEAVING).json()["id"]
    seen = looks(crm, ticket)
    assert seen["tier"] == "3"
    assert due(seen) == ("2026-11-23 10:10", "answer")


@faked
def test_profile_stands_in_the_state(crm):
    known(crm, 17, segment="premium", stage="renewal", plan="gold",
          contract="frame-2031", language="de", prefers="call")
    state = crm.state("17", "desk")
    assert {name: state.get(name) for name in (
        "segment", "stage", "plan", "contract", "language", "prefers")} == {
            "segment": "premium", "stage": "renewal", "plan": "gold",
            "contract": "frame-2031", "language": "de", "prefers": "call"}


@faked
def test_what_did_not_change_is_no_event(crm):
    known(crm, 17, segment="premium")
    counts, state = crm.counting(), crm.state("17", "desk")
    known(crm, 17, segment="premium")
    counts.expect("ignored", cause="unchanged")
    assert crm.state("17", "desk") == state


@faked
def test_profile_comes_with_a_message_too(crm):
    opened_at_crm(crm, "client-17", {"text": "Hello?"}, customer_id=17,
                  sender="Customer", segment="premium", stage="trial")
    state = crm.state("17", "desk")
    assert (state["segment"], state["stage"]) == ("premium", "trial")


@faked
@pytest.mark.parametrize("fact", ["segment", "stage", "plan", "contract"])
def test_client_cannot_say_what_it_is(crm, fact):
    counts = crm.counting()
    opened_at_crm(crm, "client-17", {"text": "Hello?", fact: "premium"},
                  customer_id=17, sender="Customer")
    assert fact not in crm.state("17", "desk")
    assert counts.more("skipped", cause="untrusted") == 1


@faked
def test_agent_can_say_what_a_client_is(crm):
    counts = crm.counting()
    opened_at_crm(crm, "agent-5", {"text": "Hello.", "segment": "premium"},
                  customer_id=17, sender="Agent")
    assert crm.state("17", "desk")["segment"] == "premium"
    assert counts.more("skipped", cause="untrusted") == 0


@faked
@pytest.mark.parametrize("word", ["a b", "a/b", "x" * 65, "a\r\nX-Evil: b",
                                  "größe", ""])
def test_segment_that_is_no_word_is_none(crm, word):
    known(crm, 17, segment=word)
    ticket = crm.open_ticket("client-17").json()["id"]
    assert due(looks(crm, ticket))[0] == "2026-11-24 09:10"
    assert "segment" not in crm.state("17", "desk")


@faked
def test_analysis_off_leaves_only_clocks(crm):
    known(crm, 17, analysis="off")
    ticket = crm.open_ticket("client-17", ANGRY).json()["id"]
    for text in (LEAVING, ANGRY):
        crm.write("client-17", ticket, text)
    seen = looks(crm, ticket)
    assert (seen["tier"], seen["phase"]) == ("1", "calm")
    assert "reasons" not in seen and "step" not in seen
    assert due(seen) == ("2026-11-24 09:10", "answer")
    crm.clock.set("2026-11-24 15:00:00")
    seen = looks(crm, ticket)
    assert (seen["tier"], seen["reasons"]) == ("1", "response-overdue")
    state = crm.state("17", "desk")
    assert not {"tension", "cusum", "messages", "tier", "phase"} & set(state)
    assert state["mean"] == "1"         # what everybody begins with


@faked
def test_analysis_off_forgets_what_was(crm):
    ticket = crm.open_ticket("client-17", LEAVING).json()["id"]
    assert looks(crm, ticket)["tier"] == "3"
    known(crm, 17, analysis="off")
    seen = looks(crm, ticket)
    assert (seen["tier"], seen["phase"]) == ("1", "calm")
    assert "reasons" not in seen
    assert due(seen)[1] == "answer"


@faked
def test_policy_without_care_leaves_only_clocks(make_stack):
    stack = make_stack(clock=MONDAY, server="conflict_apply support;",
                       http=block(["purpose service;"]))
    ticket = stack.open_ticket("client-17", LEAVING).json()["id"]
    stack.write("client-17", ticket, ANGRY)
    seen = looks(stack, ticket)
    assert (seen["tier"], seen["phase"]) == ("1", "calm")
    assert due(seen) == ("2026-11-24 09:10", "answer")


@faked
def test_policy_without_service_has_no_clocks(make_stack):
    stack = make_stack(clock=MONDAY, server="conflict_apply support;",
                       http=block(["purpose care;"]))
    ticket = stack.open_ticket("client-17", LEAVING).json()["id"]
    seen = looks(stack, ticket)
    assert seen["tier"] == "3" and "respond-by" not in seen
    stack.clock.set("2026-11-25 15:00:00")
    assert "response-overdue" not in looks(stack, ticket)["reasons"]


# headers: what is due

@pytest.fixture
def desk(make_stack):
    return make_stack(clock=MONDAY)


def answer(stack, ticket, text, **more):
    return checks.passed(stack.update("agent-5", ticket, **more, article={
        "body": text, "type": "email", "internal": False}))


@faked
def test_nothing_is_due_when_all_is_answered(desk):
    ticket = desk.open_ticket("client-17").json()["id"]
    assert due(looks(desk, ticket)) == ("2026-11-24 09:10", "answer")
    answer(desk, ticket, "You can change it on the page of your account.")
    assert "respond-by" not in looks(desk, ticket)


@faked
def test_answer_that_was_missed_stays_due(desk):
    ticket = desk.open_ticket("client-17").json()["id"]
    settled(desk)
    desk.clock.set("2026-11-25 12:00:00")
    seen = looks(desk, ticket)
    assert due(seen) == ("2026-11-24 09:10", "answer")
    assert "response-overdue" in seen["reasons"]


@faked
def test_promise_is_due(desk):
    ticket = desk.open_ticket("client-17").json()["id"]
    answer(desk, ticket, "I will write to you by tomorrow at 10:00.")
    assert due(looks(desk, ticket)) == ("2026-11-24 10:00", "promise")
    answer(desk, ticket, "It takes longer: I will write to you by Thursday "
           "at 15:30.")
    assert due(looks(desk, ticket)) == ("2026-11-26 15:30", "promise")


@faked
def test_word_in_between_is_due(desk):
    """Tier 3 owes a word in eight working hours though nobody asks."""
    ticket = desk.open_ticket("client-17", LEAVING).json()["id"]
    settled(desk)
    desk.clock.set("2026-11-23 10:10:00")
    answer(desk, ticket, "Thank you for writing. We are looking into it.")
    seen = looks(desk, ticket)
    assert (seen["tier"], due(seen)) == ("3", ("2026-11-24 10:10", "update"))


@faked
def test_solution_is_due(make_stack):
    """Where no word in between is owed."""
    stack = make_stack(clock=MONDAY, server="conflict_apply support;",
                       http=block([f"tier {n} update=0;" for n in (3, 4, 5)]))
    ticket = stack.open_ticket("client-17", LEAVING).json()["id"]
    settled(stack)
    stack.clock.set("2026-11-23 10:10:00")
    answer(stack, ticket, "Thank you for writing. We are looking into it.")
    assert due(looks(stack, ticket)) == ("2026-11-25 09:10", "resolve")


# headers: words of the policy

SOLUTIONS = [
    'solution theme=billing "Money back: „Gutschrift“ of 100 % | today";',
    'solution "https://help.example/faq?a=1&b=2";',
    'solution theme=outage "Never shown here";',
    'solution "A third one is not shown";',
]


def policy_stack(make_stack, lines, **more):
    return make_stack(clock=MONDAY, server="conflict_apply support;",
                      http=block(lines), **more)


@faked
def test_two_prepared_solutions_percent_encoded(make_stack):
    stack = policy_stack(make_stack, SOLUTIONS)
    ticket = stack.open_ticket("client-17", BILLED).json()["id"]
    sent = looks(stack, ticket)["solution"]
    assert sent.isascii()
    assert "%E2%80%9EGutschrift%E2%80%9C" in sent and "100 %25" in sent
    assert [unquote(text) for text in sent.split(" | ")] == [
        "Money back: „Gutschrift“ of 100 % | today",
        "https://help.example/faq?a=1&b=2"]


@faked
def test_solution_is_in_the_short_set_and_on_the_first_response(make_stack):
    """An agent who notes what a client said has the answer at once (M27)."""
    stack = policy_stack(make_stack, SOLUTIONS, headers="short")
    opened = stack.open_ticket("agent-5", BILLED, customer_id=17,
                               article={"sender": "Customer"})
    assert "Gutschrift" in checks.passed(opened).escalation["solution"]


@faked
def test_authority_of_the_tier(make_stack):
    stack = policy_stack(make_stack, ['tier 2 "authority=credit <= 50 €";',
                                      'tier 3 "authority=credit <= 200 €";'])
    calm = stack.open_ticket("client-17").json()["id"]
    upset = stack.open_ticket("client-18", ANGRY).json()["id"]
    leaving = stack.open_ticket("client-19", LEAVING).json()["id"]
    assert "authority" not in looks(stack, calm)
    seen = stack.seen(upset)
    assert (seen["tier"], seen["authority"]) == ("2",
                                                 "credit <= 50 %E2%82%AC")
    seen = stack.seen(leaving)
    assert (seen["tier"], unquote(seen["authority"])) == ("3",
                                                          "credit <= 200 €")


@faked
def test_higher_tier_may_grant_what_the_lower_may(make_stack):
    stack = policy_stack(make_stack, ['tier 2 "authority=credit <= 50";'])
    ticket = stack.open_ticket("client-17", LEAVING).json()["id"]
    seen = looks(stack, ticket)
    assert (seen["tier"], seen["authority"]) == ("3", "credit <= 50")


@faked
def test_theme_and_impact(make_stack):
    stack = policy_stack(make_stack, ["impact theme=billing 5;", "impact 2;"])
    billed = stack.open_ticket("client-17", BILLED).json()["id"]
    other = stack.open_ticket("client-18").json()["id"]
    seen = looks(stack, billed)
    assert (seen["theme"], seen["impact"]) == ("billing", "5")
    assert stack.seen(other)["impact"] == "2"


@faked
def test_impact_makes_the_same_words_weigh_more(make_stack):
    tension = {}
    for impact in (1, 3, 5):
        stack = policy_stack(make_stack, [f"impact {impact};"])
        stack.open_ticket("client-17", ANGRY)
        settled(stack)
        tension[impact] = float(stack.state("17")["tension"])
    assert tension[1] < tension[3] < tension[5]


@faked
def test_trend_rises_and_falls(desk):
    ticket = desk.open_ticket("client-17").json()["id"]
    assert looks(desk, ticket)["trend"] == "steady"
    desk.write("client-17", ticket, LEAVING)
    assert looks(desk, ticket)["trend"] == "rising"
    desk.clock.set("2026-11-24 09:30:00")
    desk.write("client-17", ticket, "Hello?")
    settled(desk)
    desk.clock.set("2026-11-24 09:40:00")
    answer(desk, ticket, "You are right, that was our mistake and I am sorry. "
           "I have refunded 49 euros today.", state="closed")
    assert looks(desk, ticket)["trend"] == "falling"


@faked
def test_contract_only_when_firm(crm):
    known(crm, 17, contract="frame-2031")
    ticket = crm.open_ticket("client-17", LEAVING).json()["id"]
    seen = looks(crm, ticket)
    assert seen["mode"] == "collaborate" and "contract" not in seen
    crm.write("client-17", ticket, "You are all idiots! Fuck you!")
    seen = looks(crm, ticket)
    assert "abusive-language" in seen["reasons"]
    assert (seen["mode"], seen["contract"]) == ("firm", "frame-2031")


@faked
def test_boundary_after_repeated_abuse(make_stack):
    stack = policy_stack(make_stack, SOLUTIONS[:1] + [
        'boundary "We help, in a calm tone.";'])
    ticket = stack.open_ticket("client-17", BILLED).json()["id"]
    stack.write("client-17", ticket, "You are all idiots! Fuck you!")
    assert "calm tone" not in looks(stack, ticket)["solution"]
    stack.write("client-17", ticket, "Idiots! Fuck you all!")
    texts = looks(stack, ticket)["solution"].split(" | ")
    assert texts[0] == "We help, in a calm tone." and len(texts) == 2


@faked
def test_churn_risk_only_with_retention(make_stack):
    """Off unless the policy says so."""
    stack = make_stack(
        clock=MONDAY, server="conflict_apply $plan;",
        http=block(["purpose service care retention;"], "keep") + """
        map $http_x_plan $plan { default $http_x_plan; }
    """)
    usual = stack.open_ticket("client-17", LEAVING).json()["id"]
    calm = stack.open_ticket("client-18", **plan("keep")).json()["id"]
    leaving = stack.open_ticket("client-19", LEAVING,
                                **plan("keep")).json()["id"]
    assert "churn-risk" not in looks(stack, usual)
    risks = [stack.seen(ticket)["churn-risk"] for ticket in (calm, leaving)]
    assert all(re.fullmatch(r"[01]\.\d\d", risk) for risk in risks)
    assert float(risks[0]) < 0.1 < 0.3 < float(risks[1])


RICH = SOLUTIONS + ['tier 1 "authority=credit <= 50";',
                    "impact theme=billing 5;",
                    "purpose service care retention survey;"]


@faked
def test_clients_see_none_of_it(make_stack):
    stack = policy_stack(make_stack, RICH)
    ticket = stack.open_ticket("client-17", BILLED).json()["id"]
    stack.write("client-17", ticket, LEAVING)
    assert {"solution", "authority", "impact", "churn-risk", "theme",
            "respond-by", "trend"} <= set(looks(stack, ticket))
    for sent in (stack.view("client-17", ticket),
                 stack.write("client-17", ticket, "Hello?"),
                 stack.update("client-17", ticket, article={"body": "Yes."}),
                 stack.open_ticket("client-17", BILLED)):
        assert ours(checks.passed(sent).response.headers) == []


@faked
def test_short_set_has_what_is_due_and_the_solution_only(make_stack):
    stack = policy_stack(make_stack, RICH, headers="short")
    ticket = stack.open_ticket("client-17", BILLED).json()["id"]
    assert set(looks(stack, ticket)) == {"tier", "channel", "respond-by",
                                         "solution"}


# what a client may be told

TELL = "conflict_client_headers respond-by;"


def told(exchange):
    value = exchange.response.header("X-Support-Respond-By")
    return value and minute(value)


@faked
def test_client_is_told_when_to_expect_an_answer(make_stack):
    stack = make_stack(clock=MONDAY, location=TELL)
    ticket = stack.open_ticket("client-17").json()["id"]
    settled(stack)
    seen = stack.view("client-17", ticket)
    checks.once(seen)
    assert told(seen) == "2026-11-24 09:10"
    assert ours(seen.response.headers) == [
        ("X-Support-Respond-By",
         seen.response.header("X-Support-Respond-By"))]
    assert "private" in seen.response.header("Cache-Control")


@faked
def test_client_is_told_at_once(make_stack):
    """On the answer to its own message."""
    stack = make_stack(clock=MONDAY, location=TELL)
    opened = stack.open_ticket("client-17")
    assert told(opened) == "2026-11-24 09:10"
    settled(stack)
    stack.clock.set("2026-11-23 10:00:00")
    ticket = opened.json()["id"]
    assert told(stack.write("client-17", ticket, "Hello?")) == (
        "2026-11-24 09:10")


@faked
def test_client_is_told_by_the_lowest_tier_whatever_the_tier(make_stack):
    """Else it could be seen that the company thinks a case tense."""
    stack = make_stack(clock=MONDAY, location=TELL)
    calm = stack.open_ticket("client-17").json()["id"]
    leaving = stack.open_ticket("client-18", LEAVING).json()["id"]
    stack.write("client-18", leaving, ANGRY)
    assert due(looks(stack, leaving))[0] < "2026-11-23 12:00"
    assert (told(stack.view("client-18", leaving))
            == told(stack.view("client-17", calm)) == "2026-11-24 09:10")


@faked
def test_client_is_told_by_its_own_segment(make_stack):
    stack = make_stack(clock=MONDAY, platform=CRM, use="desk", http=LEVELS,
                       server="conflict_apply support;", location=TELL)
    known(stack, 17, segment="premium")
    ticket = stack.open_ticket("client-17", LEAVING).json()["id"]
    settled(stack)
    assert told(stack.view("client-17", ticket)) == "2026-11-23 12:10"


@faked
def test_client_is_told_nothing_once_it_is_answered(make_stack):
    stack = make_stack(clock=MONDAY, location=TELL)
    ticket = stack.open_ticket("client-17").json()["id"]
    answer(stack, ticket, "You can change it on the page of your account.")
    settled(stack)
    seen = checks.passed(stack.view("client-17", ticket))
    assert ours(seen.response.headers) == []


@faked
def test_agents_are_not_told_what_clients_are(make_stack):
    stack = make_stack(clock=MONDAY, location=TELL)
    ticket = stack.open_ticket("client-17").json()["id"]
    settled(stack)
    seen = checks.passed(stack.view("agent-5", ticket))
    assert seen.escalation["tier"] == "1" and told(seen) is None


@faked
@pytest.mark.parametrize("location", ["", "conflict_client_headers off;"])
def test_client_is_told_nothing_by_default(make_stack, location):
    stack = make_stack(clock=MONDAY, location=location)
    ticket = stack.open_ticket("client-17").json()["id"]
    settled(stack)
    seen = checks.passed(stack.view("client-17", ticket))
    assert ours(seen.response.headers) == []


@faked
def test_who_only_observes_tells_nobody(make_stack):
    stack = make_stack(clock=MONDAY, conflict="observe", location=TELL)
    ticket = stack.open_ticket("client-17").json()["id"]
    settled(stack)
    for user in ("client-17", "agent-5"):
        seen = checks.passed(stack.view(user, ticket))
        assert ours(seen.response.headers) == []


@faked
def test_client_gets_no_answer_of_another_tickets_client(make_stack):
    stack = make_stack(clock=MONDAY, location=TELL)
    ticket = stack.open_ticket("client-17").json()["id"]
    settled(stack)
    seen = checks.passed(stack.view("client-18", ticket), 403)
    assert ours(seen.response.headers) == []


@faked
@pytest.mark.parametrize("user", ["client-17", "agent-5"])
@pytest.mark.parametrize("location", ["", TELL])
def test_refusal_inside_a_200_tells_nobody(make_stack, user, location):
    stack = make_stack(clock=MONDAY, platform=CRM, use="desk",
                       location=location)
    ticket = stack.open_ticket("client-17").json()["id"]
    settled(stack)
    page(stack, f"/crm/tickets/{ticket}", error="No, thank you.", id=1)
    counts = stack.counting()
    sent = stack.send("PUT", f"/crm/tickets/{ticket}", user,
                      {"text": "Hello?"}, fault="delay=0.1")
    counts.expect("skipped", cause="not accepted")
    assert sent.status == 200 and ours(sent.response.headers) == []
