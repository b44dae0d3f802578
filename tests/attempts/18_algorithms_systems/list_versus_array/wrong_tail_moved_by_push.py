"""You move the tail when a value is pushed in front. It moves only if the list was empty."""


def _push_front(self, value):
    self.head = Node(value, self.head)
    self.tail = self.head


LinkedList.push_front = _push_front
