"""Makes the package harness known, and SIGTERM end a run in order."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from harness.process import exit_on_signals  # noqa: E402


def pytest_configure(config):
    exit_on_signals(KeyboardInterrupt)
    config.addinivalue_line("markers", "needs_master: reloads nginx or counts "
                            "its workers; not under valgrind")
