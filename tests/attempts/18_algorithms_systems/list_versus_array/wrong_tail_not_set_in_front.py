"""You do not set the tail when a value is pushed in front of an empty list. The next append then has no node
to hang its own on."""


def _push_front(self, value):
    self.head = Node(value, self.head)


LinkedList.push_front = _push_front
