"""You delete by copying the next node's value over. The others shall stay the nodes they are, and somebody
may hold one of them; nor does the trick work for the last node."""


def _delete(self, value):
    before, node = None, self.head
    while node is not None and node.value != value:
        before, node = node, node.next
    if node is None:
        return False
    if node.next is not None:
        node.value = node.next.value
        if node.next is self.tail:
            self.tail = node
        node.next = node.next.next
    else:
        self.tail = before
        if before is None:
            self.head = None
        else:
            before.next = None
    return True


LinkedList.delete = _delete
