"""The module at work: a story of two clients, played with curl.

Starts a private Redis, a small Zammad-shaped helpdesk and nginx with the
module between, all on loopback; days pass on a clock of their own.  Ends with
0 if the story went as it is told.  KEEP=1 keeps everything up until Ctrl-C.
"""

import json
import os
import subprocess
import sys
import textwrap
import time
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from harness import http, zammad  # noqa: E402
from harness.nginx import module_path  # noqa: E402
from harness.process import (  # noqa: E402
    exit_on_signals, temporary_directory, wait_until)
from harness.stack import Options, Stack, escalation, ours  # noqa: E402

UNHAPPY, CALM = "client-17", "client-23"
FIRST, SECOND = zammad.FIRST_TICKET, zammad.FIRST_TICKET + 1
WIDTH = 78
NAMES = ("tier", "phase", "reasons", "step")


class Demo:
    """Plays the story and remembers what did not go as told."""

    def __init__(self, stack):
        self.stack = stack
        self.url = f"http://127.0.0.1:{stack.nginx.port}"
        self.wrong = []
        self.tiers = {FIRST: [], SECOND: []}

    # talking to the helpdesk

    def curl(self, user, method, path, fields=None, headers=(), show=True):
        """Runs curl, prints it as it can be typed; returns the Response."""
        pairs = {"X-Test-User": user} if user else {}
        if fields is not None:
            pairs["Content-Type"] = "application/json"
        data = None if fields is None else json.dumps(fields)
        argv = http.curl_argv(self.url + path, method, pairs | dict(headers),
                              data, ["-D-"])
        if show:
            print_command(argv)
        raw = subprocess.run(argv, check=True, stdout=subprocess.PIPE,
                             timeout=20).stdout
        header, _, body = raw.partition(b"\r\n\r\n")
        status, received = http.parse_header(header)
        if show:
            print(f"    {method} {path} -> {status}")
        return http.Response(status=status, headers=received, body=body)

    def act(self, time, user, what, method, path, fields, expected=200):
        """Somebody does something at a time."""
        self.stack.clock.set(time)
        print(f"\n{when(time)}  {user} {what}")
        before = self.stack.event_count()
        response = self.curl(user, method, path, fields)
        self.expect(response.status == expected,
                    f"{when(time)}: status {response.status}")
        if expected < 300:
            self.wait_commit(before)
        return response

    def wait_commit(self, before):
        """The commit runs in the background: the stream tells of it."""
        try:
            wait_until(lambda: self.stack.event_count() > before,
                       "the event is committed", 2)
        except TimeoutError as error:
            self.expect(False, str(error))

    def agents_see(self, ticket, low=1, high=5):
        """Prints what an agent's view is told, and checks the tier."""
        view = self.curl("agent-5", "GET", f"/api/v1/tickets/{ticket}",
                         show=False)
        seen = escalation(view)
        print(f"    agents' view of {ticket}:")
        for name in NAMES:
            print(f"        X-Escalation-{name.capitalize():<8} "
                  f"{seen.get(name, '-')}")
        tier = int(seen.get("tier", 0))
        self.tiers[ticket].append(tier)
        self.expect(low <= tier <= high,
                    f"ticket {ticket} is in tier {tier}, not {low} to {high}")

    def expect(self, true, words):
        if not true:
            self.wrong.append(words)
            print(f"    NOT AS TOLD: {words}")

    # the usual acts

    def opens(self, time, user, ticket, title, text, low=1, high=1):
        response = self.act(
            time, user, "opens a ticket", "POST", "/api/v1/tickets",
            {"title": title, "group": "Support",
             "article": {"body": text, "type": "web", "internal": False}}, 201)
        if response.status == 201:
            self.expect(response.json()["id"] == ticket, "the ticket's number")
        self.agents_see(ticket, low, high)

    def writes(self, time, user, ticket, what, text, low=1, high=5):
        self.act(time, user, what, "POST", "/api/v1/ticket_articles",
                 {"ticket_id": ticket, "body": text, "type": "note",
                  "internal": False}, 201)
        self.agents_see(ticket, low, high)

    def answers(self, time, user, ticket, what, text, low=1, high=5, **more):
        self.act(time, user, what, "PUT", f"/api/v1/tickets/{ticket}",
                 more | {"article": {"body": text, "type": "email",
                                     "internal": False}})
        self.agents_see(ticket, low, high)

    def looks(self, time, ticket, low=1, high=5):
        """An agent looks, and nobody did anything."""
        self.stack.clock.set(time)
        print(f"\n{when(time)}  time has passed")
        self.agents_see(ticket, low, high)


def print_command(argv):
    """The command as it can be typed, an option and its value together."""
    lines, words = [""], [str(word) for word in argv]
    while words:
        count = 2 if words[0] in ("-X", "-H", "-d") else 1
        part, words = http.shown(words[:count]), words[count:]
        if lines[-1] and len(lines[-1]) + len(part) > WIDTH - 8:
            lines.append("")
        lines[-1] += part + " "
    print("    $ " + "\\\n          ".join(lines).rstrip())


def when(time):
    return datetime.fromisoformat(time).strftime("%a %d %b %H:%M")


def title(words):
    print(f"\n{words}\n{'-' * len(words)}")


def story(demo):
    """A fee charged twice; and, beside it, a client who only asks."""
    two_clients_ask(demo)
    one_is_not_heard(demo)
    forged_and_hidden(demo)
    somebody_solves_it(demo)


def two_clients_ask(demo):
    title("Two clients ask")
    demo.opens("2026-11-23 09:10:00", UNHAPPY, FIRST, "Fee charged twice",
               "Hello, my October statement lists the service fee twice, 49 "
               "euros each. Could you have a look, please? Invoice numbers: "
               "2210 and 2211.")
    demo.opens("2026-11-23 09:40:00", CALM, SECOND, "A copy of an invoice",
               "Hello, could you send me a copy of my last invoice, please?")
    demo.answers("2026-11-23 10:30:00", "agent-5", SECOND, "answers",
                 "Here is the copy that you asked for.", 1, 1, owner_id=5)
    demo.writes("2026-11-23 11:00:00", CALM, SECOND, "says thanks",
                "Perfect, thank you very much!", 1, 1)
    demo.answers("2026-11-23 11:40:00", "agent-5", FIRST, "asks back",
                 "Thank you for writing. Could you tell me which invoice "
                 "numbers you mean?", 1, 1, owner_id=5,
                 state="pending reminder")


def one_is_not_heard(demo):
    title("One of them is not heard")
    demo.writes("2026-11-23 15:20:00", UNHAPPY, FIRST, "asks again, angrily",
                "The numbers ARE in my first message! Did anyone read it?! I "
                "run a shop, I have no time to write everything twice. This "
                "is ridiculous.", 2, 2)
    demo.writes("2026-11-24 12:05:00", UNHAPPY, FIRST, "threatens to leave",
                "Second day without an answer. If the second charge is not "
                "gone by Thursday I will cancel my contract and go to another "
                "provider.", 3)


def somebody_solves_it(demo):
    title("Somebody owns it and solves it")
    demo.answers("2026-11-24 14:40:00", "agent-5", FIRST,
                 "apologises, with a solution",
                 "You are right: we booked the fee twice and then asked you "
                 "for numbers you had already given. That was our mistake and "
                 "I am sorry. I have refunded 49 euros today; it reaches your "
                 "account by Friday. On Friday at noon I will check and write "
                 "to you myself.", 2, state="open")
    demo.looks("2026-11-25 15:00:00", FIRST)
    demo.answers("2026-11-27 11:50:00", "agent-5", FIRST,
                 "keeps the promise and closes",
                 "As promised: the 49 euros arrived this morning, and invoice "
                 "2211 is cancelled. Is everything right for you now?",
                 state="closed")
    demo.writes("2026-11-27 13:30:00", UNHAPPY, FIRST, "says thanks",
                "It is there. Thank you, that was well done in the end.",
                1, 2)
    demo.looks("2026-11-30 09:00:00", FIRST, 1, 1)
    demo.looks("2026-11-30 09:01:00", SECOND, 1, 1)


def forged_and_hidden(demo):
    """What clients cannot see, and cannot do."""
    title("What the client cannot see or forge")
    path = f"/api/v1/tickets/{FIRST}"
    print(f"\n{UNHAPPY} looks at the own ticket")
    response = demo.curl(UNHAPPY, "GET", path)
    found = escalation(response)
    print(f"    X-Escalation headers in the client's view: {len(found)}")
    demo.expect(not found, "the client's view has escalation headers")

    print("\nsomebody sends headers of ours, also with underscores")
    demo.curl(UNHAPPY, "GET", path, headers={
        "X-Escalation-Tier": "1", "X_Escalation_Tier": "1"})
    arrived = ours(demo.stack.helpdesk.records[-1].headers)
    print(f"    X-Escalation headers that reach the helpdesk: {len(arrived)}")
    demo.expect(not arrived, "a forged header arrived")

    print(f"\n{CALM} writes into a ticket of somebody else, and is refused")
    before = [demo.stack.state("17"), demo.stack.state("23")]
    response = demo.curl(CALM, "POST", "/api/v1/ticket_articles", {
        "ticket_id": FIRST, "body": "This is ridiculous! I will cancel!"})
    same = before == [demo.stack.state("17"), demo.stack.state("23")]
    print(f"    states in Redis are unchanged: {'yes' if same else 'no'}")
    demo.expect(response.status == 403 and same, "a refusal changed something")


def what_redis_holds(demo):
    """Both states, the index of tiers, the stream, by redis-cli."""
    title("What Redis holds")
    port = demo.stack.redis.port
    for key in demo.stack.clients():
        argv = ["redis-cli", "-p", str(port), "GET", key.decode()]
        print(f"\n    $ {http.shown(argv)}")
        state = demo.stack.redis.client().get(key).decode()
        print(textwrap.fill(state, WIDTH, initial_indent="    ",
                            subsequent_indent="        ",
                            break_on_hyphens=False, break_long_words=False))
    demo.expect(len(demo.stack.clients()) == 2, "two states are in Redis")
    print("\n    tiers (zset conflict:tiers:{NN}):")
    for client, tier in sorted(demo.stack.tiers().items()):
        print(f"        {client:<12} {tier}")
    events = demo.stack.event_count()
    print(f"    events (stream conflict:events:{{NN}}): {events}")


def verdict(demo):
    """Tiers 1, 2, 3 or more, and down to 1; the calm one stays at 1."""
    unhappy, calm = demo.tiers[FIRST], demo.tiers[SECOND]
    demo.expect(unhappy[0] == 1 and 2 in unhappy and max(unhappy) >= 3
                and unhappy[-1] == 1, "the unhappy client's way")
    demo.expect(set(calm) == {1}, "the calm client's way")
    title("The ways of the two")
    print(f"    {UNHAPPY}  " + " -> ".join(map(str, unhappy)))
    print(f"    {CALM}  " + " -> ".join(map(str, calm)))
    if demo.wrong:
        print("\nNot as told:")
        for words in demo.wrong:
            print(f"    {words}")
    else:
        print("\nThe story went as told.")


def keep(demo):
    """Says what can be typed, and waits for Ctrl-C."""
    stack, at = demo.stack, demo.url
    title("Everything stays up; Ctrl-C ends it")
    print(f"""
    helpdesk behind nginx   {at}
    metrics                 http://127.0.0.1:{stack.nginx.admin_port}/metrics
    Redis                   127.0.0.1:{stack.redis.port}
    nginx.conf              {stack.nginx.prefix}/nginx.conf

    X-Test-User stands for the session: client-N, agent-N.

    $ curl -s -D- -X POST {at}/api/v1/tickets \\
           -H 'X-Test-User: client-31' -H 'Content-Type: application/json' \\
           -d '{{"title":"Help","article":{{"body":"Nobody answers me!!"}}}}'
    $ curl -s -D- -H 'X-Test-User: agent-5' {at}/api/v1/tickets/{SECOND + 1}
    $ curl -s http://127.0.0.1:{stack.nginx.admin_port}/metrics -u lead:
    $ redis-cli -p {stack.redis.port} KEYS 'conflict:*'
    $ echo '@2026-12-01 10:00:00' > {stack.clock.file}    # moves time
""", flush=True)
    try:
        while stack.nginx.alive:
            time.sleep(0.2)
    except KeyboardInterrupt:
        print()


def main():
    exit_on_signals()
    if not module_path().exists():
        print(f"{module_path()} is not there: make build", file=sys.stderr)
        return 1
    options = Options(clock="2026-11-23 09:00:00",
                      server="underscores_in_headers on;")
    with Stack(temporary_directory("conflict-demo"), options) as stack:
        demo = Demo(stack)
        story(demo)
        what_redis_holds(demo)
        verdict(demo)
        if os.environ.get("KEEP", "") not in ("", "0"):
            keep(demo)
        else:
            complaints = stack.nginx.complaints()
            if complaints:
                demo.wrong += complaints
                print("\n".join(complaints))
        return 1 if demo.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
