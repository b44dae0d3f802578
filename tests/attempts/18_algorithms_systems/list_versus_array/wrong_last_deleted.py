"""You delete the last node with the value. The first goes."""


def _delete(self, value):
    found, before, node = None, None, self.head
    while node is not None:
        if node.value == value:
            found = before, node
        before, node = node, node.next
    if found is None:
        return False
    before, node = found
    if before is None:
        self.head = node.next
    else:
        before.next = node.next
    if node is self.tail:
        self.tail = before
    return True


LinkedList.delete = _delete
