"""What a client costs in Redis: states, indexes and histories of many.

usage: states.py PROGRAM [CLIENTS]
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from harness.process import temporary_directory  # noqa: E402
from harness.redis import Redis  # noqa: E402


def load(client, lines):
    """As the commit script leaves them; bytes of the states' text."""
    text = entries = 0
    pipe = client.pipeline(False)
    for number, line in enumerate(lines):
        name, score, due, history, state = line.split(" ", 4)
        bucket = "{%02d}" % (number % 64)
        pipe.set(f"conflict:client:{bucket}:{name}", state, ex=180 * 86400)
        pipe.zadd(f"conflict:tiers:{bucket}", {name: float(score)})
        pipe.zadd(f"conflict:due:{bucket}", {name: int(due)})
        if int(history):
            pipe.lpush(f"conflict:history:{bucket}:{name}",
                       *["1795421400 4711 repeat-contact +5.412 2"]
                       * int(history))
        text += len(state)
        entries += int(history)
        if number % 1000 == 999:
            pipe.execute()
    pipe.execute()
    return text, entries


def main(program, clients="100000"):
    lines = subprocess.check_output([program, "states", clients],
                                    text=True).splitlines()
    redis = Redis(temporary_directory())
    redis.start()
    try:
        client = redis.client()
        before = client.info("memory")["used_memory"]
        text, entries = load(client, lines)
        used = client.info("memory")["used_memory"] - before
    finally:
        redis.stop()
    count = len(lines)
    print(f"{count} clients: {text / count:.0f} bytes of state, "
          f"{entries / count:.1f} entries of history each, "
          f"{used / count:.0f} bytes in Redis with keys, indexes, history")


if __name__ == "__main__":
    main(*sys.argv[1:])
