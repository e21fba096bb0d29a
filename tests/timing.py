"""How long a call takes on the processor, whatever the tests before it have left in memory."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def cpu_seconds(call: Callable[[], object]) -> float:
    """Without the garbage collector, which would walk through every checker that other tests still hold."""
    gc.disable()
    try:
        start = time.process_time()
        call()
        return time.process_time() - start
    finally:
        gc.enable()
