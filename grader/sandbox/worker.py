"""A single-use child for systems that cannot fork a confined one: level "portable".

It keeps the wire, the deadlines and the comparison in the judge; files, network and
processes are not held back.
"""

from __future__ import annotations

import json
import math
import os
import sys
import time

from grader.sandbox import child, confine
from grader.sandbox.preload import narrow_path, preload, preload_allowed

if sys.platform != "win32":
    import resource


def main() -> None:
    """Move the wire off the standard streams, limit what this system can limit, and serve."""
    options = json.loads(sys.argv[1])
    read, write = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    preload()
    preload_allowed(options["allow"])
    narrow_path(options["allow"])
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        spent = math.ceil(time.process_time())  # the start is no time of the attempt's
        cpu = options["limits"]["cpu_seconds"] + spent
        resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
        size = options["limits"]["output_bytes"]
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        if sys.platform == "linux":
            now = confine._address_space()
            memory = now + options["limits"]["memory_bytes"]
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    os.write(write, b"\n")  # ready: ahead of the first frame
    child.run(read, write, 2)


if __name__ == "__main__":
    main()
