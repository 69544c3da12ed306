"""A private nginx: its configuration from parts, its life, its health."""

import os
import re
import signal
import subprocess
import time
from pathlib import Path

from harness import http
from harness.clock import Clock
from harness.process import (REPOSITORY, Process, free_port, listens, valgrind,
                             wait_until)

MODULE = "ngx_http_conflict_module.so"

# words in a log that no test may leave behind
BAD_LINES = re.compile(r"\[alert\]|\[emerg\]|exited on signal|open socket"
                       r"|Sanitizer|runtime error:")

FRAME = """\
daemon off;
{master}
{user}
worker_processes {workers};
pid @PREFIX@/nginx.pid;
error_log @PREFIX@/error.log {log_level};
{clock}
{main}
events {{ worker_connections {connections}; {events} }}
http {{
    client_body_temp_path @PREFIX@/client;
    proxy_temp_path @PREFIX@/proxy;
    fastcgi_temp_path @PREFIX@/fastcgi;
    uwsgi_temp_path @PREFIX@/uwsgi;
    scgi_temp_path @PREFIX@/scgi;
    access_log {access_log};
    client_max_body_size 200m;
    default_type application/octet-stream;
{http}
    server {{
        listen 127.0.0.1:@PORT@;
        listen 127.0.0.1:@HTTP2_PORT@ http2;
        server_name helpdesk.test;
{server}
    }}
    server {{
        listen 127.0.0.1:@ADMIN_PORT@;
        keepalive_timeout 0;
        location = /status {{ stub_status; }}
{admin}
    }}
}}
"""


def binary():
    return os.environ.get("CONFLICT_NGINX", "/usr/sbin/nginx")


def module_path():
    """Where the module is, whether it is built or not."""
    default = REPOSITORY / "build" / "nginx" / "objs" / MODULE
    return Path(os.environ.get("CONFLICT_MODULE", default)).resolve()


def configuration(main="", events="", http="", server="", admin="", workers=1,
                  connections=512, log_level="info", access_log="off",
                  faked=False):
    """An nginx.conf, in which @PREFIX@, @PORT@, @HTTP2_PORT@ and @ADMIN_PORT@
    still stand for what the start will choose."""
    return FRAME.format(
        main=main, events=events, http=http, server=server, admin=admin,
        workers=workers, connections=connections, log_level=log_level,
        access_log=access_log, clock=Clock.directives() if faked else "",
        master="master_process off;" if valgrind() else "",
        user="user root;" if os.geteuid() == 0 else "")


class Nginx:
    """One nginx with its own prefix, ports and log."""

    def __init__(self, directory, conf, clock=None):
        """conf: of configuration(); clock: a Clock for faked time."""
        self.prefix = directory
        self.conf = conf
        self.clock = clock
        self.port = self.http2_port = self.admin_port = None
        self._process = None

    @property
    def error_log(self):
        return self.prefix / "error.log"

    # starting and ending

    def start(self):
        """Starts on free ports and waits until it listens."""
        for _ in range(10):
            self._choose_ports()
            self._write_conf(self.conf)
            self._process = Process(self._argv(), self.prefix / "output",
                                    self._environment())
            if self._wait_listening():
                return self
            text = "\n".join([self.log(), self._process.said(),
                              *self.sanitizer_reports()])
            self._process.kill()
            if "Address already in use" not in text:
                raise RuntimeError("nginx does not start:\n" + text)
            self.error_log.unlink()
        raise RuntimeError("nginx finds no free ports")

    def _choose_ports(self):
        self.port, self.http2_port, self.admin_port = (
            free_port() for _ in range(3))

    def _wait_listening(self):
        def state():
            if not self._process.alive:
                return "dead"
            whole = (listens(self.admin_port)
                     and len(self.workers()) == self._worker_count())
            return "listens" if whole else None

        return wait_until(state, "nginx listens", 15) == "listens"

    def _write_conf(self, conf):
        for token, value in (("@PREFIX@", self.prefix), ("@PORT@", self.port),
                             ("@HTTP2_PORT@", self.http2_port),
                             ("@ADMIN_PORT@", self.admin_port)):
            conf = conf.replace(token, str(value))
        (self.prefix / "nginx.conf").write_text(conf)

    def _argv(self):
        argv = [binary(), "-p", self.prefix, "-e", self.error_log, "-c",
                self.prefix / "nginx.conf"]
        if valgrind():
            argv = ["valgrind", "--error-exitcode=99", "--leak-check=full",
                    "--show-leak-kinds=definite", "--keep-debuginfo=yes",
                    "--errors-for-leak-kinds=none", "--suppressions="
                    f"{REPOSITORY / 'tests/tools/valgrind.supp'}",
                    f"--log-file={self.prefix}/valgrind.log"] + argv
        return argv

    def _environment(self):
        environment = dict(os.environ)
        # libfaketime and the look for leaks at a worker's end do not get along
        environment["ASAN_OPTIONS"] = ":".join(
            [environment.get("ASAN_OPTIONS", ""),
             f"log_path={self.prefix}/sanitizer",
             f"detect_leaks={0 if self.clock else 1}"])
        if self.clock:
            environment.update(self.clock.environment())
        return environment

    def check_configuration(self, conf=None):
        """nginx -t: its exit code and its words."""
        if self.port is None:
            self._choose_ports()
        if conf is not None:
            self._write_conf(conf)
        argv = [binary(), "-t", "-p", self.prefix, "-e", self.error_log, "-c",
                self.prefix / "nginx.conf"]
        done = subprocess.run([str(word) for word in argv], check=False,
                              stdout=subprocess.PIPE, text=True,
                              stderr=subprocess.STDOUT, timeout=60)
        return done.returncode, done.stdout

    def reload(self, conf=None, wait=True):
        """HUP, with another configuration if one is given; waits until a new
        generation of workers has taken over and the old one is gone."""
        if conf is not None:
            self._write_conf(conf)
        old = set(self.workers())
        self._process.send(signal.SIGHUP)
        if wait:
            wait_until(lambda: self._generation_after(old),
                       "new workers took over", 15)

    def _generation_after(self, old):
        """Whether new workers are complete and the old ones are gone."""
        return (len(self.workers()) == self._worker_count()
                and not old & set(self.workers(leaving=True)))

    def _worker_count(self):
        conf = (self.prefix / "nginx.conf").read_text()
        return int(re.search(r"worker_processes (\d+)", conf)[1])

    def quit(self, timeout=10.0):
        """QUIT; returns whether it went by itself in time."""
        if self._process is None:
            return True
        self._process.send(signal.SIGQUIT)
        if valgrind():
            # the signal may come just before a long wait for events
            time.sleep(0.2)
            listens(self.admin_port)
        return self._process.stop(signal.SIGQUIT, timeout)

    def stop(self):
        """Ends it, whatever it takes."""
        if self._process is not None and self._process.alive:
            self._process.kill()

    @property
    def pid(self):
        return self._process.pid

    @property
    def alive(self):
        return self._process is not None and self._process.alive

    @property
    def exit_code(self):
        return self._process.exit_code

    # what it looks like from outside

    def workers(self, leaving=False):
        """Process ids of its workers; leaving: also those that shut down."""
        if valgrind():
            return [self.pid]
        found = []
        for entry in Path("/proc").glob("[0-9]*/stat"):
            try:
                parent = entry.read_text().rpartition(")")[2].split()[1]
                title = (entry.parent / "cmdline").read_bytes()
            except OSError:
                continue
            if int(parent) == self.pid and b"worker process" in title and (
                    leaving or b"shutting down" not in title):
                found.append(int(entry.parent.name))
        return sorted(found)

    def descriptors(self):
        """Number of open descriptors of each worker."""
        return [len(os.listdir(f"/proc/{pid}/fd")) for pid in self.workers()]

    def resident(self):
        """VmRSS of each worker in kB."""
        sizes = []
        for pid in self.workers():
            text = Path(f"/proc/{pid}/status").read_text()
            sizes.append(int(re.search(r"VmRSS:\s+(\d+)", text)[1]))
        return sizes

    def processor_seconds(self):
        """Processor time of all workers so far."""
        ticks = os.sysconf("SC_CLK_TCK")
        used = 0
        for pid in self.workers():
            fields = Path(f"/proc/{pid}/stat").read_text()
            user, system = fields.rpartition(")")[2].split()[11:13]
            used += int(user) + int(system)
        return used / ticks

    def get(self, target, headers=()):
        """GET from the second server (status, pages)."""
        return http.exchange(self.admin_port, "GET", target, headers)

    def status(self):
        """stub_status as a dict."""
        response = self.get("/status")
        words = response.body.decode().split()
        numbers = [int(word) for word in words if word.isdigit()]
        names = ("active", "accepts", "handled", "requests", "reading",
                 "writing", "waiting")
        assert len(numbers) == len(names), response
        return dict(zip(names, numbers))

    def wait_idle(self, timeout=5.0):
        """Waits until no client but the one who asks is counted."""
        def idle():
            now = self.status()
            return (now["active"], now["writing"], now["waiting"]) == (1, 1, 0)

        try:
            wait_until(idle, "nginx is idle", timeout, 0.02)
        except TimeoutError as error:
            raise AssertionError(f"{error}: {self.status()}") from None

    # what it wrote

    def log(self):
        if not self.error_log.exists():
            return ""
        return self.error_log.read_text(errors="replace")

    def complaints(self, allowed=None):
        """Lines that should not be in its logs; allowed: a pattern of those
        that this test brought about."""
        texts = [self.log(), self._process.said() if self._process else ""]
        lines = [line for text in texts for line in text.splitlines()
                 if BAD_LINES.search(line)]
        if allowed:
            lines = [line for line in lines if not re.search(allowed, line)]
        return lines + self.sanitizer_reports() + self._valgrind_complaints()

    def sanitizer_reports(self):
        """What the sanitizers wrote, which no test may bring about."""
        return [path.read_text(errors="replace")[:8000]
                for path in sorted(self.prefix.glob("sanitizer.*"))]

    def _valgrind_complaints(self):
        """Errors, and blocks lost by our module, as valgrind reports them."""
        report = self.prefix / "valgrind.log"
        if not valgrind() or not report.exists():
            return []
        text = re.sub(r"(?m)^==\d+== ?", "", report.read_text())
        found = [line for line in re.findall(r"ERROR SUMMARY:.*", text)
                 if not line.startswith("ERROR SUMMARY: 0 errors")]
        for block in text.split("\n\n"):
            if "definitely lost in loss record" in block and MODULE in block:
                found.append(block)
        return found
