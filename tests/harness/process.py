"""Private processes, temporary directories, free ports and bounded waits."""

import atexit
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TESTS = REPOSITORY / "tests"

# Ports are taken below the range from which the kernel takes the ports of
# outgoing connections: so a server that is down cannot lose its port to one.
# Each of several test processes has a part of its own.


def _ports(first=15000, last=31999):
    part = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:])
    size = (last - first) // int(os.environ.get("PYTEST_XDIST_WORKER_COUNT",
                                                "1"))
    return first + part * size, first + (part + 1) * size - 1


PORTS = _ports()

_running = set()
_random = random.SystemRandom()


def valgrind():
    """Tells whether nginx is to run under valgrind."""
    return os.environ.get("CONFLICT_VALGRIND", "") not in ("", "0")


def patience():
    """The factor by which all bounds of time are stretched."""
    stretched = 20.0 if valgrind() else 1.0
    return float(os.environ.get("CONFLICT_PATIENCE", stretched))


def wait_until(condition, what, timeout=5.0, interval=0.005):
    """Waits until condition() is true and returns its value.

    what: words for the error that is raised when the time is over.
    """
    deadline = time.monotonic() + timeout * patience()
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {timeout} s in vain until {what}")
        time.sleep(interval)


def temporary_directory(name="conflict"):
    """Makes a directory that is removed when the interpreter ends."""
    path = Path(tempfile.mkdtemp(prefix=name + "-"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path


def _family(host):
    return socket.AF_INET6 if ":" in host else socket.AF_INET


_given = set()


def listening_socket(host="127.0.0.1", port=0, backlog=512):
    """Binds and listens; port 0: a free one."""
    for _ in range(200):
        sock = socket.socket(_family(host), socket.SOCK_STREAM)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((host, port or _random.randint(*PORTS)))
            sock.listen(backlog)
            return sock
        except OSError:
            sock.close()
            if port:
                raise
    raise OSError("no free port")


def free_port(host="127.0.0.1"):
    """A port that was free just now, and was given to nobody in this process;
    who binds it must be ready to retry."""
    while True:
        sock = listening_socket(host, backlog=1)
        port = sock.getsockname()[1]
        sock.close()
        if len(_given) > (PORTS[1] - PORTS[0]) // 2:
            _given.clear()
        if port not in _given:
            _given.add(port)
            return port


def listens(port, host="127.0.0.1"):
    """Tells whether somebody accepts connections there."""
    sock = socket.socket(_family(host), socket.SOCK_STREAM)
    sock.settimeout(1)
    try:
        sock.connect((host, port))
        return True
    except OSError:
        return False
    finally:
        sock.close()


class Process:
    """One process of ours, in a process group of its own."""

    def __init__(self, argv, output, env=None, cwd=None, pipes=False):
        """argv, env, cwd: of the process; output: a file for what it says;
        pipes: its standard input and output are for write() and lines."""
        self.argv = [str(word) for word in argv]
        self.output = Path(output)
        with open(self.output, "ab") as out:
            self._popen = subprocess.Popen(
                self.argv, stdin=subprocess.PIPE if pipes
                else subprocess.DEVNULL,
                stdout=subprocess.PIPE if pipes else out, stderr=out,
                env=env, cwd=cwd, start_new_session=True,
                text=True if pipes else None)
        _running.add(self)

    def write(self, text):
        """To its standard input, if that is a pipe."""
        self._popen.stdin.write(text)
        self._popen.stdin.flush()

    @property
    def lines(self):
        """Its standard output, if that is a pipe."""
        return self._popen.stdout

    def hang_up(self, timeout=10.0):
        """Closes its standard input, and kills it when that does not end
        it."""
        self._popen.stdin.close()
        try:
            self.wait(timeout)
        except TimeoutError:
            self.kill()

    @property
    def pid(self):
        return self._popen.pid

    @property
    def alive(self):
        return self._popen.poll() is None

    @property
    def exit_code(self):
        """The exit code (negative: the signal), or None while it runs."""
        return self._popen.poll()

    def said(self):
        """What it wrote to its standard output and error."""
        return self.output.read_text(errors="replace")

    def send(self, number):
        if self.alive:
            os.kill(self.pid, number)

    def wait(self, timeout=10.0):
        """Waits for the end; raises TimeoutError when it does not come."""
        try:
            self._popen.wait(timeout * patience())
        except subprocess.TimeoutExpired:
            raise TimeoutError(f"{self.argv[0]} does not end") from None
        _running.discard(self)
        return self._popen.returncode

    def stop(self, number=signal.SIGTERM, timeout=10.0):
        """Asks it to end, and kills it when it does not; returns whether it
        ended by itself."""
        self.send(number)
        try:
            self.wait(timeout)
            return True
        except TimeoutError:
            self.kill()
            return False

    def kill(self):
        """Kills the process and what it left behind in its group."""
        try:
            os.killpg(self._popen.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._popen.wait()
        _running.discard(self)


@atexit.register
def stop_all():
    """Kills what is still running: the last resort."""
    for process in list(_running):
        process.kill()


def exit_on_signals(error=SystemExit):
    """Makes SIGTERM and SIGHUP end the interpreter in order, by this error,
    so that cleanup runs then too."""
    def leave(number, _frame):
        raise error(128 + number)

    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGHUP, leave)
