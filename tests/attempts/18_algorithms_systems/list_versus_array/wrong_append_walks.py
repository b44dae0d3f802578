"""You walk along the chain to find its end before you append. That takes as many steps as there are nodes:
the tail is kept so that nobody has to look for it."""


def _append(self, value):
    node = Node(value)
    if self.head is None:
        self.head = node
    else:
        last = self.head
        while last.next is not None:
            last = last.next
        last.next = node
    self.tail = node


LinkedList.append = _append
