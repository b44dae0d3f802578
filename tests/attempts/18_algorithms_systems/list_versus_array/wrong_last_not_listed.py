"""You stop at the node that has no next one, before you have listed it."""


def _to_list(self):
    values, node = [], self.head
    while node is not None and node.next is not None:
        values.append(node.value)
        node = node.next
    return values


LinkedList.to_list = _to_list
