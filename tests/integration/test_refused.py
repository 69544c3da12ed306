"""Wrong platforms: nginx -t says what conflict-replay says, line and all."""

import re
import subprocess

import pytest

from harness import cases, nginx

CASES = [case for case in cases.all_cases() if case.refusals]

CONF = """\
load_module {module};
pid {directory}/nginx.pid;
events {{ }}
http {{
    include {directory}/platform.conf;
    server {{ listen 127.0.0.1:1; }}
}}
"""


def refused(directory, text):
    """What nginx -t says of a configuration, without its own prefix."""
    (directory / "platform.conf").write_text(text)
    (directory / "nginx.conf").write_text(CONF.format(
        module=nginx.module_path(), directory=directory))
    done = subprocess.run(
        [nginx.binary(), "-t", "-q", "-p", directory, "-e", "stderr", "-c",
         directory / "nginx.conf"], text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=30)
    assert done.returncode == 1, done.stdout
    first = done.stdout.splitlines()[0]
    assert "[emerg]" in first, done.stdout
    return re.sub(r".*?\[emerg\] \d+#\d+: ", "", first)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nginx_says_the_same(directory, case):
    for refusal in case.refusals:
        said = refused(directory, refusal.text)
        assert said == (f"{refusal.sentence} in "
                        f"{directory}/platform.conf:{refusal.line}")


def test_there_are_many():
    assert sum(len(case.refusals) for case in CASES) >= 40
