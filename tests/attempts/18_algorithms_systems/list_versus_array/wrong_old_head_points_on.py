"""Your old head still points to the second node after the reversal, and the second one back to it: the chain
runs in a circle, and whoever follows it never comes to an end. The new tail has no next."""


def _reverse(self):
    if self.head is None:
        return
    before, node = self.head, self.head.next
    self.tail = self.head
    while node is not None:
        rest = node.next
        node.next = before
        before, node = node, rest
    self.head = before


LinkedList.reverse = _reverse
