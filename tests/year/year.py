"""A year of two thousand clients before two nginx hosts, with moved time.

usage: year.py [--days N] [--seed N] [--trouble]

Half of the clients write, are answered, get upset, write again; the others are
silent after their first ticket, and are drawn by lot. Surveys are shown in the
portal, sent by a mailer of the test's own, answered, ignored. --trouble: in
the middle one host is killed and stays away for a while, and Redis restarts.
Then the streams must show that nobody was asked more often than the limit, none
twice for one cause, none from tier 3 on, and that the sample is as large as
it should be, and exactly the one that the secret draws.
"""

import argparse
import hashlib
import hmac
import json
import math
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from redis.exceptions import BusyLoadingError                   # noqa: E402

from harness import http                                        # noqa: E402
from harness.nginx import Nginx                                 # noqa: E402
from harness.process import wait_until                          # noqa: E402
from harness.redis import Redis                                 # noqa: E402
from harness.stack import LEAD, Options, Stack                  # noqa: E402
from harness import metrics                                     # noqa: E402

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 1, 1, 10, 0)
SECRET = b"0123456789abcdef" * 4
WRITERS = range(1, 1001)
SILENT = range(1001, 2001)
SAMPLE, PERIOD, EVERY, QUIET = 0.05, 30 * 86400, 30 * 86400, 30 * 86400
STEPS = (10, 15)
ASKED = ("offered", "sent", "answered")
WALK = 2.5          # seconds of a walk by lot, of the module built for this

CALM = ["How do I change my address?", "Which plan has the export?",
        "Where is page 2 of the manual?", "Can I add a colleague?"]
UPSET = ["This is the second time that the export fails. I am annoyed.",
         "Did anyone read my message?! This is ridiculous."]
FURIOUS = ["Nobody takes this seriously!! I want to speak to your manager.",
           "If this is not solved today I will cancel my contract!!"]
ANSWER = "I am sorry for the trouble. I have fixed it: it works now."
FORM = [("Content-Type", "application/x-www-form-urlencoded")]


class Hosts:
    """Two nginx before one helpdesk and one Redis."""

    def __init__(self, directory):
        key = directory / "conflict.key"
        key.write_bytes(SECRET + b"\n")
        key.chmod(0o600)
        self.stack = Stack(directory, Options(
            clock=START.strftime("%Y-%m-%d %H:%M:%S"), workers=1, http=f"""
                conflict_secret {key};
                conflict_feedback_url https://help.test/feedback;
                conflict_policy default {{
                    retain 400d;
                    survey resolved after=24h once-per-ticket;
                    survey random sample=5% per=30d quiet=30d;
                    survey limit every=30d expire=14d;
                }}""",
            server="""
                conflict_client_headers survey;
                location /feedback/ { conflict_feedback; }"""))
        room = directory / "redis-kept"
        room.mkdir()
        self.stack._start_redis = self._start_redis
        self.redis_room = room
        self.directory = directory
        self.other = None
        self.away = None

    def _start_redis(self):
        self.stack.redis = Redis(self.redis_room, options=(
            "--appendonly", "yes", "--appendfsync", "everysec"))
        self.stack.redis.start()

    def start(self):
        self.stack.start()
        path = self.directory / "other"
        path.mkdir()
        self.other = Nginx(path, self.stack.configuration(), self.stack.clock)
        self.other.start()
        return self

    def stop(self):
        if self.other:
            self.other.stop()
        self.stack.stop()

    @property
    def up(self):
        return [host for host in (self.stack.nginx, self.other)
                if host is not self.away]

    def kill_one(self):
        """kill -9 of a host and all its workers."""
        host = self.stack.nginx
        for pid in [host.pid, *host.workers()]:
            os.kill(pid, signal.SIGKILL)
        self.away = host

    def bring_back(self):
        self.away.start()
        self.away = None

    def restart_redis(self):
        self.stack.redis.kill()
        self.stack.redis.start()
        wait_until(self._loaded, "Redis has read its file", 60)

    def _loaded(self):
        try:
            return self.stack.redis.client().info("persistence")["loading"] == 0
        except BusyLoadingError:
            return False

    def send(self, method, target, user=None, body=None, headers=()):
        pairs = list(headers)
        if user:
            pairs.append(("X-Test-User", user))
        if isinstance(body, dict):
            body = json.dumps(body).encode()
            pairs.append(("Content-Type", "application/json"))
        host = random.choice(self.up)
        return http.exchange(host.port, method, target, pairs, body)

    def settled(self):
        def idle():
            return all(metrics.parse(host.get("/metrics", LEAD).body.decode())
                       [("conflict_pending_events", ())] == 0
                       for host in self.up)
        wait_until(idle, "nothing is on its way", 30)

    def swept(self):
        """Nothing is due any more."""
        client = self.stack.redis.client()
        keys = [f"conflict:due:{{{n:02}}}" for n in range(64)]
        now = self.stack.clock.now().timestamp() * 1000

        def nothing():
            pipe = client.pipeline()
            for key in keys:
                pipe.zcount(key, "-inf", now)
            return sum(pipe.execute()) == 0

        wait_until(nothing, "nothing is due", 60)
        self.settled()


class Year:
    """What happens, and what was seen of it."""

    def __init__(self, hosts, days, trouble):
        self.hosts, self.days, self.trouble = hosts, days, trouble
        self.tickets = {}
        self.plan = defaultdict(list)      # step: [(action, client)]
        self.seen = {f"conflict:surveys:{{{n:02}}}": "0" for n in range(64)}
        self.entries = []                  # of the surveys' streams
        self.links = {}                    # of open surveys: by client
        self.mailed = {}                   # survey: when its mail left
        self.last = {}                     # client: the last ticket
        # client: [(survey, when, s or None: never)]
        self.wishes = defaultdict(list)
        self.counts = Counter()

    def at(self, step):
        return START.replace(hour=STEPS[step % len(STEPS)]) + timedelta(
            days=step // len(STEPS))

    def redis_time(self):
        """As entries of streams are numbered, ms."""
        seconds, micro = self.hosts.stack.redis.client().time()
        return seconds * 1000 + micro // 1000

    def write(self):
        """The plan: first tickets, then about six a year of the writers."""
        for client in [*WRITERS, *SILENT]:
            self.case(client, 0, "calm")
        last = self.days * len(STEPS)
        for client in WRITERS:
            for _ in range(round(random.gauss(6, 2) * self.days / 365)):
                step = random.randrange(1, last)
                self.case(client, step, random.choices(
                    ("calm", "upset", "again", "furious"),
                    (60, 20, 10, 10))[0])

    def case(self, client, step, kind):
        ticket = object()
        self.plan[step].append(("open", client, ticket, kind))
        later = step + random.choice((0, 1, 2))
        if kind == "furious":
            self.plan[step + 1].append(("more", client, ticket, kind))
            later = step + 2
        self.plan[later].append(("solve", client, ticket, kind))
        if kind == "again":
            after = later + random.choice((1, 3, 6))
            self.plan[after].append(("again", client, ticket, kind))
            self.plan[after + 1].append(("solve", client, ticket, kind))

    def act(self, action, client, ticket, kind):
        user = f"client-{client}"
        if action == "open":
            texts = {"upset": UPSET, "furious": FURIOUS}.get(kind, CALM)
            made = self.hosts.send("POST", "/api/v1/tickets", user, {
                "title": "A question", "group": "Support", "article": {
                    "body": random.choice(texts), "type": "note",
                    "content_type": "text/plain", "internal": False}})
            assert made.status == 201, made
            self.tickets[ticket] = self.last[client] = made.json()["id"]
            return
        number = self.tickets.get(ticket)
        if number is None:
            return
        if action in ("more", "again"):
            sent = self.hosts.send("POST", "/api/v1/ticket_articles", user, {
                "ticket_id": number, "type": "note", "internal": False,
                "content_type": "text/plain", "body": random.choice(
                    FURIOUS if action == "more" else UPSET)})
            assert sent.status == 201, sent
        else:
            sent = self.hosts.send(
                "PUT", f"/api/v1/tickets/{number}", "agent-5", {
                    "state": "closed", "article": {
                        "body": ANSWER, "type": "email", "internal": False}})
            assert sent.status == 200, sent

    def hear(self):
        """What the streams tell, as a mailer's group would read them."""
        client = self.hosts.stack.redis.client()
        news = []
        while True:
            found = client.xread(self.seen, count=1000)
            if not found:
                break
            for key, entries in found:
                key = key.decode()
                for number, fields in entries:
                    self.seen[key] = number.decode()
                    entry = {name.decode(): value.decode()
                             for name, value in fields.items()}
                    entry["key"] = key
                    entry["when"] = int(number.split(b"-")[0])
                    news.append(entry)
        self.entries += news
        for entry in news:
            who = int(entry["client"].split("/")[1])
            if entry["state"] in ("due", "offered", "sent"):
                self.links[who] = entry
            else:
                self.links.pop(who, None)
        return news

    def ask(self, step):
        """A mailer sends most; some look into the portal; some answer."""
        client = self.hosts.stack.redis.client()
        for who, entry in list(self.links.items()):
            if entry["state"] == "due" and random.random() < 0.6:
                client.rpush(entry["key"].replace("surveys", "sent"),
                             entry["id"])
                self.mailed[entry["id"]] = self.redis_time()
                self.counts["mailed"] += 1
            elif entry["state"] != "sent" and entry["ticket"] \
                    and random.random() < 0.3:
                self.hosts.send("GET", f"/api/v1/tickets/{entry['ticket']}",
                                f"client-{who}")
                self.counts["looked"] += 1
            elif random.random() < 0.1:
                self.answer(who, entry, step)

    def answer(self, who, entry, step):
        path = "/feedback/" + entry["link"].rsplit("/", 1)[1]
        fields = {"do": "answer", "score": random.choices(
            (1, 2, 3, 4, 5), (1, 1, 2, 4, 6))[0], "nonce": random.random()}
        if random.random() < 0.1:
            fields["often"] = "90d"
        if random.random() < 0.02:
            fields["often"] = "off"
        response = self.hosts.send("POST", path, body=urlencode(
            fields).encode(), headers=FORM)
        self.counts[f"page {response.status}"] += 1
        if response.status == 200 and fields["score"] < 3:
            # it is open again, or the last one is, and somebody sees to it
            ticket = object()
            self.tickets[ticket] = entry["ticket"] or self.last[who]
            self.plan[step + 1].append(("solve", who, ticket, "calm"))
        if response.status == 200 and "often" in fields:
            self.wishes[who].append((
                entry["id"], self.hosts.stack.clock.now().timestamp(),
                None if fields["often"] == "off" else 90 * 86400))

    def run(self):
        self.write()
        last = self.days * len(STEPS)
        middle = last // 2
        began = time.monotonic()
        for step in range(last + 30):
            self.hosts.stack.clock.set(self.at(step))
            time.sleep(0.1)
            if self.trouble and step == middle:
                self.hosts.kill_one()
            if self.trouble and step == middle + 3:
                self.hosts.restart_redis()
            if self.trouble and step == middle + 10:
                self.hosts.bring_back()
            self.hosts.swept()
            self.hear()
            self.ask(step)
            doing = self.plan.pop(step, [])
            random.shuffle(doing)
            doing.sort(key=lambda what: what[0] == "solve")
            for what in doing:
                if what[0] == "solve" and doing[0][0] != "solve":
                    self.hosts.settled()
                    doing[0] = what
                self.act(*what)
            self.hosts.settled()
            if step % len(STEPS) == 0:
                time.sleep(WALK)
            if step % 60 == 0:
                print(f"{self.at(step):%Y-%m-%d} {len(self.entries)} changes "
                      f"{dict(self.counts)} {time.monotonic() - began:.0f} s",
                      flush=True)
        self.hosts.swept()
        self.hear()

    # what must hold

    def check(self):
        surveys = defaultdict(list)
        for entry in self.entries:
            surveys[entry["client"], entry["id"]].append(entry)
        self.check_states(surveys)
        asked = self.asked(surveys)
        self.check_limit(asked)
        self.check_causes(surveys)
        events = self.events()
        self.check_tiers(asked, events)
        self.check_sample(surveys, asked, events)

    def events(self):
        """client: the events as they were taken."""
        events = defaultdict(list)
        client = self.hosts.stack.redis.client()
        for n in range(64):
            for number, entry in client.xrange(f"conflict:events:{{{n:02}}}"):
                events[entry[b"client"].decode()].append({
                    "when": int(number.split(b"-")[0]),
                    "at": int(entry[b"at"]) // 1000,
                    "kind": entry[b"kind"].decode(),
                    "tier": int(entry[b"tier"])})
        return events

    @staticmethod
    def check_states(surveys):
        """Each change once; all but the last few come to an end."""
        for key, entries in surveys.items():
            states = [entry["state"] for entry in entries]
            once = [state for state in states
                    if state not in ("scheduled", "due")]
            edits = once.count("answered")
            assert len(once) - max(0, edits - 1) == len(set(once)), (key,
                                                                     states)
            assert all(one != two for one, two in zip(states, states[1:])
                       if one != "answered"), (key, states)
        print("surveys:", len(surveys), dict(Counter(
            entries[-1]["state"] for entries in surveys.values())))

    @staticmethod
    def asked(surveys):
        """client: [(when first asked, survey)], in order: who answers what
        is due has been asked, too, by a mail that is not told sent yet."""
        asked = defaultdict(list)
        for (client, _), entries in surveys.items():
            times = [int(entry["at"]) // 1000 for entry in entries
                     if entry["state"] in ASKED]
            if times:
                asked[client].append((min(times), entries))
        for times in asked.values():
            times.sort(key=lambda one: one[0])
        return asked

    def check_limit(self, asked):
        least = math.inf
        for client, times in asked.items():
            for (one, _), (two, _) in zip(times, times[1:]):
                least = min(least, two - one)
                assert two - one >= EVERY, (client, one, two)
            wishes = self.wishes.get(int(client.split("/")[1]), ())
            for survey, when, pace in wishes:
                after = [at for at, entries in times
                         if at > when and entries[0]["id"] != survey]
                assert pace or not after, client
                for one, two in zip(after, after[1:]):
                    assert two - one >= pace, (client, one, two)
        print(f"asked: {sum(map(len, asked.values()))} times, never again "
              f"within {least / 86400:.1f} days; {len(self.wishes)} wishes")

    @staticmethod
    def check_causes(surveys):
        """About one ticket nobody is asked twice."""
        causes = Counter()
        for (client, _), entries in surveys.items():
            if entries[0]["ask"] == "resolved" and any(
                    entry["state"] in ("offered", "sent")
                    for entry in entries):
                causes[client, entries[0]["ticket"]] += 1
        assert causes and max(causes.values()) == 1
        print("about tickets:", len(causes))

    def check_tiers(self, asked, events):
        """The tier by the last event before; who is asked was below 3. What
        a mailer has sent was right when the mail left: it is told later."""
        for who, times in asked.items():
            for _, entries in times:
                for entry in entries:
                    if entry["state"] not in ("due", "offered", "sent"):
                        continue
                    when = entry["when"] if entry["state"] != "sent" \
                        else self.mailed[entry["id"]]
                    tier = ([1] + [event["tier"] for event in events[who]
                                   if event["when"] <= when])[-1]
                    assert tier < 3, (who, entry)
        high = sum(1 for taken in events.values()
                   if any(event["tier"] >= 3 for event in taken))
        assert high > 20
        print(f"tier 3 or more: {high} clients, none of them asked then")

    def check_sample(self, surveys, asked, events):
        key = hmac.new(SECRET, b"conflict lots", hashlib.sha256).digest()

        def lot(period, client):
            digest = hmac.new(key, f"{period}/zammad/{client}".encode(),
                              hashlib.sha256).digest()
            return (int.from_bytes(digest[:7], "big") >> 3) / 2 ** 53

        begin = START.replace(tzinfo=BERLIN).timestamp() + PERIOD
        end = self.at(self.days * len(STEPS)).replace(
            tzinfo=BERLIN).timestamp()
        first, last = math.ceil(begin / PERIOD), int(end // PERIOD)
        walks = [self.at(step).replace(tzinfo=BERLIN).timestamp()
                 for step in range(0, self.days * len(STEPS), len(STEPS))]
        drawn = defaultdict(dict)
        for (client, _), entries in surveys.items():
            if entries[0]["ask"] == "random":
                at = int(entries[0]["at"]) // 1000
                drawn[client][at // PERIOD] = at
        due = missed = 0
        for client in SILENT:
            name = f"zammad/{client}"
            for period in range(first, last):
                share = lot(period, client) / SAMPLE
                wins = share < 1
                due += wins
                found = period in drawn[name]
                assert wins or not found, (name, period)
                if not wins or found:
                    continue
                # asked or heard lately, wants to be asked less, or there was
                # but one walk between the lot's moment and the period's end,
                # which a slow machine may not have ended
                moment, over = (period + share) * PERIOD, (period + 1) * PERIOD
                paces = [pace for _, since, pace
                         in self.wishes.get(client, ()) if since < over]
                pace = max([EVERY, *filter(None, paces)])
                times = [int(entry["at"]) // 1000 for _, entries in asked[name]
                         for entry in entries if entry["state"] in ASKED]
                assert None in paces \
                    or any(moment - pace < at < over for at in times) \
                    or any(moment - QUIET < event["at"] < over
                           for event in events[name]
                           if event["kind"] in ("message", "rating")) \
                    or sum(moment <= at < over for at in walks) < 2, (
                        name, period)
                missed += 1
        n = len(SILENT) * (last - first)
        spread = math.sqrt(n * SAMPLE * (1 - SAMPLE))
        got = due - missed
        print(f"sample: of {n} lots {due} win ({due / n:.2%}; expected "
              f"{n * SAMPLE:.0f} +- {2 * spread:.0f}), {got} are drawn, "
              f"{missed} are not: asked or heard lately, or not wanted")
        assert abs(due - n * SAMPLE) < 4 * spread
        assert missed < 0.25 * due


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--days", type=int, default=365)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--trouble", action="store_true")
    words = words.parse_args()
    random.seed(words.seed)
    directory = Path(tempfile.mkdtemp(prefix="conflict-year-"))
    hosts = Hosts(directory)
    try:
        hosts.start()
        year = Year(hosts, words.days, words.trouble)
        year.run()
        year.check()
        for host in hosts.up:
            lost = re.findall(r"conflict_lost_events_total.* [1-9]\d*",
                              host.get("/metrics", LEAD).body.decode())
            print("lost:", lost)
    finally:
        hosts.stop()
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    main()
