"""How well messages are read, on labelled sets: make accuracy DATA=DIRECTORY.

DIRECTORY, or its folder dev, holds the sets as JSON Lines (text, label 0 or 1,
set, lang, seq).  Each set is split in halves by conversation: lexicons may be
tuned on half a, half b judges; "train" fits on a and is judged by b.

Areas under the ROC curve; recall and false alarms at the heat that finds 70 %
of the negative messages of airline's half a.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / "build" / "conflict-replay"
PEERS = ROOT / "tests" / "bench" / "peers.js"

REFERENCE, RECALL = "airline", 0.7

# what issue-wide goals are: lexicons alone, with train
GOALS = {
    "airline": (0.86, 0.91), "complaints": (0.80, 0.89),
    "maia_mt_en": (0.72, 0.79), "churn_en": (0.85, 0.87),
    "churn_de": (0.78, 0.80), "airline_es": (0.70, 0.77),
    "germeval17": (0.64, 0.72), "maia_native": (0.70, 0.79),
    "hardcases": (0.88, None),
}
ALARMS = {"banking77_calm": 0.05}


def read(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def write(path, records):
    with open(path, "w", encoding="utf-8") as f:
        for record in records:
            f.write(json.dumps(record) + "\n")


def half(record):
    name = str(record.get("seq") or record["id"])
    return "ab"[hashlib.sha256(name.encode()).digest()[0] & 1]


def auc(records, scores):
    """The chance that a positive has more than a negative; None: one class."""
    order = sorted(range(len(scores)), key=scores.__getitem__)
    positive = sum(r["label"] for r in records)
    negative = len(records) - positive
    if not positive or not negative:
        return None
    ranks, i = 0.0, 0
    while i < len(order):
        j = i
        while j < len(order) and scores[order[j]] == scores[order[i]]:
            j += 1
        ranks += (i + j + 1) / 2 * sum(records[k]["label"]
                                       for k in order[i:j])
        i = j
    return ((ranks - positive * (positive + 1) / 2)
            / (positive * negative))


def heats(records, directory, *options):
    path = directory / "records"
    write(path, records)
    out = subprocess.run([COMMAND, "score", "--heat", *options, path],
                         stdout=subprocess.PIPE, check=True, text=True)
    return [float(line) for line in out.stdout.split()]


def peer(name, records, directory):
    path = directory / "records"
    write(path, records)
    out = subprocess.run(["node", PEERS, "score", name, path],
                         stdout=subprocess.PIPE, check=True, text=True)
    return [float(line) for line in out.stdout.split()]


def fitted(records, directory):
    """Trains on half a; the heats of half b, or why there are none."""
    parts = {h: [r for r in records if half(r) == h] for h in "ab"}
    write(directory / "train", parts["a"])
    model = directory / "model"
    model.unlink(missing_ok=True)
    out = subprocess.run([COMMAND, "train", "--out", model,
                          directory / "train"], text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if out.returncode == 1:
        return None
    out.check_returncode()
    return auc(parts["b"], heats(parts["b"], directory, "--model", model))


def threshold(records, scores):
    found = sorted((s for r, s in zip(records, scores) if r["label"]),
                   reverse=True)
    return found[int(RECALL * len(found) + 0.999999) - 1]


def share(records, scores, label, limit):
    chosen = [s for r, s in zip(records, scores) if r["label"] == label]
    return (sum(s >= limit for s in chosen) / len(chosen)
            if chosen else None)


def show(value, width=6):
    return ("-" if value is None else f"{value:.3f}").rjust(width)


def mark(value, goal):
    return " " if goal is None or value is None or value >= goal else "<"


def row(name, records, scores, limit):
    parts = [[k for k, r in enumerate(records) if half(r) == h] for h in "ab"]
    values = [auc(records, scores)]
    values += [auc([records[k] for k in part], [scores[k] for k in part])
               for part in parts]
    cells = [f"{name:22}", f"{len(records):6}",
             f"{sum(r['label'] for r in records):6}"]
    cells += [show(v) for v in values]
    cells += [show(share(records, scores, 1, limit)),
              show(share(records, scores, 0, limit))]
    return " ".join(cells), values


def main():
    data = Path(os.environ.get("DATA") or sys.argv[1])
    data = data / "dev" if (data / "dev").is_dir() else data
    peers = os.environ.get("PEERS_TOO") == "1"
    files = sorted(data.glob("*.jsonl"))
    if not files:
        sys.exit(f"{data} holds no *.jsonl")

    sets = {}
    for path in files:
        for record in read(path):
            sets.setdefault(record.get("set", path.stem), []).append(record)

    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        scored = {name: heats(records, directory)
                  for name, records in sets.items()}

        limit = 3.0
        if REFERENCE in sets:
            chosen = [k for k, r in enumerate(sets[REFERENCE])
                      if half(r) == "a"]
            limit = threshold([sets[REFERENCE][k] for k in chosen],
                              [scored[REFERENCE][k] for k in chosen])
        print(f"recall and false alarms at heat {limit:.3f}")
        print(f"{'set':22} {'n':>6} {'label1':>6} {'AUC':>6} {'half a':>6} "
              f"{'half b':>6} {'recall':>6} {'alarms':>6}   goal  "
              f"{'train':>6}  goal" + ("   VADER  AFINN" if peers else ""))

        for name in sorted(sets):
            records, scores = sets[name], scored[name]
            line, values = row(name, records, scores, limit)
            goal = GOALS.get(name, (None, None))
            train = fitted(records, directory) if values[0] else None
            line += (f"  {show(goal[0])}{mark(values[2], goal[0])}"
                     f" {show(train)} {show(goal[1], 5)}"
                     f"{mark(train, goal[1])}")
            if name in ALARMS:
                line += f" at most {ALARMS[name]:.2f} alarms"
            if peers and values[0]:
                line += "".join(show(auc(records, peer(p, records, directory)),
                                     7) for p in ("vader", "afinn"))
            print(line)
            languages = sorted({r.get("lang", "?") for r in records})
            for language in languages if len(languages) > 1 else ():
                chosen = [k for k, r in enumerate(records)
                          if r.get("lang", "?") == language]
                print(row("    " + language, [records[k] for k in chosen],
                          [scores[k] for k in chosen], limit)[0])

        print("\nper language, all sets")
        by_language = {}
        for name, records in sets.items():
            for record, heat in zip(records, scored[name]):
                entry = by_language.setdefault(record.get("lang", "?"),
                                               ([], []))
                entry[0].append(record)
                entry[1].append(heat)
        for language in sorted(by_language):
            print(row("    " + language, *by_language[language], limit)[0])


if __name__ == "__main__":
    main()
