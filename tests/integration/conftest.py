"""Fixtures: each test has a Redis, a helpdesk and an nginx of its own, or what
the mailer needs."""

import pytest

from harness.mailer import Forge, PostOffice
from harness.nginx import module_path
from harness.process import temporary_directory, valgrind
from harness.redis import Redis
from harness.smtpsink import SmtpSink
from harness.stack import Options, Stack


def pytest_runtest_setup(item):
    if valgrind() and item.get_closest_marker("needs_master"):
        pytest.skip("valgrind follows one process only")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Keeps whether the test itself failed, for the fixtures' last check."""
    outcome = yield
    if call.when == "call":
        item.failed = outcome.get_result().failed


@pytest.fixture
def directory():
    return temporary_directory()


@pytest.fixture
def make_stack(request, directory):
    """A function that starts a stack; at the end of the test each one must be
    healthy, idle, and quit by itself with a clean log."""
    stacks = []

    def make(**options):
        options = Options(**options)
        if options.module and not module_path().exists():
            pytest.fail("the module is not built: make build", pytrace=False)
        path = directory / f"stack{len(stacks)}"
        path.mkdir()
        stack = Stack(path, options)
        stacks.append(stack)
        return stack.start()

    yield make
    try:
        for stack in stacks:
            if not getattr(request.node, "failed", True):
                stack.finish()
    finally:
        for stack in stacks:
            stack.stop()
            show_log(request, stack)


def show_log(request, stack):
    """The end of the log, for the report of a test that failed."""
    if getattr(request.node, "failed", False) and stack.nginx is not None:
        print("error.log ends:\n" + stack.nginx.log()[-3000:])
        print(*stack.nginx.sanitizer_reports(), sep="\n")


@pytest.fixture
def stack(make_stack):
    """The usual stack."""
    return make_stack()


@pytest.fixture
def plain(make_stack):
    """nginx without the module."""
    return make_stack(module=False)


# of the mailer: what takes long to start is used by one test after the other

@pytest.fixture(scope="module")
def forge():
    forge = Forge().start()
    yield forge
    forge.stop()


@pytest.fixture(scope="module")
def mail_redis():
    server = Redis(temporary_directory()).start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def mail_sink():
    server = SmtpSink().start()
    yield server
    server.stop()


@pytest.fixture
def office(directory, mail_redis, mail_sink, forge):
    """A Redis and a mail server, with nothing in them, and mailers."""
    mail_redis.client().flushall()
    mail_sink.clear()
    office = PostOffice(directory, mail_redis, mail_sink, forge)
    yield office
    office.stop()
