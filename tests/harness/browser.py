"""Debian's Chromium, driven by tests/browser/page.js."""

import json
import select
import shutil

from harness.process import REPOSITORY, TESTS, Process, patience

MODULES = REPOSITORY / "build" / "browser" / "node_modules"
SCREENSHOTS = REPOSITORY / "build" / "screenshots"

# seconds that a step may take, and all that a command does
STEP = 15
COMMAND = 60


def missing():
    """The first of what it needs that is not installed, or None."""
    for program in ("chromium", "node"):
        if not shutil.which(program):
            return program
    return None if MODULES.exists() else str(MODULES)


class Browser:
    """One browser, for any number of pages."""

    def __init__(self, directory):
        self._process = Process(
            ["node", TESTS / "browser" / "page.js", MODULES, SCREENSHOTS,
             int(STEP * 1000 * patience())],
            directory / "browser.log", pipes=True)

    def carry_out(self, command):
        """One command of page.js and what came of it."""
        self._process.write(json.dumps(command) + "\n")
        output = self._process.lines
        if not select.select([output], [], [], COMMAND * patience())[0]:
            raise TimeoutError(f"the browser does not answer {command}")
        line = output.readline()
        if not line:
            raise RuntimeError("the browser is gone: " + self._process.said())
        answer = json.loads(line)
        if "error" in answer:
            raise AssertionError(f"{command}: {answer['error']}")
        return answer.get("value")

    def page(self, base, **options):
        """A page in a profile of its own.

        base: what its addresses begin with; options: of playwright's
        newContext, as viewport= or locale=.
        """
        return Page(self, base, options)

    def stop(self):
        self._process.hang_up()


class Page:
    """A page of the browser; the commands of page.js are its methods.

    loads=True waits until the page that a step leads to is there, and returns
    its status.
    """

    def __init__(self, browser, base, options):
        self._browser = browser
        self.base = base
        self._number = browser.carry_out({"do": "open", "with": [options]})

    def __getattr__(self, name):
        def step(*values, loads=False):
            return self._browser.carry_out(
                {"page": self._number, "do": name, "with": values,
                 "loads": loads})
        return step

    def open(self, path):
        """Goes to a path and returns the status."""
        return self.goto(self.base + path, loads=True)

    @property
    def heading(self):
        heading, = self.text("h1")
        return heading

    def stayed_at_home(self):
        """It asked nothing of anybody else, kept nothing, and the browser had
        nothing to say but that the page itself came with an error."""
        seen = self.seen()
        assert [url for url in seen["requests"]
                if not url.startswith(self.base + "/")] == []
        assert [line for line in seen["said"]
                if not line.startswith("Failed to load resource")
                or line.endswith(("/style.css", "/logo"))] == []
        assert seen["issues"] == []
        assert self.cookies() == []
