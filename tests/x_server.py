"""An X server of the test's own, without a screen behind it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def running(size: str = "1440x900x24") -> Iterator[str]:
    """The name of its display. Fails where the server cannot be started."""
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing: install the package xvfb")
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        try:
            if not number:
                pytest.fail("Xvfb did not start")
            yield f":{number}"
        finally:
            server.terminate()
