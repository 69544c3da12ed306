"""A TCP proxy that does to one conversation what networks and servers do.

It stands between nginx and Redis (or the helpdesk).  What a mode does, it does
to the bytes that come back, on old and new connections alike:

    pass                     nothing
    refuse                   connecting is refused; old connections are reset
    blackhole                connecting gets no answer at all
    hang                     connections are accepted, nothing comes back
    delay   SECONDS          every piece comes later
    drip    SECONDS          one byte at a time, with this pause
    reset   N                RST behind N bytes of the answers
    fin     N                closed behind N bytes
    garbage N                N random bytes instead of an answer
    replace BYTES            these bytes instead of an answer
    prepend BYTES            these bytes before an answer
    halfopen                 the request goes through, its answer is lost and
                             the connection is closed
"""

import asyncio
import os
import socket
import struct
import threading

from harness.process import listening_socket


class Link:
    """Two connections that belong together, and the task that serves them.

    The sockets are closed only when nobody waits for them any more, or the
    event loop would confuse their descriptors with those of later ones.
    """

    def __init__(self, client, server):
        self.client, self.server = client, server
        self.task = asyncio.current_task()
        self.returned = 0
        self.reset = False

    def close(self):
        for sock in (self.client, self.server):
            if self.reset:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                struct.pack("ii", 1, 0))
            sock.close()


class FaultProxy:
    """A proxy on a port of its own, in a thread of its own."""

    def __init__(self, target, host="127.0.0.1"):
        """target: the port to which it leads, or a function that gives it."""
        self._target = target if callable(target) else lambda: target
        self._host = host
        self.mode, self.value = "pass", None
        self.connections = 0            # accepted so far
        self._links = set()
        self._loop = self._thread = self._listener = self._accepting = None
        self._fillers = []
        self.port = None

    # for the test's thread

    def start(self):
        self._listener = listening_socket(self._host)
        self.port = self._listener.getsockname()[1]
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,),
                                        daemon=True)
        self._thread.start()
        ready.wait()
        return self

    def stop(self):
        if self._loop is None:
            return
        self._call(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()
        self._loop = None

    def arm(self, mode, value=None):
        """Switches to a mode; counts of bytes begin here."""
        assert mode in MODES, f"no such mode: {mode}"
        self._call(self._switch(mode, value))

    def disarm(self):
        self.arm("pass")

    def cut(self, reset=False):
        """Ends all connections that there are."""
        self._call(self._cut(reset))

    @property
    def links(self):
        """How many connections there are now."""
        return len(self._links)

    def _call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(
            coroutine, self._loop).result(10)

    # in the proxy's thread

    def _run(self, ready):
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        self._loop.call_soon(self._open)
        self._loop.call_soon(ready.set)
        self._loop.run_forever()

    def _open(self):
        if self._listener is None:
            self._listener = listening_socket(self._host, self.port)
        self._listener.setblocking(False)
        self._accepting = self._loop.create_task(self._accept())

    async def _shut(self):
        if self._accepting is not None:
            await _cancelled([self._accepting])
            self._accepting = None

    async def _end(self):
        await self._shut()
        await self._cut(False)
        self._drop_fillers()
        if self._listener is not None:
            self._listener.close()

    async def _switch(self, mode, value):
        self.mode, self.value = mode, value
        for link in self._links:
            link.returned = 0
        self._drop_fillers()
        await self._shut()
        if mode == "refuse":
            if self._listener is not None:
                self._listener.close()
                self._listener = None
            await self._cut(True)
        elif mode == "blackhole":
            await self._cut(False)
            self._fill_backlog()
        else:
            self._open()

    def _drop_fillers(self):
        for sock in self._fillers:
            sock.close()
        self._fillers = []
        if self._listener is not None and self.mode != "blackhole":
            self._listener.listen(512)

    def _fill_backlog(self):
        """Nobody accepts, and the queue is full: a SYN gets no answer."""
        if self._listener is None:
            self._listener = listening_socket(self._host, self.port)
        self._listener.listen(0)
        for _ in range(4):
            sock = socket.socket(self._listener.family, socket.SOCK_STREAM)
            sock.setblocking(False)
            sock.connect_ex((self._host, self.port))
            self._fillers.append(sock)

    async def _cut(self, reset):
        links = list(self._links)
        for link in links:
            link.reset = reset
        await _cancelled([link.task for link in links])

    async def _accept(self):
        while True:
            client, _ = await self._loop.sock_accept(self._listener)
            self.connections += 1
            self._loop.create_task(self._serve(client))

    async def _serve(self, client):
        client.setblocking(False)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server = socket.socket(client.family, socket.SOCK_STREAM)
        server.setblocking(False)
        link = Link(client, server)
        self._links.add(link)
        try:
            await self._loop.sock_connect(server,
                                          (self._host, self._target()))
            await self._both_ways(link)
        except OSError:
            link.reset = True
        finally:
            self._links.discard(link)
            link.close()

    async def _both_ways(self, link):
        ways = [self._loop.create_task(way)
                for way in (self._forth(link), self._back(link))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await _cancelled(ways)

    async def _forth(self, link):
        while data := await self._loop.sock_recv(link.client, 65536):
            await self._loop.sock_sendall(link.server, data)

    async def _back(self, link):
        while data := await self._loop.sock_recv(link.server, 65536):
            if not await MODES[self.mode](self, link, data):
                return

    async def _write(self, link, data):
        """Writes; each mode tells whether the connection is to stay."""
        await self._loop.sock_sendall(link.client, data)
        return True

    async def _pass(self, link, data):
        return await self._write(link, data)

    async def _hang(self, link, data):
        while self.mode == "hang":
            await asyncio.sleep(0.005)
        return await self._write(link, data)

    async def _delay(self, link, data):
        await asyncio.sleep(self.value)
        return await self._write(link, data)

    async def _drip(self, link, data):
        for byte in data:
            await self._write(link, bytes((byte,)))
            await asyncio.sleep(self.value)
        return True

    async def _break(self, link, data):
        piece = data[:max(self.value - link.returned, 0)]
        link.returned += len(piece)
        await self._write(link, piece)
        link.reset = self.mode == "reset"
        return link.returned < self.value

    async def _garbage(self, link, data):
        return await self._write(link, os.urandom(self.value))

    async def _replace(self, link, data):
        return await self._write(link, self.value)

    async def _prepend(self, link, data):
        return await self._write(link, self.value + data)

    async def _halfopen(self, link, data):
        return False


async def _cancelled(tasks):
    """Ends tasks and waits until they are over, whatever they say."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


MODES = {"pass": FaultProxy._pass, "refuse": FaultProxy._pass,
         "blackhole": FaultProxy._pass, "hang": FaultProxy._hang,
         "delay": FaultProxy._delay, "drip": FaultProxy._drip,
         "reset": FaultProxy._break, "fin": FaultProxy._break,
         "garbage": FaultProxy._garbage, "replace": FaultProxy._replace,
         "prepend": FaultProxy._prepend, "halfopen": FaultProxy._halfopen}
