"""What sweeping costs with very many clients, each with a survey scheduled.

usage: surveys.py PROGRAM [CLIENTS]

Quiet: nothing is due. Busy: all become due at the same moment.
"""

import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from harness.process import temporary_directory  # noqa: E402
from harness.stack import Options, Stack  # noqa: E402

SECONDS = 10


def load(client, program, clients):
    """As the commit script leaves them; the moment of the first and last."""
    first, last = float("inf"), 0
    pipe = client.pipeline(False)
    with subprocess.Popen([program, "surveys", clients], text=True,
                          stdout=subprocess.PIPE) as lines:
        for count, line in enumerate(lines.stdout):
            bucket, name, score, due, state = line.rstrip("\n").split(" ", 4)
            pipe.set(f"conflict:client:{{{bucket}}}:{name}", state)
            pipe.zadd(f"conflict:tiers:{{{bucket}}}", {name: float(score)})
            pipe.zadd(f"conflict:due:{{{bucket}}}", {name: int(due)})
            first, last = min(first, int(due)), max(last, int(due))
            if count % 1000 == 999:
                pipe.execute()
    pipe.execute()
    return first, last


def spent(desk):
    """Commands, Redis's and the workers' processor seconds so far."""
    info = desk.redis.client().info()
    return (info["total_commands_processed"],
            info["used_cpu_user"] + info["used_cpu_sys"],
            desk.nginx.processor_seconds())


def due(desk):
    return desk.metrics()[("conflict_surveys_total", (("state", "due"),))]


def measure(desk, what):
    before, done = spent(desk), due(desk)
    time.sleep(SECONDS)
    after = spent(desk)
    commands, redis, workers = (
        (one - two) / SECONDS for one, two in zip(after, before))
    print(f"{what}: {commands:.0f} commands, {redis * 100:.1f} % of a core in "
          f"Redis, {workers * 100:.1f} % in the workers; "
          f"{(due(desk) - done) / SECONDS:.0f} surveys become due a second",
          flush=True)


def main(program, clients="1000000"):
    room = temporary_directory()
    key = room / "conflict.key"
    key.write_text("0123456789abcdef" * 4 + "\n")
    key.chmod(0o600)
    stack = Stack(room, Options(
        clock="2026-01-01 10:00:00", workers=2, http=f"""
            conflict_secret {key};
            conflict_feedback_url https://help.test/feedback;"""))
    with stack as desk:
        measure(desk, "no clients")
        first, last = load(desk.redis.client(), program, clients)
        at = datetime.fromtimestamp(first / 1000, timezone.utc)
        print(f"{clients} clients, due from {at:%Y-%m-%d %H:%M}")
        desk.clock.set(at.replace(tzinfo=None, hour=0, minute=0))
        measure(desk, "quiet")
        at = datetime.fromtimestamp(last / 1000 + 86400, timezone.utc)
        desk.clock.set(at.replace(tzinfo=None))
        measure(desk, "busy")
        start = time.monotonic()
        ticket = desk.open_ticket("client-17").json()["id"]
        while desk.seen(ticket).get("tier") != "1":
            pass
        print(f"a ticket and an agent's view meanwhile: "
              f"{(time.monotonic() - start) * 1000:.0f} ms")


if __name__ == "__main__":
    main(*sys.argv[1:])
