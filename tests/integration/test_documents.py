"""What the documents say can be done, and works when it is done."""

import json
import os
import re
import subprocess

import pytest

from harness import checks, nginx
from harness.process import REPOSITORY, free_port, wait_until
from harness.stack import LEAD, PEOPLE
from integration.surveying import (answer, link_of, settled, solved, states,
                                   surveying, surveys)

README = (REPOSITORY / "README.md").read_text()
EXAMPLE = REPOSITORY / "conf.example" / "nginx.conf"
SOURCE = "\n".join(path.read_text() for path
                   in (REPOSITORY / "src" / "http").glob("*.c"))

ROOMS = "\n".join(f"{name}_temp_path {name};" for name in
                  ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))


def readme_blocks():
    return re.findall(r"```nginx\n(.*?)```", README, re.S)


def whole(text):
    """A configuration of its own out of a part that stands inside http."""
    if "events {" in text:
        return text
    return ("load_module modules/ngx_http_conflict_module.so;\n"
            "events { }\nhttp {\n"
            "include conflict/platforms/zammad.conf;\n" + text + "}\n")


def prepare(directory, text):
    """Puts a configuration where its relative paths lead to ours, and its
    absolute ones to the test's directory."""
    (directory / "logs").mkdir()
    modules = directory / "modules"
    modules.mkdir()
    (modules / nginx.MODULE).symlink_to(nginx.module_path())
    (directory / "conflict").symlink_to(REPOSITORY / "conf.example")
    (directory / "platforms").symlink_to(
        REPOSITORY / "conf.example" / "platforms")
    (directory / "conflict.key").write_text("5" * 64)
    (directory / "conflict.key").chmod(0o600)
    text = text.replace("/var/log/nginx", str(directory))
    text = text.replace("http {\n", "http {\n" + ROOMS, 1)
    main = f"pid {directory}/nginx.pid;\n"
    if "user root" not in text and nginx.os.geteuid() == 0:
        main += "user root;\n"
    (directory / "nginx.conf").write_text(main + text)


def configured(directory, *arguments):
    return [nginx.binary(), "-p", directory, "-e", directory / "error.log",
            "-c", directory / "nginx.conf", *arguments]


def check(directory, text):
    prepare(directory, text)
    tested = subprocess.run(configured(directory, "-t"), text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            timeout=60)
    assert tested.returncode == 0, tested.stdout


@pytest.mark.parametrize("number", range(len(readme_blocks())))
def test_configuration_of_the_readme(directory, number):
    check(directory, whole(readme_blocks()[number]))


@pytest.mark.parametrize("path", sorted(
    (REPOSITORY / "conf.example" / "platforms").glob("*.conf")),
    ids=lambda path: path.stem)
def test_preset(directory, path):
    check(directory, "load_module modules/ngx_http_conflict_module.so;\n"
                     "events { }\nhttp {\n"
                     f"include platforms/{path.name};\n"
                     "server { listen 127.0.0.1:1; conflict observe; "
                     f"conflict_use {path.stem}; }}\n}}\n")


def test_every_directive_is_in_the_readme():
    names = re.findall(r'ngx_string\("(conflict(?:_\w+)?)"\),\n +NGX_HTTP',
                       SOURCE)
    assert len(names) > 10
    for name in names:
        assert f"### {name}\n\n    Syntax:   {name}" in README, name


def test_every_header_and_variable_is_in_the_readme():
    pairs = re.findall(
        r'\{ ngx_string\("(X-\S+)"\),\s+ngx_string\("(\w+)"\)', SOURCE)
    assert len(pairs) == 21
    for header, variable in pairs:
        row, = [line for line in README.splitlines()
                if line.startswith(f"| {header} |")]
        assert f"`${variable}`" in row


def test_every_metric_is_in_the_readme(stack):
    for name, _ in stack.metrics():
        assert f"`{name}" in README, name


def test_every_link_of_the_readme_leads_somewhere():
    for target in re.findall(r"\]\(([^)]+)\)", README):
        if target.startswith("#"):
            title = target[1:].replace("-", " ")
            assert re.search(rf"^#+ {title}$", README, re.M | re.I), target
        else:
            assert (REPOSITORY / target).exists(), target


@pytest.mark.parametrize("name", ["explain", "score", "play"])
def test_what_the_command_says_in_the_readme(name):
    command, wanted = re.search(
        rf"    (conflict-replay {name} .*)\n\nsays of \[.*\]\(.*\):\n\n"
        r"((?:    .*\n)+)", README).groups()
    told = subprocess.run(
        [REPOSITORY / "build" / "conflict-replay", *command.split()[1:]],
        cwd=REPOSITORY / "conf.example", text=True, stdout=subprocess.PIPE,
        timeout=30, check=True, env=os.environ | {"TZ": "UTC"}).stdout
    assert "".join(f"    {line}\n" for line in told.splitlines()) == wanted


def test_lexicon_of_the_example_is_read():
    """By nginx -t, in the README's block, and by the command."""
    scored = subprocess.run(
        [REPOSITORY / "build" / "conflict-replay", "score", "--lexicon",
         REPOSITORY / "conf.example" / "lexicons" / "own.lex"],
        input='{"text": "Gate 12 is jammed."}\n', text=True, check=True,
        stdout=subprocess.PIPE, timeout=30).stdout
    assert json.loads(scored)["read"]


def test_every_limit_is_in_the_readme_with_default_and_range():
    source = (REPOSITORY / "src" / "core" / "limits.c").read_text()
    rules = re.findall(
        r'conflict_string\("(\w+)"\), (.*?), (\d),\s+"(.*?)"', source, re.S)
    assert len(rules) == 11
    for name, numbers, size, what in rules:
        if name == "bytes":
            continue
        value, least, most = (
            shown(eval(number.replace("CONFLICT_KILO", "1024")
                       .replace("CONFLICT_MEGA", "(1 << 20)")), size == "1")
            for number in " ".join(numbers.split()).split(", "))
        assert f"| `{name}` | {value} | {least}, {most} |" in README


def shown(number, size):
    for unit, letter in ((1 << 30, "g"), (1 << 20, "m"), (1 << 10, "k")):
        if size and number >= unit:
            return f"{number // unit}{letter}"
    return str(number)


def test_user_for_redis_as_the_readme_writes_it(make_stack, directory):
    """All that the module does to Redis is done once, as that user."""
    words = re.search(r"ACL SETUSER desk((?:\s+[^\s`]+)+?)\n\n", README)[1]
    stack = surveying(make_stack, directory, clock=None, platform=PEOPLE,
                      use="zammad people", policy="""
                          calendar Mon-Sun 0-24 zone=UTC;
                          survey resolved after=0;
                          survey random sample=1%;""")
    stack.renews_workers = True
    stack.nginx.stop()
    stack.redis.client().execute_command(
        "ACL", "SETUSER", "desk",
        *words.replace(">PASSWORD", ">secret").split())
    stack.nginx.conf = stack.nginx.conf.replace("redis://",
                                                "redis://desk:secret@")
    stack.nginx.start()
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    assert stack.seen(ticket)["tier"] == "1"
    checks.passed(stack.view("agent-5", ticket, "?all=true"))
    stack.open_ticket("client-18")
    stack.wait_events(2)
    checks.passed(stack.send("PUT", "/api/v1/users/17/merge", "agent-5",
                             {"into": 18}))
    wait_until(lambda: stack.state("17") == {"merged": "zammad/18"},
               "all scripts of a merge may run", 10)
    solved(stack, "client-19", "Where is page 2 of the manual?")
    link = wait_until(lambda: link_of(stack, "client-19", ticket + 2),
                      "it is due", 10)
    settled(stack)
    number = surveys(stack)[-1]["id"]
    redis = stack.redis.client()
    stream = next(key.decode() for key in stack.keys("conflict:surveys:*")
                  if redis.xlen(key))
    redis.xgroup_create(stream, "mailer", "0")
    redis.rpush(stream.replace("surveys", "sent"), number)
    redis.zadd(stream.replace("surveys", "asking"), {number: 1})
    wait_until(lambda: "sent" in states(stack), "it was sent", 40)
    assert answer(stack, link, score=5, comment="Well done.").status == 200
    assert stack.nginx.get("/surveys", LEAD).status == 200
    checks.passed(stack.send("DELETE", "/api/v1/users/19", "agent-5"))
    wait_until(lambda: stack.metrics()[("conflict_erasures_total", ())] == 1,
               "who is erased", 10)
    assert stack.metrics()[("conflict_sweep_faults_total", ())] == 0
    assert stack.connections()[0]["user"] == "desk"
    assert not [line for line in stack.nginx.log().splitlines()
                if "noeviction" in line or "[error]" in line]


def test_example_runs_as_it_stands(make_stack, directory):
    """Only the ports are others: these belong to the machine."""
    stack = make_stack()
    desk, pages = free_port(), free_port()
    text = EXAMPLE.read_text()
    for old, new in ((":6379", stack.redis.port),
                     (":3000", stack.helpdesk.port), (":8080", desk),
                     (":8090", pages)):
        assert f"127.0.0.1{old}" in text
        text = text.replace(f"127.0.0.1{old}", f"127.0.0.1:{new}")
    room = directory / "example"
    room.mkdir()
    prepare(room, "daemon off;\n" + text)
    running = nginx.Process(configured(room), room / "output")
    try:
        wait_until(lambda: nginx.listens(pages), "the example listens", 15)
        stack.nginx.port, own = desk, stack.nginx.port
        ticket = stack.open_ticket("client-17").json()["id"]
        stack.wait_events(1)
        seen = checks.passed(stack.view("agent-5", ticket)).escalation
        assert seen["tier"] == "1" and seen["phase"] == "calm"
        stack.nginx.port = own
        log = room / "desk.log"
        wait_until(lambda: "tier=1" in log.read_text(), "the log has a tier")
    finally:
        running.stop()
    assert not nginx.BAD_LINES.search((room / "error.log").read_text())


def test_worked_example_of_the_readme():
    """Its figures by the README's formulas, and as the command has them."""
    text = " ".join(README.split())
    warm, gain = 5, 4
    usual = 1 + (0.8 - 1) / (4 + 0 + 1)
    heat = 6.5 - 1 / (1 + warm) * usual
    kept = gain * 0.8
    before = kept * 2 ** (-(3 + 40 / 60) / 72)
    after = before + (100 - before) * gain * heat / 100
    for figure in (f"usual heat {usual:.2f},",
                   f"e = 6.5 - 0.16 = {heat:.2f}.",
                   f"tension of {kept:.1f} was kept",
                   f"fell to {before:.2f} in the 3 h 40 min",
                   f"4 x {heat:.2f} = {gain * heat:.2f} points",
                   f"{before:.2f} + {100 - before:.2f} x "
                   f"{gain * heat / 100:.4f} = {after:.2f}."):
        assert figure in text, figure
    played = subprocess.run(
        [REPOSITORY / "build" / "conflict-replay", "play", "--json",
         "--policy", "policy.conf", "history.jsonl"],
        cwd=REPOSITORY / "conf.example", text=True, stdout=subprocess.PIPE,
        timeout=30, check=True).stdout.splitlines()
    assert abs(json.loads(played[2])["tension"] - after) < 0.002


def test_every_number_of_a_policy_is_in_the_readme():
    """With default, range and reason, as the table has them."""
    rows = subprocess.run(
        [REPOSITORY / "build" / "conflict-replay", "policy"], text=True,
        stdout=subprocess.PIPE, timeout=30, check=True).stdout
    assert len(rows.splitlines()) > 100
    assert rows in README
