"""The figures that the kit promises, measured. They are no tests: machines are shared and noisy."""

import os

# As in the judge and the sandbox: whoever computes with more threads is compared with something else.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
