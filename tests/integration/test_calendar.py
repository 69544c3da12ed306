"""Working time over a year in two zones, as Python's zoneinfo has it: both
ends of daylight saving, a holiday, breaks, and days without an hour."""

import json
import os
import random
import subprocess
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from harness.process import REPOSITORY

COMMAND = REPOSITORY / "build" / "conflict-replay"

# lines, zone, {weekday: [(opens, closes), ...]} in hours, holidays
OFFICE = [(9, 12.5), (13.5, 17)]
CALENDARS = {
    "Berlin": ("calendar Mon-Thu 9-12:30 13:30-17 Fri 9-15 "
               "zone=Europe/Berlin; holiday 12-25 2026-04-03;",
               "Europe/Berlin",
               {day: OFFICE for day in range(4)} | {4: [(9, 15)]},
               {date(2026, 12, 25), date(2026, 4, 3)}),
    "New York at night": ("calendar Mon-Sun 0-6 22-24 zone=America/New_York;",
                          "America/New_York",
                          {day: [(0, 6), (22, 24)] for day in range(7)},
                          set()),
}


def moment(day, hour, zone):
    """24 is the next midnight."""
    day += timedelta(days=int(hour // 24))
    hour %= 24
    return datetime(day.year, day.month, day.day, int(hour),
                    round(hour % 1 * 60), tzinfo=zone).timestamp()


def due(calendar, start, span):
    """When so many working seconds have passed."""
    _, name, hours, holidays = calendar
    zone = ZoneInfo(name)
    day = datetime.fromtimestamp(start, zone).date() - timedelta(days=1)
    while True:
        for opens, closes in hours.get(day.weekday(), []):
            if day in holidays:
                continue
            first = max(moment(day, opens, zone), start)
            last = moment(day, closes, zone)
            if last > first:
                if last - first >= span:
                    return first + span
                span -= last - first
        day += timedelta(days=1)


@pytest.mark.parametrize("span", ["17m", "3h", "8h", "41h"])
@pytest.mark.parametrize("name", CALENDARS)
def test_deadlines_over_a_year(tmp_path, name, span):
    calendar = CALENDARS[name]
    policy = tmp_path / "policy.conf"
    lines = calendar[0].replace("; ", ";\n    ")
    policy.write_text(f"conflict_policy p {{\n    {lines}\n"
                      f"    respond-1 {span};\n    respond-2 10m;\n"
                      "    respond-3 9m;\n    respond-4 8m;\n"
                      "    respond-5 7m;\n}\n")
    rng = random.Random(f"{name} {span}")
    year = datetime(2026, 1, 1, tzinfo=timezone.utc).timestamp()
    starts = [int(year) + rng.randrange(365 * 86400) for _ in range(500)]
    # the nights on which the clocks are changed
    for day in ("2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01"):
        midnight = datetime.fromisoformat(day + "T00:00+00:00").timestamp()
        starts += [int(midnight) + n * 1800 for n in range(-4, 24)]
    told = subprocess.run(
        [COMMAND, "play", "--json", "--policy", policy], text=True,
        input="".join(json.dumps({"client": n, "at": start}) + "\n"
                      for n, start in enumerate(starts)),
        stdout=subprocess.PIPE, check=True, env=os.environ | {"TZ": "UTC"})
    seconds = int(span[:-1]) * {"m": 60, "h": 3600}[span[-1]]
    for start, line in zip(starts, told.stdout.splitlines(), strict=True):
        found = datetime.fromisoformat(json.loads(line)["due"]).timestamp()
        assert found == due(calendar, start, seconds), start
