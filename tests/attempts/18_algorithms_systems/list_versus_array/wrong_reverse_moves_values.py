"""You exchange the values and leave the nodes where they are. The nodes are to be turned around: whoever
holds one expects it to keep its value."""


def _reverse(self):
    values, node = self.to_list(), self.head
    while node is not None:
        node.value = values.pop()
        node = node.next


LinkedList.reverse = _reverse
