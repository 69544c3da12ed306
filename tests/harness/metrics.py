"""The module's counters: their names in one place, and how to read them."""

import re

# The one place that knows how the module calls its counters ...
COUNTERS = {
    "exchanges": "conflict_exchanges_total",
    "events": "conflict_events_total",
    "ignored": "conflict_events_ignored_total",
    "commits": "conflict_commits_total",
    "retries": "conflict_commit_retries_total",
    "resent": "conflict_commits_resent_total",
    "script loads": "conflict_script_loads_total",
    "lost": "conflict_lost_events_total",
    "injected": "conflict_injected_total",
    "injected requests": "conflict_injected_requests_total",
    "held": "conflict_held_total",
    "timeouts": "conflict_timeouts_total",
    "stripped": "conflict_stripped_headers_total",
    "skipped": "conflict_skipped_total",
    "unavailable": "conflict_states_unavailable_total",
    "corrupt": "conflict_states_corrupt_total",
    "redis faults": "conflict_redis_faults_total",
}

# ... and the causes: what the tests say, and the words on the wire.
CAUSES = {
    "not accepted": "not-accepted",
    "unanswered": "unanswered",
    "request too large": "request-too-large",
    "request incomplete": "request-incomplete",
    "request nodes": "request-nodes",
    "request depth": "request-depth",
    "request not json": "request-invalid",
    "response type": "response-type",
    "response encoding": "response-encoding",
    "response too large": "response-too-large",
    "response incomplete": "response-incomplete",
    "response nodes": "response-nodes",
    "response depth": "response-depth",
    "response not json": "response-invalid",
    "no client": "no-client",
    "client id": "client-id",
    "untrusted": "untrusted",
    "speaker unknown": "speaker-unknown",
    "wrong type": "wrong-type",
}

SAMPLE = re.compile(r"^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)(?: \d+)?$")
LABEL = re.compile(r'([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)",?')


def parse(text):
    """Reads Prometheus text: {(name, ((label, value), ...)): number}.

    A line that is neither a comment nor a sample is an error.
    """
    samples = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        match = SAMPLE.match(line)
        if not match:
            raise ValueError(f"not a sample: {line!r}")
        name, labels, number = match.groups()
        pairs = tuple(sorted(LABEL.findall(labels or "")))
        samples[name, pairs] = float(number)
    return samples


def total(samples, counter, **labels):
    """The sum of a counter's samples that carry these labels.

    counter: a word of COUNTERS; cause=: a word of CAUSES or of the wire.
    """
    if "cause" in labels:
        labels["cause"] = CAUSES.get(labels["cause"], labels["cause"])
    wanted = set(labels.items())
    return sum(number for (name, pairs), number in samples.items()
               if name == COUNTERS[counter] and wanted <= set(pairs))


def shown(samples):
    """Every sample that is not zero, as lines."""
    lines = []
    for (name, pairs), number in sorted(samples.items()):
        if number:
            labels = ",".join(f'{key}="{value}"' for key, value in pairs)
            lines.append((f"{name}{{{labels}}}" if labels else name,
                          f"{number:g}"))
    return lines
