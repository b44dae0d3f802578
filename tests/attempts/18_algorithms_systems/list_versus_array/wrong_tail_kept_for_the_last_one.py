"""You leave the tail where it was when the only node is deleted. A list without nodes has neither head nor
tail."""


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
    if node is self.tail and before is not None:
        self.tail = before
    return True


LinkedList.delete = _delete
