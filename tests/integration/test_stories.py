"""The acceptance stories through real nginx and Redis, with moved time: what
an agent's next view shows, word by word.

Where a heat of the lexicon is not the story's, tension may be off by eight.
"""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from harness import checks
from harness.clock import library
from harness.process import REPOSITORY, wait_until
from integration.surveying import (SECRET, answer, link_of, minute, page,
                                   surveys)

pytestmark = pytest.mark.skipif(library() is None,
                                reason="libfaketime is missing")

STORIES = json.loads((REPOSITORY / "tests/stories/stories.json").read_text())
POLICY = (REPOSITORY / "tests/stories/policy.conf").read_text()
BERLIN = ZoneInfo("Europe/Berlin")


def rows(story):
    return {str(row["step"]) + (f" {row['what']}" if "what" in row else ""):
            row for row in STORIES[story]}


MAIN = rows("main")
LOUD = rows("loud")
FESTER = rows("fester")
INCIDENT = rows("incident")
MISTAKE = rows("mistake")

SORRY = MAIN["10"]["text"]
GERMAN = {
    "1": "Guten Tag, auf meiner Abrechnung für Oktober steht die "
         "Servicegebühr zweimal, je 49 Euro. Können Sie bitte nachsehen? "
         "Rechnungen 2210 und 2211.",
    "3": "Die Nummern STEHEN in meiner ersten Nachricht! Hat die überhaupt "
         "jemand gelesen?! Ich führe einen Laden und habe keine Zeit, alles "
         "zweimal zu schreiben. Das ist lächerlich.",
    "5": "Zweiter Tag ohne Antwort. Wenn die zweite Abbuchung bis Donnerstag "
         "nicht weg ist, kündige ich meinen Vertrag und gehe zu einem "
         "anderen Anbieter.",
    "8": "Genau das meine ich. Niemand nimmt das ernst!! Ich möchte Ihren "
         "Vorgesetzten sprechen. Heute.",
    "13": "Es ist da. Danke, am Ende war das gut gemacht.",
}


class Story:
    """A desk whose clock is set to each row's time."""

    def __init__(self, stack):
        self.desk = stack
        self.ticket = None

    def at(self, row, time=None):
        self.desk.clock.set(time or datetime.fromisoformat(
            row["at"]).replace(tzinfo=None))

    def idle(self):
        wait_until(lambda: self.desk.metrics()["conflict_pending_events", ()]
                   == 0, "nothing is on its way to Redis")

    def opens(self, client, text, owner="5", agent=False):
        """A ticket of a client.  Whoever is angry already would take the
        owner that comes now for a colleague who does not answer, so there
        may be none."""
        more = {"customer_id": int(client)} if agent else {}
        sent = self.desk.open_ticket(
            "agent-5" if agent else f"client-{client}", text,
            article={"type": "email"} if agent else None, **more)
        self.ticket = checks.passed(sent).json()["id"]
        self.idle()
        if owner:
            checks.passed(self.desk.update("agent-5", self.ticket,
                                           owner_id=int(owner)))

    def writes(self, client, text):
        checks.passed(self.desk.write(f"client-{client}", self.ticket, text))

    def answers(self, text, agent="agent-5", **more):
        checks.passed(self.desk.update(
            agent, self.ticket, **more,
            article={"body": text, "type": "email", "internal": False}))

    def shows(self, row, or_tier_4=False, **changes):
        """What an agent's next view says is the row of the story."""
        self.idle()
        seen = self.desk.seen(self.ticket)
        want = (row.get("expect", row)) | changes
        if or_tier_4 and seen["tier"] == "4":
            want |= {"tier": 4, "channel": "call", "alert": "lead"}
        due = seen.get("respond-by", "-")
        if due != "-":
            at, kind = due.split("; kind=")
            at = datetime.fromisoformat(at.replace("Z", "+00:00"))
            due = at.astimezone(BERLIN).strftime("%a %d %H:%M")
            due += "" if kind == "answer" else f" {kind}"
        found = {
            "tier": int(seen["tier"]), "phase": seen["phase"],
            "mode": seen["mode"], "step": seen.get("step", "-"),
            "channel": seen["channel"], "due": due,
            "reasons": seen.get("reasons", "").split(", ")
                       if "reasons" in seen else [],
            "owner": seen.get("owner", "-"), "alert": seen.get("alert", "-")}
        assert found == {name: want[name] for name in found}

    def tension(self, client, row):
        """In Redis, as it was at the last event."""
        self.idle()
        state = self.desk.state(client)
        assert abs(float(state.get("tension", 0)) - row["expect"]["T"]) <= 8

    def survey(self, client):
        """What Redis says of the client's survey."""
        self.idle()
        return self.desk.state(client).get("survey", "/-").split("/")[1]

    def wait_passed(self, cause, count=1):
        """Nobody looks, and it counts: so often and no more."""
        wait_until(lambda: self.causes().count(cause) >= count,
                   f"{cause} is in the stream", 10)
        assert self.causes().count(cause) == count

    def causes(self):
        return [entry[b"cause"].decode() for entry in self.desk.passed()]


@pytest.fixture
def story(make_stack, directory):
    def begin(at, http=POLICY, apply="stories", **more):
        key = directory / "conflict.key"
        key.write_bytes(SECRET + b"\n")
        key.chmod(0o600)
        return Story(make_stack(
            clock=at, http=f"""{http}
                conflict_secret {key};
                conflict_feedback_url https://help.test/feedback;""",
            server=f"""
                conflict_apply {apply};
                conflict_client_headers respond-by survey;
                location /feedback/ {{ conflict_feedback; }}""", **more))
    return begin


def main_story(told, texts):
    """Rows 1 to 11: a fee charged twice."""
    told.opens("17", texts["1"])
    told.at(None, "2026-11-23 09:35:00")
    told.shows(MAIN["1"])
    told.tension("17", MAIN["1"])

    told.at(MAIN["2"])
    told.answers(MAIN["2"]["text"], state="pending reminder")
    told.shows(MAIN["2"])

    told.at(MAIN["3"])
    told.writes("17", texts["3"])
    told.shows(MAIN["3"])
    told.tension("17", MAIN["3"])
    view = told.desk.view("client-17", told.ticket).response
    assert view.header("X-Support-Respond-By") == "2026-11-24T14:20:00Z"

    # nobody looks: the sweeper does, once
    told.at(MAIN["4"])
    told.wait_passed("response-overdue")
    told.shows(MAIN["4"])
    told.tension("17", MAIN["4"])

    told.at(MAIN["5"])
    told.writes("17", texts["5"])
    told.shows(MAIN["5"])
    told.tension("17", MAIN["5"])

    told.at(MAIN["6"])
    checks.passed(told.desk.update("agent-6", told.ticket, owner_id=6))
    told.shows(MAIN["6"], or_tier_4=True)
    forged = told.desk.view("agent-6", told.ticket,
                            headers=[("X-Escalation-Tier", "1")])
    assert forged.escalation["tier"] in ("3", "4")
    for reader in ("client-17", None):
        assert not told.desk.view(reader, told.ticket).escalation

    told.at(MAIN["7"])
    told.answers(MAIN["7"]["text"], "agent-6")
    told.shows(MAIN["7"], or_tier_4=True)

    told.at(MAIN["8"])
    told.writes("17", texts["8"])
    told.shows(MAIN["8"])
    told.tension("17", MAIN["8"])
    told.wait_passed("lead")

    # a lead's telephone note is an agent's public act
    told.at(MAIN["9"])
    checks.passed(told.desk.write("lead-9", told.ticket, MAIN["9"]["text"],
                                  type="phone", sender="Agent"))
    told.idle()
    checks.passed(told.desk.update("lead-9", told.ticket, owner_id=5))
    told.shows(MAIN["9"])

    told.at(MAIN["10"])
    told.answers(SORRY)
    told.shows(MAIN["10"])
    told.tension("17", MAIN["10"])

    # reading changes nothing, whether or not anybody looked
    told.at(MAIN["11"])
    told.shows(MAIN["11"])
    told.shows(MAIN["11"])

    told.wait_passed("response-overdue")


def test_main_story_rows_1_to_11(story):
    main_story(story("2026-11-23 09:10:00"),
               {step: row["text"] for step, row in MAIN.items()})


def test_main_story_in_german(story):
    main_story(story("2026-11-23 09:10:00"), GERMAN)


def test_main_story_ends_well(story):
    """Rows 12 to 15, and that the sweeper sees the tier fall."""
    told = story("2026-11-23 09:10:00")
    main_story(told, {step: row["text"] for step, row in MAIN.items()})
    told.at(MAIN["12"])
    told.answers(MAIN["12"]["text"], state="closed")
    told.shows(MAIN["12"])
    assert told.survey("17") == MAIN["12"]["expect"]["survey"]
    told.at(MAIN["13"])
    told.writes("17", MAIN["13"]["text"])
    told.shows(MAIN["13"])
    assert told.survey("17") == MAIN["13"]["expect"]["survey"]

    # the client is shown the link; a scanner that opens it answers nothing
    told.at(MAIN["14"])
    link = link_of(told.desk, "client-17", told.ticket)
    for _ in range(2):
        assert "<form" in page(told.desk, link).body.decode()
    assert link_of(told.desk, "agent-5", told.ticket) is None
    told.shows(MAIN["14"])
    assert told.survey("17") == MAIN["14"]["expect"]["survey"]
    assert told.causes().count("promise-missed") == 0

    # answered once; within 12 hours it may be changed, later not
    told.at(MAIN["15"])
    assert answer(told.desk, link, score=5).status == 200
    told.shows(MAIN["15"])
    told.tension("17", MAIN["15"])
    word, score = MAIN["15"]["expect"]["survey"].split()
    assert told.survey("17") == word
    assert surveys(told.desk)[-1]["score"] == score
    told.at(None, "2026-11-30 20:00:00")
    assert answer(told.desk, link, score=4).status == 200
    told.at(None, "2026-12-01 09:00:00")
    assert answer(told.desk, link, score=1).status == 410
    told.idle()
    assert told.desk.state("17")["rating"] == "4"
    assert told.causes().count("bad-rating") == 0

    # nobody asks again before the 30th of December
    told.opens("17", "How do I change my address?")
    told.answers("In your profile. It is done.", state="closed")
    told.idle()
    assert told.survey("17") == "answered"
    told.at(None, "2026-12-29 10:30:00")
    told.opens("17", "How do I change my name?")
    told.answers("In your profile. It is done.", state="closed")
    told.idle()
    assert told.survey("17") == "scheduled"
    assert minute(surveys(told.desk)[-1]["due"]) == "2026-12-30 10:30"


def seed(desk, client, line):
    """A client of whom something is known already."""
    checks.passed(desk.open_ticket(f"client-{client}"))
    desk.wait_state(client)
    key, = desk.keys(f"conflict:client:*:zammad/{client}")
    desk.redis.client().set(key, "epoch=0123456789ab version=1 schema=2 "
                                 + line)


def test_a_loud_but_happy(story):
    text = {"A1": "HELLO!!! WHERE THE HELL IS MY TRACKING NUMBER AGAIN, you "
                  "wonderful lazy lot?!",
            "A3": "HA! GOT IT! YOU ARE THE BEST!!!",
            "A4": "I have decided to move to another supplier at the end of "
                  "the month."}
    loud = next(row for name, row in LOUD.items() if name.startswith("A1"))
    new = next(row for name, row in LOUD.items() if name.startswith("A2"))
    glad = next(row for name, row in LOUD.items() if name.startswith("A3"))
    quiet = next(row for name, row in LOUD.items() if name.startswith("A4"))

    told = story("2026-12-01 10:00:00")
    seed(told.desk, "23", "mean=5.5 deviation=1.2 messages=20")
    told.opens("23", text["A1"])
    told.shows(loud)
    first = told.ticket
    told.opens("24", text["A1"], owner=None)
    told.shows(new, owner="-")
    told.ticket = first
    told.at(None, "2026-12-01 11:00:00")
    told.answers("Here it is: 4711. It works again, I have fixed the page.")
    told.at(glad)
    told.writes("23", text["A3"])
    told.shows(glad)
    told.at(quiet)
    told.writes("23", text["A4"])
    told.shows(quiet)


def test_b_slow_festering(story):
    texts = [
        "Thanks. The export is in a different order again; I have sorted it "
        "by hand.",
        "As I mentioned last week, the order of the export changed. I sorted "
        "it by hand again.",
        "Per my last two e-mails: the export. I assume nobody had time.",
        "Fine. I will keep doing it by hand then, as usual.",
        "Noted that this is 'under review', as it was on the 5th. I have "
        "built my own spreadsheet now.",
        "No need to hurry. I no longer count on it."]
    steps = list(FESTER.values())
    told = story("2026-11-02 10:00:00")
    seed(told.desk, "31", "mean=0.9 deviation=1 messages=8")
    for number, text in enumerate(texts):
        row = steps[number]
        told.at(row)
        if number % 2 == 0:
            told.opens("31", text)
        else:
            told.writes("31", text)
        # rows B4 and B5 may be of either tier
        if number not in (3, 4):
            told.shows(row)
        if number < 5:
            told.desk.clock.forward(hours=3)
            told.answers("The team looks into it.")
    assert told.desk.seen(told.ticket)["channel"] == "call"
    told.desk.clock.forward(hours=3)
    told.answers("The team looks into it.")

    # the owner rings; the date that is named is a promise (M34), which the
    # story has left out: Respond-By shows it
    told.at(steps[6])
    checks.passed(told.desk.write(
        "agent-5", told.ticket, "I rang. You have told us five times, and "
        "you are right. We agreed that the old order comes back on "
        "1 December.", type="phone"))
    told.shows(steps[6], due="Tue 01 17:00 promise")
    told.at(steps[7])
    told.shows(steps[7], due="Tue 01 17:00 promise")


def test_b_control_at_the_own_baseline_nothing_festers(story):
    told = story("2026-11-02 10:00:00")
    seed(told.desk, "31", "mean=0.9 deviation=1 messages=8")
    told.opens("31", "Could you send me the price list, please?")
    for _ in range(5):
        told.desk.clock.forward(days=1, hours=3)
        told.answers("Here it is.")
        told.desk.clock.forward(days=2)
        told.writes("31", "Thank you. And where do I find the invoices?")
        told.idle()
        assert "festering" not in told.desk.seen(told.ticket).get(
            "reasons", "")


def test_c_not_announced(story):
    steps = [row for name, row in INCIDENT.items()
             if name.startswith("C not announced")]
    told = story("2026-12-07 09:20:00", http=POLICY +
                 "conflict_policy shop from=stories { impact 4; }",
                 apply="shop")
    told.opens("41", "Label printing is dead! I have 60 parcels to hand over "
                     "at noon and the courier will not wait!", owner=None)
    told.shows(steps[0], owner="-")
    told.at(steps[1])
    told.writes("41", "Still nothing. And your workaround prints them "
                      "sideways.")
    told.shows(steps[1], owner="-")
    told.at(steps[2])
    told.answers("I am sorry: a disk on our side failed, and that cost you "
                 "the morning. Printing works again since 10:25, your 60 "
                 "labels are queued, and I will stay on the line until the "
                 "courier has left.")
    told.shows(steps[2], owner="-")
    told.at(steps[3])
    checks.passed(told.desk.update("agent-5", told.ticket, state="closed"))
    told.shows(steps[3], owner="-")


def admits(story):
    told = story("2026-12-08 10:00:00")
    told.opens("51", "I deleted your forwarding rule by mistake this "
                     "morning, and I am sorry. Mails since 08:00 are safe "
                     "but wait on our side. I will rebuild the rule and "
                     "release them by Wednesday noon.", agent=True)
    steps = [row for name, row in MISTAKE.items() if "missed" in name]
    told.shows(steps[0])
    told.at(steps[1])
    told.writes("51", "Thanks for telling me. Please make sure of the date, "
                      "we send invoices on Thursday.")
    told.shows(steps[1])
    told.at(steps[2])
    told.answers("Understood, Wednesday noon, before your invoices.")
    told.shows(steps[2])
    return told


def test_d_kept(story):
    told = admits(story)
    row = [row for name, row in MISTAKE.items() if "kept" in name][3]
    told.at(row)
    told.answers("Done: rule rebuilt, 14 mails delivered, please have a "
                 "look.", state="closed")
    told.shows(row)


def test_d_missed(story):
    told = admits(story)
    steps = [row for name, row in MISTAKE.items() if "missed" in name]
    told.at(steps[3])
    told.wait_passed("promise-missed")
    told.shows(steps[3])
    told.at(steps[4])
    told.writes("51", "You said noon. I trusted that, and now I am chasing "
                      "you.")
    told.shows(steps[4])
    told.wait_passed("promise-missed")
