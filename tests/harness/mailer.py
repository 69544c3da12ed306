"""conflict-mailer, beside a private Redis and a private mail server."""

import atexit
import contextlib
import importlib.machinery
import importlib.util
import itertools
import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from unittest import mock

from harness.process import (REPOSITORY, TESTS, Process, patience,
                             wait_until)

EXAMPLE = REPOSITORY / "conf.example" / "mailer"
SCRIPT = EXAMPLE / "conflict-mailer"
DAY = 86400


class PostOffice:
    """A Redis, a mail server, and what there is to know of surveys in them."""

    _ids = itertools.count(0xabcd00000001)

    def __init__(self, directory, redis, sink, forge):
        """redis, sink: that run already, and have nothing in them."""
        self.directory, self.forge = directory, forge
        self.redis, self.sink = redis, sink
        self.db = redis.client()
        self.running = []               # process ids of mailers
        self._buckets = {}              # of the surveys
        self.ini = self.write_ini()

    def stop(self):
        """Ends mailers; no log may name an address, a link or a client, and
        none may have a traceback."""
        for pid in self.running:
            kill(pid)
        for log in self.directory.glob("*.log"):
            text = log.read_text() if log.name != "redis.log" else ""
            for word in ("client.example", "desk.example/s/", "zammad/",
                         "Traceback"):
                assert word not in text, text

    # mailers

    def write_ini(self, name="mailer", **settings):
        """Writes an ini that differs from the usual one in these."""
        settings = {
            "redis": self.redis.url(), "consumer": "here",
            "address": "echo {client}@client.example",
            "port": self.sink.port, "timeout": 20,
            "from": "Support <support@desk.example>",
            "templates": EXAMPLE, "timezone": "Europe/Berlin"} | settings
        path = self.directory / f"{name}.ini"
        path.write_text("[mailer]\n" + "".join(
            f"{name} = {value}\n" for name, value in settings.items()))
        return path

    def command(self, text):
        """Writes an address command; returns its path."""
        path = self.directory / "address"
        path.write_text("#!/bin/sh\n" + text + "\n")
        path.chmod(0o755)
        return path

    def once(self, ini=None, fork=False, **constants):
        """Runs a mailer over what is there; returns its exit code."""
        return self.forge.run(ini or self.ini, "--once", fork=fork,
                              **constants)

    def serve(self, ini=None):
        """Starts a mailer that stays."""
        self.running.append(self.forge.start_mailer(ini or self.ini))

    def installed(self):
        """A mailer that stays, started as it will be by others."""
        return Process(["/usr/bin/python3", "-B", SCRIPT, self.ini],
                       self.ini.with_suffix(".log"))

    def said(self, ini=None):
        """The lines that mailers with an ini have written."""
        log = (ini or self.ini).with_suffix(".log")
        return log.read_text().splitlines() if log.exists() else []

    def told(self, survey):
        """Those of a survey."""
        return [line for line in self.said() if survey in line]

    # what the module would write

    def survey(self, bucket=0, **fields):
        """A survey that becomes due, or what fields say; returns its id."""
        number = next(self._ids)
        now = int(time.time() * 1000)
        fields = {
            "v": "1", "id": f"{number:012x}", "at": now,
            "client": f"zammad/{number % 1000 + 4000}", "ticket": "4712",
            "state": "due", "ask": "resolved", "scale": "csat", "due": now,
            "until": now + 14 * DAY * 1000, "score": "", "why": "",
            "segment": "", "policy": "default", "language": "", "channel": "",
            "link": f"https://desk.example/s/{number:x}"} | fields
        self._buckets[fields["id"]] = f"{{{bucket:02}}}"
        self.tell(fields["id"], **fields)
        return fields["id"]

    def record(self, survey):
        """The record's key."""
        return f"conflict:survey:{self._buckets[survey]}:{survey}"

    def change(self, survey, **fields):
        """What the record says from now on, and the stream does not."""
        self.db.hset(self.record(survey), mapping=fields)

    def tell(self, survey, **fields):
        """A change that the stream tells of."""
        self.change(survey, **fields)
        self.db.xadd(f"conflict:surveys:{self._buckets[survey]}",
                     self.db.hgetall(self.record(survey)))

    # what came of it

    def mails(self, survey):
        """The mails of a survey that the mail server took."""
        return [mail for mail in self.sink.mails
                if b"\nMessage-ID: <%s." % survey.encode() in mail.data]

    @property
    def unread(self):
        """Whether nobody has spoken with the mail server."""
        return not self.sink.stages

    def settled(self, survey, mails=0, again=True):
        """Nothing is left to do for it, and so many mails were taken; and if
        a mailer looks again."""
        assert self.pending() == 0
        assert len(self.mails(survey)) == mails
        if again:
            assert self.once() == 0
            assert len(self.mails(survey)) == mails

    def mark_key(self, survey, state="due"):
        return f"conflict:mail:{self._buckets[survey]}:{survey}:{state}"

    def mark(self, survey, state="due"):
        return self.db.get(self.mark_key(survey, state))

    def groups(self):
        """How many streams have a group that reads them."""
        return sum(len(self.db.xinfo_groups(key)) for key
                   in self.db.scan_iter("conflict:surveys:*", 1000))

    def reports(self):
        """The surveys that were reported, by their buckets."""
        return [survey.decode() for sent in self._all("lrange", "sent", 0, -1)
                for survey in sent]

    def pending(self):
        """How many entries are not acknowledged, or not read."""
        return sum(info["pending"] + (info["lag"] or 0)
                   for groups in self._all("xinfo_groups", "surveys")
                   for info in groups)

    def _all(self, command, key, *words):
        """The answers to a command about a key of each bucket with surveys."""
        pipe = self.db.pipeline(transaction=False)
        for bucket in sorted(set(self._buckets.values())):
            getattr(pipe, command)(f"conflict:{key}:{bucket}", *words)
        return pipe.execute()


def kill(pid):
    """kill -9; it is dead when this returns."""
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: dead(pid), "it is dead")


def dead(pid):
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return True
    return stat.rpartition(")")[2].split()[0] == "Z"


class Forge:
    """Runs mailers in an interpreter that has read the script already, or forks
    them from it: starting one takes longer than all that it does."""

    def __init__(self):
        self._process = None
        self._pid = None
        self._known = threading.Event()

    def start(self):
        self._process = subprocess.Popen(
            ["/usr/bin/python3", "-B", "-m", "harness.mailer"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
            env=dict(os.environ, PYTHONPATH=str(TESTS)),
            start_new_session=True)
        atexit.register(self.stop)
        return self

    def stop(self):
        """Ends it, and the mailer that may be running."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    @property
    def pid(self):
        """Of the mailer that run() has forked, for other threads."""
        self._known.wait(10)
        return self._pid

    def run(self, ini, *options, fork=False, **constants):
        """Runs a mailer to its end; the exit code (negative: the signal).

        fork: in a process of its own, which can be killed; constants: of the
        script, if they are to be others.
        """
        self._known.clear()
        self._ask(ini, options, "fork" if fork else "here", constants)
        if fork:
            self._pid = self._number()
            self._known.set()
        return self._number()

    def start_mailer(self, ini):
        """Starts a mailer; its process id."""
        self._ask(ini, (), "serve", {})
        return self._number()

    def _ask(self, ini, options, how, constants):
        request = [how, [*options, str(ini)], str(ini.with_suffix(".log")),
                   constants]
        self._process.stdin.write(json.dumps(request).encode() + b"\n")

    def _number(self):
        """What the interpreter says next; what hangs is killed."""
        if not select.select([self._process.stdout], [], [],
                             30 * patience())[0]:
            self.stop()
            raise TimeoutError("the mailer does not end")
        return int(self._process.stdout.readline())


def main():
    """The interpreter of a Forge: a request a line."""
    loader = importlib.machinery.SourceFileLoader("mailer", str(SCRIPT))
    module = importlib.util.module_from_spec(
        importlib.util.spec_from_loader("mailer", loader))
    loader.exec_module(module)
    for line in sys.stdin:
        how, *request = json.loads(line)
        if how == "here":
            print(be_mailer(module, *request), flush=True)
            continue
        pid = os.fork()
        if pid == 0:
            os._exit(be_mailer(module, *request, alone=True))
        print(pid, flush=True)
        if how == "fork":
            _, status = os.waitpid(pid, 0)
            print(os.waitstatus_to_exitcode(status), flush=True)


def be_mailer(module, words, output, constants, alone=False):
    """Runs the script; returns its exit code.  alone: in this process."""
    with (open(output, "a", buffering=1) as out,
          mock.patch.dict(vars(module), constants),
          contextlib.redirect_stdout(out), contextlib.redirect_stderr(out)):
        if alone:
            os.dup2(out.fileno(), 1)
            os.dup2(out.fileno(), 2)
        try:
            module.main(words)
        except SystemExit as end:
            if isinstance(end.code, str):
                print(end.code, file=out)
                return 1
            return end.code or 0
        except BaseException:
            traceback.print_exc()
            return 1
        return 0


if __name__ == "__main__":
    main()
