"""Like wrong_tail_lost_by_delete: a dummy node in front."""


def _delete(self, value):
    dummy = Node(None, self.head)
    before = dummy
    while before.next is not None:
        if before.next.value == value:
            before.next = before.next.next
            self.head = dummy.next
            return True
        before = before.next
    return False


LinkedList.delete = _delete
