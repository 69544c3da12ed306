"""Case files: one exchange or some, and what is made of it.

A case is a text file, tests/cases/DIRECTORY/NAME.case.  A sentence says what
it shows, and sections follow, each under a line that begins with "===":

    === platform            blocks as an administrator writes them; the last
                            one is used.  "include FILE;" takes a file of the
                            case's directory
    === options             audience agents | clients | none (the default)
                            variable NAME VALUE
                            limit NAME=VALUE
    === request [WORD ...]  as it was sent, but for the length, which is added
    === response [WORD ...]
    === expect              what comes out, in the lines of summary(); those
                            that begin with "#" are remarks

Requests and responses may come several times, in turn.  A case of mistakes
has "=== refused" and "=== says" in turn instead: blocks that are wrong, and
"LINE: SENTENCE".

The words behind a message's name say what happens to its body: crlf (lines
end so), latin1, windows-1252 (instead of UTF-8), gzip, deflate, bare-deflate
(without zlib's header), cut (its last third is lost, after it was packed),
chunked.  In a message

    @repeat N TEXT@         stands for N times TEXT
    @hex 00ff@              for these bytes
    @NOW-2h@                for a moment before now (s, m, h, d); with ":s",
                            ":ms" or ":sql" behind it in seconds, milliseconds
                            or as databases write it, else as RFC 3339

/usr/bin/python3 -m harness.cases --write FILE ... (in tests/) fills in what
is expected.  Read it: it is what the program says, not what is right.
"""

import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
import zlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

from harness.process import REPOSITORY, TESTS

CASES = TESTS / "cases"
NOW = datetime(2026, 11, 27, 10, 0, 0, tzinfo=timezone.utc)
VALUE_MAX = 60
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}

PLACE = re.compile(rb"@(?:repeat (?P<times>\d+) (?P<text>[^@]*)"
                   rb"|hex (?P<hex>[0-9a-fA-F ]*)"
                   rb"|NOW-(?P<ago>\d+)(?P<unit>[smhd])"
                   rb"(?::(?P<form>s|ms|sql))?)@")
PLATFORM = re.compile(r"(?m)^(\s*conflict_platform\s+)([^\s{]+)")
INCLUDE = re.compile(r"(?m)^\s*include\s+(\S+);[^\n]*$")


def command():
    """The path of conflict-replay."""
    return Path(os.environ.get("CONFLICT_REPLAY",
                               REPOSITORY / "build" / "conflict-replay"))


@dataclass
class Message:
    """A request or a response, as it stands in the file."""

    words: list
    first: str
    headers: list
    text: str

    def body(self, now):
        """The bytes of the body, packed if it is to be."""
        text = self.text
        if "crlf" in self.words:
            text = text.replace("\n", "\r\n")
        charset = next((word for word in self.words
                        if word in ("latin1", "windows-1252")), "utf-8")
        data = PLACE.sub(lambda found: expanded(found, now),
                         text.encode(charset))
        if "gzip" in self.words:
            data = gzip.compress(data, mtime=0)
        if "deflate" in self.words:
            data = zlib.compress(data)
        if "bare-deflate" in self.words:
            packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
            data = packer.compress(data) + packer.flush()
        if "cut" in self.words:
            data = data[:len(data) * 2 // 3]
        return data

    @property
    def chunked(self):
        return "chunked" in self.words

    @property
    def status(self):
        return int(self.first.split(" ")[1])

    def raw(self, now):
        """The message as it goes over a connection."""
        body = self.body(now)
        headers = list(self.headers)
        bodiless = (self.first.startswith("HTTP/")
                    and self.status in (204, 304))
        if self.chunked:
            headers.append(("Transfer-Encoding", "chunked"))
            body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece)
                            for piece in (body[at:at + 1000] for at
                                          in range(0, len(body), 1000)))
            body += b"0\r\n\r\n"
        elif not bodiless and (body or self.first.startswith("HTTP/")):
            headers.append(("Content-Length", str(len(body))))
        lines = [self.first] + [f"{name}: {value}" for name, value in headers]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def expanded(found, now):
    """What stands for an @...@."""
    if found["times"]:
        return found["text"] * int(found["times"])
    if found["hex"] is not None:
        return bytes.fromhex(found["hex"].decode())
    unit = UNITS[found["unit"].decode()]
    then = now - timedelta(**{unit: int(found["ago"])})
    form = (found["form"] or b"").decode()
    if form in ("s", "ms"):
        return b"%d" % (then.timestamp() * (1000 if form == "ms" else 1))
    text = then.strftime("%Y-%m-%d %H:%M:%S" if form == "sql"
                         else "%Y-%m-%dT%H:%M:%SZ")
    return text.encode()


@dataclass
class Refusal:
    """A configuration that is wrong, and what is said of it."""

    text: str
    line: int
    sentence: str


@dataclass
class Case:
    path: Path
    about: str = ""
    platform: str = ""
    audience: str = "none"
    variables: list = field(default_factory=list)
    limits: list = field(default_factory=list)
    exchanges: list = field(default_factory=list)   # [request, response or
    expect: str = ""                                #  None]
    refusals: list = field(default_factory=list)

    @property
    def name(self):
        return f"{self.path.parent.name}/{self.path.stem}"

    @property
    def platforms(self):
        """The names of its platforms; the last one is used."""
        return [name for _, name in PLATFORM.findall(self.platform)]

    def requirements(self):
        """The numbers of the rows of platforms.md that it shows."""
        return {int(number) for number
                in re.findall(r"Requirements? (\d+)", self.about)}

    def renamed(self, name):
        """The platforms' text, with names that no other case has: "name" for
        the last one, "name-..." for others and for scopes."""
        names = self.platforms
        new = {old: f"{name}-{old}"[:32] for old in names}
        if names:
            new[names[-1]] = name
        text = PLATFORM.sub(lambda found: found[1] + new[found[2]],
                            self.platform)
        text = re.sub(r"\bfrom=([a-z0-9_-]+)",
                      lambda found: "from=" + new.get(found[1], found[1]),
                      text)
        return re.sub(r"(?m)^(\s*scope\s+)([a-z0-9_-]+)",
                      lambda found: found[1] + f"{name}-{found[2]}"[:32],
                      text)

    def recording(self, now=NOW):
        """All exchanges as conflict-replay reads them."""
        return b"\n".join(message.raw(now) for exchange in self.exchanges
                          for message in exchange if message is not None)


# reading

def sections(text):
    """Cuts a file into [(words behind "===", line, text)]; the first one has
    no words."""
    found, words, start, lines = [], [], 1, []
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("=== "):
            found.append((words, start, "\n".join(lines)))
            words, start, lines = line.split()[1:], number + 1, []
        else:
            lines.append(line)
    found.append((words, start, "\n".join(lines)))
    return found


def message(words, text):
    """A message's head and body, which ends before the empty lines at the
    section's end."""
    head, _, body = text.strip("\n").partition("\n\n")
    first, *headers = head.split("\n")
    pairs = []
    for line in headers:
        name, colon, value = line.partition(":")
        if not colon:
            raise ValueError(f"no header: {line!r}")
        pairs.append((name, value.strip()))
    return Message(words, first, pairs, body)


def included(text, directory):
    """The text, with the files that it includes."""
    return INCLUDE.sub(
        lambda found: (directory / found[1]).read_text().rstrip("\n"), text)


def read_case(path):
    """Reads a file; raises ValueError where it is no case."""
    case = Case(path)
    for words, line, text in sections(path.read_text()):
        try:
            read_section(case, words, text)
        except (ValueError, IndexError) as error:
            raise ValueError(f"{path}:{line}: {error}") from None
    return case


def read_section(case, words, text):
    name = words[0] if words else ""
    if name == "":
        case.about = " ".join(text.split())
    elif name == "platform":
        case.platform = included(text.strip("\n"), case.path.parent) + "\n"
    elif name == "options":
        for line in text.splitlines():
            read_option(case, line.split(None, 2))
    elif name == "request":
        case.exchanges.append([message(words[1:], text), None])
    elif name == "response":
        case.exchanges[-1][1] = message(words[1:], text)
    elif name == "expect":
        case.expect = text.strip("\n")
    elif name == "refused":
        text = included(text.strip("\n"), case.path.parent) + "\n"
        case.refusals.append(Refusal(text, 0, ""))
    elif name == "says":
        line, _, sentence = " ".join(text.split()).partition(": ")
        case.refusals[-1].line = int(line)
        case.refusals[-1].sentence = sentence
    else:
        raise ValueError(f"no section: {name}")


def read_option(case, words):
    match words:
        case []:
            return
        case ["audience", ("agents" | "clients" | "none") as audience]:
            case.audience = audience
        case ["variable", name, value]:
            case.variables.append((name, value))
        case ["limit", limit]:
            case.limits.append(limit)
        case _:
            raise ValueError(f"no option: {' '.join(words)}")


def all_cases():
    return [read_case(path) for path in sorted(CASES.glob("*/*.case"))]


# running

def explain(case, platform, name, options=(), now=NOW):
    """What conflict-replay prints for a case.

    platform: the text of its platforms; name: the file's name, a Path or None
    for a temporary one.
    """
    with tempfile.TemporaryDirectory(prefix="conflict-case-") as directory:
        conf = name or Path(directory) / "platform.conf"
        if name is None:
            conf.write_text(platform)
        recording = Path(directory) / "recording"
        recording.write_bytes(case.recording(now))
        used = PLATFORM.findall(platform)[-1][1]
        argv = [command(), "explain", "--platform", conf, "--use", used,
                "--audience", case.audience,
                "--now", now.strftime("%Y-%m-%dT%H:%M:%SZ"), *options]
        for variable, value in case.variables:
            argv += ["--variable", f"{variable}={value}"]
        for limit in case.limits:
            argv += ["--limit", limit]
        done = subprocess.run([str(word) for word in argv + [recording]],
                              check=False, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=60)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{case.name}: exit code {done.returncode}: "
                           + done.stderr.decode(errors="replace"))
    return done.stdout.decode(errors="replace")


def reports(case, platform, name=None, now=NOW):
    """The JSON of each of its exchanges."""
    said = explain(case, platform, name, ["--json"], now)
    return [json.loads(line) for line in said.splitlines()]


def complaint(text):
    """What conflict-replay says of a configuration: code, words, with FILE
    for the file's name."""
    with tempfile.TemporaryDirectory(prefix="conflict-case-") as directory:
        conf = Path(directory) / "platform.conf"
        conf.write_text(text)
        done = subprocess.run([str(command()), "explain", "--platform",
                               str(conf)], check=False, input=b"",
                              capture_output=True, timeout=60)
        said = done.stderr.decode(errors="replace").strip()
        return done.returncode, said.replace(str(conf), "FILE")


# what comes out

def summary(found):
    """Reports in canonical lines, as a person reads them:

    exchange N
      note WORDS
      request | response KIND CAUSE    where it could not be read, or not all
      route KIND VERDICT               or "nothing", when there is no item
        item N VERDICT                 of several, and what follows is its own
        fact NAME "VALUE"
        untranslated | untrusted | too_long NAMES
        pattern_limit
        about CLIENT TICKET [link N]   "-" for what nothing names; N is the
                                       exchange that has shown the client
        message WHY                    there is none because of it
        event KIND ACTOR client=... ticket=... status=... owner=...
              channel=... at=... opens lead named calm | warm | hot
              [does not count: WHY]
    """
    lines = []
    for report in found:
        lines.append(f"exchange {report['exchange']}")
        lines += [f"  note {note}" for note in report["notes"]]
        for side in ("request", "response"):
            body = report.get(side)
            if body and body["cause"] != "fine":
                lines.append(f"  {side} {body['kind']} {body['cause']}")
        for route in report["routes"]:
            lines += route_lines(route)
    return lines


def route_lines(route):
    lines = [f"  route {route['kind']} {route['verdict']}"]
    several = len(route["items"]) > 1
    for number, item in enumerate(route["items"], 1):
        if several:
            lines.append(f"    item {number} {item['verdict']}")
        if item["verdict"] == "taken":
            lines += [("      " if several else "    ") + line
                      for line in item_lines(item)]
    return lines


def item_lines(item):
    lines = [f"fact {name} {shown(value)}"
             for name, value in item["facts"].items()]
    for name in ("untranslated", "untrusted", "too_long"):
        if item[name]:
            lines.append(" ".join([name, *item[name]]))
    if item["pattern_limit"]:
        lines.append("pattern_limit")
    link = f" link {item['linked']}" if "linked" in item else ""
    lines.append(f"about {item['client'] or '-'} {item['ticket'] or '-'}"
                 + link)
    if item["message"] != "fine":
        lines.append(f"message {item['message']}")
    return lines + [event_line(event) for event in item["events"]]


def event_line(event):
    words = ["event", event["kind"], event["actor"] or "-",
             f"client={event['client'] or '-'}"]
    for name in ("ticket", "status", "owner", "merged", "rating", "channel",
                 "at"):
        if name in event:
            words.append(f"{name}={event[name] or '-'}")
    words += [name for name in ("opens", "lead", "named") if event.get(name)]
    if event["kind"] == "message" and event["actor"] == "client":
        heat = event["heat"]
        words.append("calm" if heat < 1000 else
                     "warm" if heat < 3000 else "hot")
    if not event["counts"]:
        words.append(f"does not count: {event['why']}")
    return " ".join(words)


def shown(value):
    """A value as a JSON string, cut where it is long."""
    data = value.encode()
    if len(data) <= VALUE_MAX:
        return json.dumps(value, ensure_ascii=False)
    start = data[:VALUE_MAX].decode(errors="ignore")
    return (json.dumps(start, ensure_ascii=False)
            + f" ... {len(data)} bytes")


def lines_of(text):
    """Lines to compare: without remarks, empty ones and indentation."""
    lines = [line.strip() for line in text.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


# --write

def rewritten(case):
    """The file's text with what comes out now."""
    text = case.path.read_text()
    if case.refusals:
        return with_complaints(text, case)
    found = "\n".join(summary(reports(case, case.platform)))
    head, mark, _ = text.partition("=== expect\n")
    if not mark:
        head = head.rstrip("\n") + "\n\n"
    return f"{head}=== expect\n{found}\n"


def with_complaints(text, case):
    out = [sections(text)[0][2].rstrip("\n") + "\n\n"]
    for words, _, body in sections(text)[1:]:
        if words[0] == "refused":
            out.append("=== refused\n" + body.rstrip("\n") + "\n")
            whole = included(body.strip("\n"), case.path.parent) + "\n"
            out.append("=== says\n" + wrapped(*complaint(whole)) + "\n\n")
    return "".join(out).rstrip("\n") + "\n"


def wrapped(code, said):
    """"LINE: SENTENCE" of what conflict-replay said, in short lines."""
    said = said.removeprefix("conflict-replay: ")
    sentence, _, line = said.rpartition(" in FILE:")
    if code != 2 or not sentence:
        return f"0: exit code {code}: {said}"
    words, lines = f"{line}: {sentence}".split(" "), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 76:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def main(argv):
    write = argv[:1] == ["--write"]
    for name in argv[write:]:
        case = read_case(Path(name).resolve())
        text = rewritten(case)
        if write:
            case.path.write_text(text)
        else:
            print(text)


if __name__ == "__main__":
    main(sys.argv[1:])
