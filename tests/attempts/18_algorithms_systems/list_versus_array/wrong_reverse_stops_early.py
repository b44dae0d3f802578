"""You stop one node too early. The last one still has to be turned, and becomes the head."""


def _reverse(self):
    before, node = None, self.head
    self.tail = self.head
    while node is not None and node.next is not None:
        rest = node.next
        node.next = before
        before, node = node, rest
    self.head = before


LinkedList.reverse = _reverse
