"""Your operators work with a number on the right, but not on the left: for `2 + v` Python asks the number
first, and then `v.__radd__`."""

del Value.__radd__, Value.__rmul__, Value.__rsub__, Value.__rtruediv__  # noqa: F821
