"""A helpdesk whose clients are asked for feedback: what tests of it share."""

from datetime import datetime, timezone
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from harness import checks
from harness.process import wait_until
from harness.stack import PRESET

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY = "2026-11-27 11:40:00"
MONDAY = "2026-11-30 09:00:01"
SECRET = b"0123456789abcdef" * 4
SOLVED = "We have refunded it. It is on your account by tomorrow."
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def surveying(make_stack, directory, policy="", page="", clock=FRIDAY,
              platform=f"include {PRESET};", **more):
    """A stack with a page for clients at /feedback/."""
    key = directory / "conflict.key"
    key.write_bytes(SECRET + b"\n")
    key.chmod(0o600)
    if policy:
        policy = f"conflict_policy default {{ {policy} }}"
    return make_stack(
        clock=clock, workers=2, platform=platform, http=f"""
            conflict_secret {key};
            conflict_feedback_url https://help.test/feedback/;
            {policy}""",
        server=f"""
            conflict_client_headers survey;
            location /feedback/ {{ conflict_feedback {page}; }}""", **more)


def settled(desk):
    wait_until(lambda: desk.metrics().get(("conflict_pending_events", ()), 0)
               == 0, "nothing is on its way to Redis", 10)


def solved(desk, user="client-17", text="Where is my refund?", **more):
    """A ticket that an agent has answered and resolved."""
    ticket = desk.open_ticket(user, text).json()["id"]
    settled(desk)
    checks.passed(desk.update("agent-5", ticket, state="closed", article={
        "body": SOLVED, "type": "email", "internal": False}, **more))
    settled(desk)
    return ticket


def link_of(desk, user, ticket):
    """The link that a view of the ticket shows this reader, or None."""
    headers = dict(desk.view(user, ticket).response.headers)
    return headers.get("X-Feedback-Survey")


def asked(desk, owner=None):
    """Client 17 is asked on Monday; the link."""
    ticket = solved(desk, **({"owner_id": owner} if owner else {}))
    desk.clock.set(MONDAY)
    link = link_of(desk, "client-17", ticket)
    settled(desk)
    return link


def path_of(link):
    return "/feedback/" + link.split("/feedback/", 1)[1]


def page(desk, link, query="", method="GET", headers=()):
    return desk.send(method, path_of(link) + query, headers=headers).response


def answer(desk, link, do="answer", **fields):
    """What the page's form sends."""
    return desk.send("POST", path_of(link), headers=FORM,
                     body=urlencode({"do": do} | fields).encode()).response


def minute(milliseconds):
    """A moment of an entry as a local time, "2026-11-30 09:00"."""
    at = datetime.fromtimestamp(int(milliseconds) / 1000, timezone.utc)
    return at.astimezone(BERLIN).strftime("%Y-%m-%d %H:%M")


def decoded(entry):
    return {name.decode(): value.decode() for name, value in entry.items()}


def surveys(desk):
    """The entries of the surveys' streams, as records."""
    client = desk.redis.client()
    return [decoded(entry) | {"told": number.decode()}
            for key in desk.keys("conflict:surveys:*")
            for number, entry in client.xrange(key)]


def states(desk):
    return [entry["state"] for entry in surveys(desk)]


def records(desk):
    """All records of surveys."""
    return [decoded(desk.redis.client().hgetall(key))
            for key in desk.keys("conflict:survey:*")]
