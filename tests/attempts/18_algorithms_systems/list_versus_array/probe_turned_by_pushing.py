"""Like wrong_reverse_new_nodes: a second list, from which head and tail are taken."""


def _reverse(self):
    other, node = LinkedList(), self.head
    while node is not None:
        other.push_front(node.value)
        node = node.next
    self.head, self.tail = other.head, other.tail


LinkedList.reverse = _reverse
