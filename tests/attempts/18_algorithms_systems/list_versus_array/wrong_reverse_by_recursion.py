"""You reverse by recursion, one call for each node. Python allows about a thousand: walk along the chain in a
loop."""


def _reverse(self):
    def turned(node):
        if node is None or node.next is None:
            return node
        head = turned(node.next)
        node.next.next = node
        node.next = None
        return head

    self.tail = self.head
    self.head = turned(self.head)


LinkedList.reverse = _reverse
