"""You hang the new node behind the tail and leave the tail where it was. The next append then cuts it off."""


def _append(self, value):
    node = Node(value)
    if self.tail is None:
        self.head = self.tail = node
    else:
        self.tail.next = node


LinkedList.append = _append
