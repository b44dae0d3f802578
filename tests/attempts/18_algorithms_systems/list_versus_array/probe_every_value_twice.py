"""None: a value is appended twice."""

_right = LinkedList.append


def _append(self, value):
    _right(self, value)
    _right(self, value)


LinkedList.append = _append
