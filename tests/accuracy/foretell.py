"""Does the state after the earlier messages foretell the next one, and how it
ends for the client?  With the client's own baseline (M3) and without it.

usage: foretell.py DIRECTORY     *.jsonl in it, with "seq", "time" and "label"
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / "build" / "conflict-replay"

# nobody answers in these sets: what waiting adds would count each message
PLAIN = ("conflict_policy plain {\n    purpose care;\n    repeat-points 0;\n"
         "%s}\n")


def auc(pairs):
    """Area under the curve of (label, score), ties counted half."""
    pairs = sorted(pairs, key=lambda pair: pair[1])
    total = rank = 0
    positives = sum(label for label, _ in pairs)
    while rank < len(pairs):
        end = rank
        while end < len(pairs) and pairs[end][1] == pairs[rank][1]:
            end += 1
        middle = (rank + end + 1) / 2
        total += middle * sum(label for label, _ in pairs[rank:end])
        rank = end
    negatives = len(pairs) - positives
    if not positives or not negatives:
        return None
    return ((total - positives * (positives + 1) / 2)
            / (positives * negatives))


def tensions(lines, policy):
    """The tension after each message."""
    with tempfile.NamedTemporaryFile("w", suffix=".conf") as conf:
        conf.write(policy)
        conf.flush()
        text = "".join(json.dumps(line) + "\n" for line in lines)
        told = subprocess.run(
            [COMMAND, "play", "--json", "--policy", conf.name], input=text,
            text=True, stdout=subprocess.PIPE, check=True,
            env=os.environ | {"TZ": "UTC"}).stdout
    return [json.loads(line)["tension"] for line in told.splitlines()]


def measure(name, records, more):
    """The lines of one set: next, and outcome."""
    records.sort(key=lambda r: (r["seq"], r["time"], r.get("turn") or 0))
    lines = [{"client": r["seq"], "time": r["time"], "text": r["text"]}
             for r in records]
    found = tensions(lines, PLAIN % more)
    before, nexts, ends = {}, [], {}
    for record, tension in zip(records, found, strict=True):
        client = record["seq"]
        if client in before:
            nexts.append((record["label"], before[client]))
        before[client] = tension
        if record.get("seq_label") is not None:
            ends[client] = record["seq_label"]
    outcome = [(label, before[client]) for client, label in ends.items()]
    shown = [f"{figure:.3f}" if figure is not None else "-"
             for figure in (auc(nexts), auc(outcome))]
    print(f"{name:28} next {shown[0]} ({len(nexts)}), outcome {shown[1]} "
          f"({len(outcome)} clients)")


def main(directory):
    for path in sorted(Path(directory).rglob("*.jsonl")):
        records = [json.loads(line)
                   for line in path.read_text().splitlines()]
        records = [r for r in records if r.get("seq") and r.get("time")]
        if not records:
            continue
        measure(path.stem, records, "")
        measure(path.stem + ", no baseline", records,
                "    baseline-prior 0;\n    baseline-least 0;\n"
                "    warm 1000;\n")


if __name__ == "__main__":
    main(sys.argv[1])
