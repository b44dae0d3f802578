"""You delete the last node and leave the tail on it. The next value is appended to a node that is no longer
in the list."""


def _delete(self, value):
    before, node = None, self.head
    while node is not None and node.value != value:
        before, node = node, node.next
    if node is None:
        return False
    if before is None:
        self.head = node.next
    else:
        before.next = node.next
    return True


LinkedList.delete = _delete
