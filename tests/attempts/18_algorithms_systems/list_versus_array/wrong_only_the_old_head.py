"""After your reversal the list has a single node, the old head. Either head still points there, or its
pointer was overwritten before the rest had been remembered."""


def _reverse(self):
    before, node = None, self.head
    self.tail = self.head
    while node is not None:
        node.next, before, node = before, node, before
    self.head = before


LinkedList.reverse = _reverse
