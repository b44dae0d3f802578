"""You turn the chain around and leave the tail where it was. The old head is the new tail."""


def _reverse(self):
    before, node = None, self.head
    while node is not None:
        rest = node.next
        node.next = before
        before, node = node, rest
    self.head = before


LinkedList.reverse = _reverse
