"""You do not set the head when a value is appended to an empty list. The node hangs on the tail alone, and
nobody finds it."""


def _append(self, value):
    node = Node(value)
    if self.tail is not None:
        self.tail.next = node
    self.tail = node


LinkedList.append = _append
