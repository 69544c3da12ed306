"""A private redis-server."""

import signal
from urllib.parse import quote

import redis

from harness.process import Process, free_port, wait_until


class Redis:
    """redis-server on a free port of loopback, nothing saved.

    password: for the default user; user: (name, password, rules) of an ACL
    user; host: 127.0.0.1 or ::1.  It listens on a unix socket as well.
    """

    def __init__(self, directory, host="127.0.0.1", password=None, user=None,
                 options=()):
        self.directory = directory
        self.host = host
        self.password = password
        self.user = user
        self.options = tuple(options)
        self.port = None
        self.socket = directory / "redis.sock"
        self._process = None

    def start(self):
        """Starts on a free port, or again on the port it had."""
        for _ in range(20):
            port = self.port or free_port(self.host)
            self._process = self._spawn(port)
            if self._wait_ready(port):
                self.port = port
                return self
            self._process.kill()
        raise RuntimeError(self._process.said())

    def _spawn(self, port):
        self.socket.unlink(missing_ok=True)
        argv = ["redis-server", "--port", port, "--bind", self.host,
                "--unixsocket", self.socket, "--save", "", "--appendonly",
                "no", "--dir", self.directory, "--daemonize", "no",
                "--enable-debug-command", "yes"]
        if self.password:
            argv += ["--requirepass", self.password]
        if self.user:
            name, password, rules = self.user
            argv += ["--user", name, "on", ">" + password, *rules.split()]
        return Process(argv + list(self.options),
                       self.directory / "redis.log")

    def _wait_ready(self, port):
        def ready():
            if not self._process.alive:
                return "dead"
            try:
                return "ready" if self.client(port).ping() else None
            except redis.exceptions.BusyLoadingError:
                return "ready"
            except redis.exceptions.ConnectionError:
                return None

        return wait_until(ready, "Redis answers", 10) == "ready"

    @property
    def pid(self):
        return self._process.pid

    def client(self, port=None):
        """A client (python3-redis) that sees bytes as they are."""
        return redis.Redis(host=self.host, port=port or self.port,
                           password=self.password, socket_timeout=10)

    def kill(self):
        """kill -9."""
        self.resume()
        self._process.kill()

    def stop(self):
        if self._process is None:
            return
        self.resume()
        self._process.stop(signal.SIGTERM, 3)

    def freeze(self):
        self._process.send(signal.SIGSTOP)

    def resume(self):
        self._process.send(signal.SIGCONT)

    def restart(self):
        """Ends it at once and starts it, empty, on the same port."""
        self.kill()
        return self.start()

    def reserve(self):
        """Chooses the port without starting anything there yet."""
        self.port = free_port(self.host)
        return self

    def url(self, kind="tcp", port=None, database=0):
        """What conflict_redis is told: tcp or unix, with the credentials;
        port: of a proxy before it."""
        if kind == "unix":
            return f"unix:{self.socket}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        credentials = ""
        if self.user:
            name, password, _ = self.user
            credentials = f"{quote(name)}:{quote(password, safe='')}@"
        elif self.password:
            credentials = f":{quote(self.password, safe='')}@"
        return f"redis://{credentials}{host}:{port or self.port}/{database}"
