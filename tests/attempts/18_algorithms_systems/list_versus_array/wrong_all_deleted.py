"""You delete every node with the value. Only the first goes."""


def _delete(self, value):
    found, before, node = False, None, self.head
    while node is not None:
        if node.value == value:
            found = True
            if before is None:
                self.head = node.next
            else:
                before.next = node.next
        else:
            before = node
        node = node.next
    self.tail = before
    return found


LinkedList.delete = _delete
