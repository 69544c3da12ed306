"""conflict-replay play: the acceptance stories' events, and what else it
reads."""

import datetime
import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMAND = ROOT / "build/conflict-replay"
STORIES = ROOT / "tests/stories/stories.json"
POLICY = ROOT / "tests/stories/policy.conf"

WORDS = ("tier", "phase", "mode", "step", "channel", "fault")


def play(*args, lines=None, zone="Europe/Berlin", code=0):
    """What the command writes."""
    text = None
    if lines is not None:
        text = "".join(json.dumps(line) + "\n" for line in lines)
    done = subprocess.run([COMMAND, "play", *map(str, args)], input=text,
                          capture_output=True, text=True, check=False,
                          env={**os.environ, "TZ": zone})
    assert done.returncode == code, done.stderr + done.stdout
    return done.stdout


def played(*args, **more):
    """The steps, as JSON."""
    return [json.loads(line)
            for line in play("--json", *args, **more).splitlines()]


def rows():
    """Each row of the stories, with what is played for it: the rows that an
    announced incident makes belong to a later part."""
    stories = json.loads(STORIES.read_text())
    looks = [step for step in played("--policy", POLICY, STORIES)
             if step["kind"] == "look"]
    found = {}
    for story in stories:
        if story in ("defaults", "start"):
            continue
        for step in stories[story]:
            seen = looks.pop(0)
            if "announced" in str(step["step"]) and \
                    "not" not in step["step"]:
                continue
            name = f"{story} {step['step']} {step['at'][:16]}"
            found[name] = (step.get("expect", step), seen)
    assert not looks
    return found


ROWS = rows()


def due_words(step):
    """Tue 24 11:20, and the kind behind it unless it is an answer."""
    if step["due"] == "-":
        return "-"
    at = datetime.datetime.fromisoformat(step["due"])
    kind = "" if step["due-kind"] == "answer" else " " + step["due-kind"]
    return at.strftime("%a %d %H:%M") + kind


@pytest.mark.parametrize("name", ROWS)
def test_stories_word_by_word(name):
    expected, seen = ROWS[name]
    assert [seen[word] for word in WORDS] == \
        [expected[word] for word in WORDS]
    assert seen["reasons"] == expected["reasons"]
    assert due_words(seen) == expected["due"]
    assert seen["owner"] == expected["owner"]
    assert seen["alert"].replace("none", "-") == expected["alert"]
    assert abs(seen["tension"] - expected["T"]) <= 8
    # in a file nobody reads what is offered: it is due, and no more
    assert seen["survey"] == ("due" if expected["survey"] == "offered"
                              else expected["survey"])


def test_shows_what_becomes_of_surveys():
    """The main story: scheduled on Friday, due on Monday, answered."""
    text = play("--policy", POLICY, STORIES)
    assert "  2026-11-27T11:50:00+01:00  survey  scheduled (resolved), due " \
           "2026-11-30T09:00:00+01:00\n" in text
    assert "  2026-11-30T09:00:00+01:00  survey  due (resolved)\n" in text
    assert "  2026-11-30T10:12:00+01:00  survey  answered (resolved), " \
           "csat 5\n" in text
    table = {line[:28].strip(): line[28:].split() for line in play(
        "--policy", POLICY, "--summary", STORIES).splitlines()}
    assert int(table["surveys scheduled"][0]) >= 3
    assert table["surveys answered"] == ["1"]


def test_reads_messages_with_seq_and_time():
    steps = played(lines=[
        {"seq": "u-1", "time": "2026-11-23T08:10:00Z",
         "text": "Where is my parcel?"},
        {"seq": "u-1", "time": "2026-11-23T09:10:00Z",
         "text": "This is ridiculous, nobody answers! I will cancel my "
                 "contract."}])
    assert [step["client"] for step in steps] == ["u-1", "u-1"]
    assert steps[0]["tier"] == 1
    assert steps[1]["tier"] == 3
    assert "may-leave" in steps[1]["reasons"]


def test_tells_why():
    step = played(lines=[
        {"client": 1, "at": "2026-11-23T08:10:00Z", "heat": 2,
         "signals": ["may-leave"]}])[0]
    points = {why["rule"]: why["points"] for why in step["why"]}
    assert points["tone"] == 8
    assert round(points["may-leave"], 3) == 13.8
    assert abs(sum(points.values()) - step["tension"]) < 0.01


def test_time_passes_up_to_the_end():
    steps = played("--until", "2026-12-24T00:00:00Z", lines=[
        {"client": 1, "at": "2026-11-23T08:10:00Z", "heat": 6}])
    passed = [why["rule"] for why in steps[-1]["why"] if why["passed"]]
    assert passed.count("response-overdue") == 4
    assert steps[-1]["tier"] == 3


def test_a_line_that_is_none_is_told_and_passed_over():
    out = play("--json", lines=[
        {"client": 1, "heat": 1}, {"heat": 1}, {"client": 1, "kind": "?"},
        {"client": 1, "actor": "cook"}, {"client": 1, "at": "then"},
        {"client": 1, "signals": ["rage"]}], code=1)
    assert len(out.splitlines()) == 1


def test_text_shows_each_client_by_name():
    out = play(lines=[{"client": "a", "at": 1795421400, "heat": 6},
                      {"client": "b", "at": 1795421400, "heat": 0}])
    assert out.splitlines()[0] == "a"
    assert "  2026-11-23T09:10:00+01:00  message client  tier 2   24.0  " \
           "venting     listen/listen/email" in out
    assert "\nb\n" in out


def test_compare_shows_both(tmp_path):
    other = tmp_path / "other.conf"
    other.write_text("conflict_policy strict from=default {\n"
                     "    tier 2 enter=10 leave=8;\n    respond-1 4h;\n}\n")
    lines = [{"client": n, "at": 1795421400 + n, "heat": 3.5}
             for n in range(20)]
    lines += [{"client": n, "at": 1795421400 + n + 6 * 3600,
               "actor": "agent"} for n in range(20)]
    out = play("--policy", POLICY, "--compare", other, lines=lines)
    table = {line[:28].strip(): line[28:].split()
             for line in out.splitlines()}
    assert table["policy"] == ["stories", "strict", "change"]
    assert table["clients"] == ["20", "20", "+0"]
    assert table["highest tier 2"] == ["0", "20", "+20"]
    assert table["answers overdue"] == ["0", "20", "+20"]


def test_policy_is_refused_as_nginx_refuses_it(tmp_path):
    wrong = tmp_path / "wrong.conf"
    wrong.write_text("conflict_policy p {\n    tier 3 leave=50;\n}\n")
    done = subprocess.run([COMMAND, "play", "--policy", wrong], input="",
                          capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "leave-3 is 50, and must be below enter-3, 40" in done.stderr
    assert f"in {wrong}:3" in done.stderr


def test_order_of_files_and_readers_changes_nothing():
    """The same histories, each client alone or all together."""
    lines = []
    for n in range(30):
        for client in range(5):
            lines.append({"client": client,
                          "at": 1795421400 + n * 9000 + client,
                          "heat": (n * 7 + client * 3) % 8,
                          "actor": "agent" if n % 4 == 3 else "client"})
    together = played(lines=lines)
    alone = []
    for client in range(5):
        alone += played(lines=[line for line in lines
                               if line["client"] == client])
    key = lambda step: (step["client"], step["at"])
    assert sorted(together, key=key) == sorted(alone, key=key)


def test_two_clients_become_one(tmp_path):
    """What is said later of either is of who stays; and twice is once."""
    def angry(client, hour):
        return {"client": client, "at": 1795421400 + hour * 3600, "heat": 6,
                "ticket": client, "signals": ["may-leave"]}
    merge = {"client": "a", "at": 1795421400 + 3 * 3600, "kind": "merge",
             "merged": "b"}
    lines = [angry("a", 0), angry("b", 1), merge, merge, angry("b", 4)]
    steps = played(lines=lines)
    assert [step["kind"] for step in steps[2:4]] == ["merge"] * 2
    assert steps[2]["tension"] > steps[1]["tension"]
    assert "merged" in [why["rule"] for why in steps[2]["why"]]
    assert steps[3]["tension"] == pytest.approx(steps[2]["tension"], abs=0.01)
    assert steps[4]["tension"] > steps[3]["tension"]
    table = {line[:28].strip(): line[28:].split()
             for line in play("--summary", lines=lines).splitlines()}
    assert table["clients"] == ["1"] and table["events"] == ["5"]
    ends = play("--until", "2026-11-30T00:00:00Z", lines=lines).splitlines()
    assert [line for line in ends if line and line[0] != " "] == [
        "a", "b", "a", "b", "a"]
    assert play("--json", lines=[{"client": 1, "kind": "merge"},
                                 {"client": 1, "kind": "merge", "merged": 1}],
                code=1) == ""
