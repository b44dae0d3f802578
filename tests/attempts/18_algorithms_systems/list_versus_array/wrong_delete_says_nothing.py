"""Your deletion does not say whether it found anything. Return True or False."""


def _delete(self, value):
    before, node = None, self.head
    while node is not None and node.value != value:
        before, node = node, node.next
    if node is None:
        return
    if before is None:
        self.head = node.next
    else:
        before.next = node.next
    if node is self.tail:
        self.tail = before


LinkedList.delete = _delete
