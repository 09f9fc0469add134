"""A browser driven over the DevTools protocol through a pipe: no port, no socket, nothing that can be left waiting."""

import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections import deque

FLAGS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
    "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--mute-audio", "--remote-debugging-pipe",
]


class BrowserFault(Exception):
    """The browser failed, ended or did not answer in time."""


class Browser:
    """One headless Chromium with one page; `close` always ends it."""

    def __init__(self, command="chromium", start_limit=60):
        if shutil.which(command) is None:
            raise BrowserFault(f"{command} is not installed")
        self.profile = tempfile.mkdtemp(prefix="browser-")
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()
        high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 20) for end in (to_browser, from_browser)]

        def place_pipes():
            os.dup2(high[0], 3)
            os.dup2(high[1], 4)

        self.process = subprocess.Popen(
            [command, *FLAGS, f"--user-data-dir={self.profile}", "about:blank"], close_fds=False,
            preexec_fn=place_pipes, start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        for end in (to_browser, from_browser, *high):
            os.close(end)
        self.buffer, self.events, self.last_id, self.session = b"", deque(), 0, None
        try:
            target = self.call("Target.createTarget", url="about:blank", limit=start_limit)["targetId"]
            self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for domain in ("Page", "Network", "Runtime", "Log"):
                self.call(f"{domain}.enable")
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Ends the browser and all that it started."""
        if self.process.poll() is None:
            try:
                os.killpg(self.process.pid, 9)
            except ProcessLookupError:
                pass
            self.process.wait()
        for end in (self.read_end, self.write_end):
            try:
                os.close(end)
            except OSError:
                pass
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, limit=30, **parameters):
        """Sends a command and returns its result; events that come meanwhile are kept."""
        self.last_id += 1
        message = {"id": self.last_id, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self._send(json.dumps(message).encode() + b"\0", time.monotonic() + limit, method)
        answer = self._receive(
            lambda m: m.get("id") == self.last_id, time.monotonic() + limit, f"no answer to {method} in {limit} s")
        if "error" in answer:
            raise BrowserFault(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def wait_for(self, event, limit=30):
        """Waits for an event of that name, one that has come already included."""
        for message in self.events:
            if message.get("method") == event:
                return message
        return self._receive(lambda m: m.get("method") == event, time.monotonic() + limit, f"no {event} in {limit} s")

    def evaluate(self, expression, limit=30):
        """The value of an expression in the page; waits for promises."""
        answer = self.call(
            "Runtime.evaluate", limit=limit, expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserFault(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def take_events(self):
        """The events since the last call."""
        taken, self.events = list(self.events), deque()
        return taken

    def _send(self, data, end, what):
        while data:
            ready = select.select([], [self.write_end], [], max(0, end - time.monotonic()))[1]
            if not ready:
                raise BrowserFault(f"the browser takes no {what}")
            try:
                data = data[os.write(self.write_end, data[:65536]):]
            except BrokenPipeError as fault:
                raise BrowserFault("the browser has ended") from fault

    def _receive(self, is_wanted, end, complaint):
        while True:
            while b"\0" not in self.buffer:
                if not select.select([self.read_end], [], [], max(0, end - time.monotonic()))[0]:
                    raise BrowserFault(complaint)
                data = os.read(self.read_end, 1 << 20)
                if not data:
                    raise BrowserFault("the browser has ended")
                self.buffer += data
            raw, _, self.buffer = self.buffer.partition(b"\0")
            message = json.loads(raw)
            if "method" in message:
                self.events.append(message)
            if is_wanted(message):
                return message
