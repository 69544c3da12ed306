"""Time that a test moves: a clock file for Debian's libfaketime."""

import glob
import os
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo


VARIABLES = ("FAKETIME_TIMESTAMP_FILE", "FAKETIME_NO_CACHE",
             "FAKETIME_DONT_FAKE_MONOTONIC", "TZ")


def library():
    """The path of libfaketime, or None when it is not installed."""
    found = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
    return found[0] if found else None


class Clock:
    """The wall clock of a private nginx; it runs on from where it was set.

    directory: for the clock file; start: the first local time; zone: whose.
    """

    def __init__(self, directory, start="2026-11-23 09:00:00",
                 zone="Europe/Berlin"):
        self.zone = zone
        self.file = directory / "clock"
        self._at = None
        self.set(start)

    def set(self, at):
        """Sets a local time, "2026-11-23 09:10:00" or a datetime."""
        if isinstance(at, str):
            at = datetime.fromisoformat(at)
        self._at = at
        fresh = self.file.with_suffix(".new")
        fresh.write_text(at.strftime("@%Y-%m-%d %H:%M:%S\n"))
        os.replace(fresh, self.file)

    def forward(self, **duration):
        """Moves on: forward(hours=4)."""
        self.set(self._at + timedelta(**duration))

    def now(self):
        """The time that was set, with its zone."""
        return self._at.replace(tzinfo=ZoneInfo(self.zone))

    def environment(self):
        """What nginx's environment needs."""
        path = library()
        if path is None:
            raise RuntimeError("libfaketime is not installed")
        return {"LD_PRELOAD": path, "TZ": self.zone,
                "FAKETIME_TIMESTAMP_FILE": str(self.file),
                "FAKETIME_NO_CACHE": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    @staticmethod
    def directives():
        """What nginx.conf needs, because nginx clears its environment."""
        return "".join(f"env {name};\n" for name in VARIABLES)
