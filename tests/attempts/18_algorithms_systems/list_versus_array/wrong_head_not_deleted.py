"""You look for the value from the second node on. The first may hold it too, and then the head moves."""


def _delete(self, value):
    before = self.head
    while before is not None and before.next is not None:
        if before.next.value == value:
            if before.next is self.tail:
                self.tail = before
            before.next = before.next.next
            return True
        before = before.next
    return False


LinkedList.delete = _delete
